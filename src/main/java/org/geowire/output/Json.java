package org.geowire.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What all writers of JSON share. */
final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private Json() {}

  /** A generator of UTF-8 that puts nothing between the values it is given. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out, JsonEncoding.UTF8);
  }

  /** Writes the values of a row as members of the object that is open. */
  static void members(JsonGenerator json, List<TableField> fields, Row row) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      json.writeFieldName(fields.get(i).name());
      row.values().get(i).write(json);
    }
  }
}
