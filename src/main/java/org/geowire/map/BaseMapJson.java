package org.geowire.map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The base map as the page reads it. */
final class BaseMapJson {

  private BaseMapJson() {}

  static void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeEndObject();
  }
}
