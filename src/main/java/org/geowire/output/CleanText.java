package org.geowire.output;

/**
 * Makes a text fit for every output format alike.
 *
 * <p>Control characters other than tab and line feed, lone surrogates and the two noncharacters
 * that XML forbids become U+FFFD; CR LF and CR become line feeds.
 */
final class CleanText {

  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  /** A quick look: nearly all texts are clean and need no copy. */
  private static boolean isSuspect(char c) {
    return c < 0x20 ? c != '\t' && c != '\n' : c >= 0x7f && (c < 0xa0 || c >= 0xd800);
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(c -> isForbidden(c) ? REPLACEMENT : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isForbidden(int c) {
    boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
    boolean half = c >= 0xd800 && c <= 0xdfff;
    return control || half || c == 0xfffe || c == 0xffff;
  }
}
