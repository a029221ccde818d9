package org.geowire.map;

import java.util.ArrayList;
import java.util.List;

/** Makes texts of incidents fit for one line of a picture. */
final class Captions {

  private static final String MORE = "…";
  private static final int LONGEST = 2000;

  private Captions() {}

  /**
   * A text in one line that is no wider than there is room, with dots where it goes on.
   *
   * <p>Marks that turn the direction of writing are left out: they would reach beyond the text.
   */
  static String fit(String text, Lettering.Style style, double room) {
    String line = line(text);
    if (style.width(line) <= room) {
      return line;
    }
    int[] letters = line.codePoints().toArray();
    int count = letters.length;
    String cut = MORE;
    do {
      count--;
      cut = new String(letters, 0, count).strip() + MORE;
    } while (count > 0 && style.width(cut) > room);
    return cut;
  }

  /** A text in at most so many lines; the last one has dots where it would go on. */
  static List<String> wrap(String text, Lettering.Style style, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : line(text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      boolean last = lines.size() == most - 1;
      if (last || line.isEmpty() || style.width(longer) <= room) {
        line = longer;
      } else {
        lines.add(fit(line, style, room));
        line = word;
      }
    }
    lines.add(fit(line, style, room));
    return lines;
  }

  /** Persian and emoji need those. */
  private static boolean isJoiner(int c) {
    return c == 0x200c || c == 0x200d;
  }

  /** A text without line breaks, however long up to a limit. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT || isJoiner(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(line::appendCodePoint);
    return line.toString().strip().replaceAll(" +", " ");
  }
}
