package org.geowire.eval;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.geowire.train.BadLineException;

/** Reads incidents from JSON, as annotators and Geowire write them. */
final class IncidentFields {

  private IncidentFields() {}

  /**
   * The texts and numbers of an object, and of the properties of a GeoJSON feature; what is null or
   * nested is left out.
   *
   * @param json stands at the start of the object
   */
  static Map<String, String> of(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (field.equals("properties") && token == JsonToken.START_OBJECT) {
        fields.putAll(of(json));
      } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        fields.put(field, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return fields;
  }

  /**
   * The incidents that an article should give.
   *
   * @param fields texts of the article
   */
  record Keyed<T>(Map<String, String> fields, List<T> incidents) {

    /** Names the article. */
    String id() {
      return fields.get("id");
    }
  }

  /** Reads an article with its id and its list of incidents. */
  static <T> Keyed<T> keyed(JsonParser json, Function<Map<String, String>, T> incident)
      throws IOException {
    Map<String, String> fields = new HashMap<>();
    List<T> incidents = new ArrayList<>();
    boolean any = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (json.currentToken().isScalarValue()) {
        fields.put(field, json.getValueAsString(""));
      } else if (field.equals("incidents") && json.currentToken() == JsonToken.START_ARRAY) {
        any = true;
        while (json.nextToken() == JsonToken.START_OBJECT) {
          incidents.add(incident.apply(of(json)));
        }
      }
      json.skipChildren();
    }
    if (fields.getOrDefault("id", "").isEmpty() || !any) {
      throw new BadLineException("needs \"id\" and a list of \"incidents\"");
    }
    return new Keyed<>(fields, incidents);
  }

  /** The article that a found incident is of. */
  static String document(Map<String, String> fields) {
    String id = fields.getOrDefault("doc_id", fields.getOrDefault("id", ""));
    if (id.isEmpty()) {
      throw new BadLineException("has no \"doc_id\" to tell which article it is of");
    }
    return id;
  }
}
