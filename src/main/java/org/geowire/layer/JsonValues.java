package org.geowire.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.geowire.output.Value;

/** Turns JSON into values. */
final class JsonValues {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonValues() {}

  /** Reads the members of the object that is open. */
  static void members(JsonParser json, Map<String, Value> into) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      into.put(name, value(json));
    }
  }

  /** The value that the parser stands at; of a list or an object its JSON. */
  static Value value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_NULL -> Value.absent();
      case VALUE_TRUE, VALUE_FALSE -> new Value.Flag(json.getBooleanValue());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json.getText());
      case START_OBJECT, START_ARRAY -> Value.text(copy(json));
      default -> Value.text(json.getText());
    };
  }

  private static Value number(String text) throws IOException {
    BigDecimal number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) > 1000) {
      throw new IOException("the number " + text + " is out of all bounds");
    }
    boolean whole = text.indexOf('.') < 0 && number.scale() <= 0;
    boolean fits = whole && number.precision() <= 9;
    return fits ? Value.whole(number.intValueExact()) : new Value.Decimal(number);
  }

  private static String copy(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructureExact(json);
    }
    return text.toString();
  }
}
