package org.geowire.map;

import java.util.HashMap;
import java.util.Map;
import org.geowire.output.EventStyle;

/** The texts of a picture in one language. */
final class PictureWords {

  private final Map<String, String> words = new HashMap<>();

  /**
   * @param language "en" or "fr"
   */
  PictureWords(String language) {
    int column = 1 + Wording.LANGUAGES.indexOf(language);
    add("words.tsv", column);
    add("picture.tsv", column);
  }

  private void add(String table, int column) {
    for (String line : PageResources.own(table).split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      if (cells.length > column && !line.startsWith("#")) {
        words.put(cells[0], cells[column]);
      }
    }
  }

  /** A text with what stands for {0}, {1}, ... filled in. */
  String of(String key, Object... values) {
    String text = words.getOrDefault("picture." + key, key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  String type(EventStyle style) {
    return words.getOrDefault("event_type." + style.label(), style.label());
  }
}
