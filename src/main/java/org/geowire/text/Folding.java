package org.geowire.text;

import java.text.Normalizer;

/**
 * Folds names and words so that spellings which differ in case, diacritics or punctuation meet:
 * lower case, no diacritics, a single space for every run of other characters.
 */
public final class Folding {

  /**
   * Folded forms of U+0080 to U+02AF; filled from the decompositions and the letters that have
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
      if (!isWordAt(text, i)) {
        pendingSpace = true;
        continue;
      }
      int before = folded.length();
      append(text.charAt(i), folded);
      if (folded.length() > before) {
        if (pendingSpace && before > 0) {
          folded.insert(before, ' ');
        }
        pendingSpace = false;
      }
    }
    return folded.toString();
  }

  /**
   * Whether the character at an index belongs to a word: a letter, a digit or a combining mark.
   * Both halves of a pair answer for the pair, so that an emoji parts words and a rare letter does
   * not.
   */
  static boolean isWordAt(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isSurrogate(c) ? isWord(pairAt(text, index)) : isWord(c);
  }

  /** Whether a word may begin at an index; a mark without its letter begins none. */
  static boolean opensWord(CharSequence text, int index) {
    return isWordAt(text, index)
        && (text.charAt(index) < 0x300
            || Character.getType(text.charAt(index)) != Character.NON_SPACING_MARK);
  }

  /** The code point that both halves of a pair stand for; the half itself where it has no other. */
  private static int pairAt(CharSequence text, int index) {
    boolean low = Character.isLowSurrogate(text.charAt(index)) && index > 0;
    int pair = Character.codePointAt(text, low ? index - 1 : index);
    return Character.isSupplementaryCodePoint(pair) ? pair : text.charAt(index);
  }

  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
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
    return c >= 0x80 && c < LatinLetters.END ? LATIN[c - 0x80] : decomposed(c);
  }

  private static char[] decomposed(char c) {
    if (Character.isSurrogate(c)) {
      return new char[] {c};
    }
    String parts =
        Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(2);
    for (int i = 0; i < parts.length(); i++) {
      char part = Character.toLowerCase(parts.charAt(i));
      boolean letter = isWord(part) && Character.getType(part) != Character.NON_SPACING_MARK;
      if (letter && part < LatinLetters.END) {
        append(part, kept); // "ẞ" gives "ß", which is none of the letters that names are kept in
      } else if (letter) {
        kept.append(part);
      }
    }
    return kept.toString().toCharArray();
  }

  private static char[][] latin() {
    char[][] table = new char[LatinLetters.END - 0x80][];
    for (int i = 0; i < table.length; i++) {
      table[i] = LatinLetters.fold((char) (i + 0x80));
    }
    return table;
  }
}
