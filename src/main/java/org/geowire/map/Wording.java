package org.geowire.map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The texts of the page: a table with a key and a column for each language. */
final class Wording {

  static final List<String> LANGUAGES = List.of("en", "fr");

  private Wording() {}

  /** Writes {@code {"key": ["English", "French"]}}. */
  static void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (String line : PageResources.own("words.tsv").split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        entry(json, line.split("\t", -1));
      }
    }
    json.writeEndObject();
  }

  private static void entry(JsonGenerator json, String... cells) throws IOException {
    if (cells.length != 1 + LANGUAGES.size()) {
      throw new IllegalStateException("words.tsv: " + cells[0] + " needs one text a language");
    }
    json.writeArrayFieldStart(cells[0]);
    for (int i = 1; i < cells.length; i++) {
      json.writeString(cells[i]);
    }
    json.writeEndArray();
  }
}
