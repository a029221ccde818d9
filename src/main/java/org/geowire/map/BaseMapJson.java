package org.geowire.map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;

/** The base map as the page reads it. */
final class BaseMapJson {

  private BaseMapJson() {}

  static void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("bytes");
    try (InputStream in = BaseMapJson.class.getResourceAsStream("basemap.bin")) {
      byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
      json.writeBinary(bytes);
    }
    json.writeEndObject();
  }
}
