package org.geowire.text;

import java.text.Normalizer;

/**
 * Folds names and words so that spellings which differ in case, diacritics or punctuation meet:
 * lower case, no diacritics, a single space for every run of other characters.
 */
public final class Folding {

  /**
   * Folded forms of U+0080 to U+024F; filled from the decompositions and the letters that have
   * none.
   */
  private static final char[][] LATIN = latin();

  private Folding() {}

  /**
   * The folded form of a text: its words, lower case and without diacritics, joined by single
   * spaces.
   */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean pendingSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordChar(c)) {
        if (pendingSpace && folded.length() > 0) {
          folded.append(' ');
        }
        pendingSpace = false;
        append(c, folded);
      } else {
        pendingSpace = true;
      }
    }
    return folded.toString();
  }

  /**
   * Whether a character belongs to a word: a letter, a digit, a combining mark or half of a pair.
   */
  static boolean isWordChar(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static void append(char c, StringBuilder folded) {
    if (c < 0x80) {
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    } else {
      folded.append(folded(c));
    }
  }

  /**
   * The folded form of one character that is not ASCII: one or two characters, none for a combining
   * mark.
   */
  static char[] folded(char c) {
    return c >= 0x80 && c < 0x250 ? LATIN[c - 0x80] : decomposed(c);
  }

  private static char[] decomposed(char c) {
    if (Character.isSurrogate(c)) {
      return new char[] {c};
    }
    String parts =
        Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(2);
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        kept.append(Character.toLowerCase(parts.charAt(i)));
      }
    }
    return kept.toString().toCharArray();
  }

  private static char[][] latin() {
    char[][] table = new char[0x250 - 0x80][];
    for (int i = 0; i < table.length; i++) {
      table[i] = LatinLetters.fold((char) (i + 0x80));
    }
    return table;
  }
}
