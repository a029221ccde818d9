package org.geowire.article;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Tells files that hold no text at all. */
final class Binaries {

  /** Bytes looked at for control characters. */
  private static final int SAMPLE = 65_536;

  /** Texts from old wire services have a few control characters; one in fifty is not text. */
  private static final int TEXT_PER_CONTROL = 50;

  private static final Map<String, String> SIGNATURES =
      new TreeMap<>(
          Map.of(
              "%PDF-", "a PDF; turn it into text first (pdftotext)",
              "PK\u0003\u0004", "a ZIP archive or office document; unpack it or save it as text",
              "\u0089PNG", "a picture",
              "\u00ff\u00d8\u00ff", "a picture",
              "GIF8", "a picture",
              "\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text",
              "{\\rtf", "an RTF document; save it as text",
              "BZh", "compressed by bzip2; unpack it or use gzip",
              "\u00fd7zXZ", "compressed by xz; unpack it or use gzip"));

  private Binaries() {}

  /** Why these bytes are no text; empty where they may be. */
  static String describe(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (head.startsWith(signature.getKey())) {
        return "is not text: it is " + signature.getValue();
      }
    }
    return controls(bytes);
  }

  private static String controls(byte[] bytes) {
    int controls = 0;
    int sample = Math.min(SAMPLE, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return "is not text: byte "
            + i
            + " is NUL; if it is UTF-16 without a byte order mark, pass --encoding UTF-16LE";
      }
      controls += i < sample && isControl(bytes[i]) ? 1 : 0;
    }
    return controls * TEXT_PER_CONTROL > sample
        ? "is not text: one byte in " + sample / controls + " is a control character"
        : "";
  }

  private static boolean isControl(byte b) {
    return b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f';
  }
}
