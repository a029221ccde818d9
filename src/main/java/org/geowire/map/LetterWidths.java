package org.geowire.map;

import java.text.Normalizer;

/**
 * How wide texts are, about, on any machine: fonts differ, but a picture must not.
 *
 * <p>The widths are those of a wide typeface without serifs, so that others need less.
 */
final class LetterWidths {

  /** From the blank to the tilde, in hundredths of the size. */
  private static final int[] LATIN = {
    32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 69, 69, 70, 77, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
    61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 39, 34, 39, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64,
    64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84
  };

  private static final int WIDE = 105;
  private static final int OTHER = 72;
  private static final int CYRILLIC = 80;
  private static final double BOLD = 1.13;
  private static final int FIRST_WIDE = 0x2e80;

  private LetterWidths() {}

  /** The width of a text in its size. */
  static double width(String text, boolean bold) {
    int sum =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .codePoints()
            .map(LetterWidths::hundredths)
            .sum();
    return sum / 100.0 * (bold ? BOLD : 1);
  }

  private static int hundredths(int letter) {
    if (letter >= ' ' && letter - ' ' < LATIN.length) {
      return LATIN[letter - ' '];
    }
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC) {
      return CYRILLIC;
    }
    return letter >= FIRST_WIDE || letter == '…' ? WIDE : OTHER;
  }
}
