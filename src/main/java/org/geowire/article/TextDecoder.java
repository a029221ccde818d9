package org.geowire.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns the bytes of a file into text, by its byte order mark, else as strict UTF-8, else as
 * Windows-1252.
 */
final class TextDecoder {

  /**
   * What decoding gives.
   *
   * @param text the text without byte order mark; none where the bytes are not text
   * @param remark what to tell the user; empty where all is well
   */
  record Decoded(Optional<String> text, String remark) {

    private static Decoded clean(String text) {
      return new Decoded(Optional.of(text), "");
    }

    private static Decoded refused(String remark) {
      return new Decoded(Optional.empty(), remark);
    }
  }

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  static Decoded decode(byte[] bytes, Optional<Charset> encoding) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (encoding.isPresent()) {
      boolean same = mark.charset().equals(encoding);
      return strictly(bytes, same ? mark.length() : 0, encoding.get());
    }
    if (mark.charset().isPresent()) {
      return strictly(bytes, mark.length(), mark.charset().get());
    }
    String binary = Binaries.describe(bytes);
    return binary.isEmpty() ? guess(bytes) : Decoded.refused(binary);
  }

  private static Decoded strictly(byte[] bytes, int start, Charset charset) {
    Attempt attempt = Attempt.of(bytes, start, charset);
    return attempt.failedAt() < 0
        ? Decoded.clean(withoutMark(attempt.text()))
        : Decoded.refused(
            "not "
                + charset
                + " at byte "
                + attempt.failedAt()
                + "; re-save it as UTF-8 or pass its --encoding");
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Decoded guess(byte[] bytes) {
    Attempt utf8 = Attempt.of(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.failedAt() < 0) {
      return Decoded.clean(utf8.text());
    }
    String where = "not UTF-8 at byte " + utf8.failedAt();
    String repaired = new String(bytes, StandardCharsets.UTF_8);
    if (isMostlyUtf8(repaired)) {
      return new Decoded(
          Optional.of(repaired),
          where + "; what cannot be read became U+FFFD, re-save it as UTF-8");
    }
    Attempt western = Attempt.of(bytes, 0, WINDOWS_1252);
    return western.failedAt() < 0
        ? new Decoded(
            Optional.of(western.text()),
            where + "; read as Windows-1252, pass --encoding if that is wrong")
        : Decoded.refused(where + ", nor Windows-1252; re-save it as UTF-8 or pass --encoding");
  }

  /**
   * UTF-8 with a broken letter is not Windows-1252: letters outside ASCII come out of strict
   * decoding by chance only.
   */
  private static boolean isMostlyUtf8(String repaired) {
    long broken = repaired.chars().filter(c -> c == '\uFFFD').count();
    long whole = repaired.codePoints().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    return whole > broken;
  }

  /**
   * One strict decoding.
   *
   * @param failedAt the first byte that is not of the charset; -1 where all are
   */
  private record Attempt(String text, int failedAt) {

    static Attempt of(byte[] bytes, int start, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
      CharBuffer out =
          CharBuffer.allocate((int) Math.ceil(in.remaining() * decoder.maxCharsPerByte()) + 1);
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        result = decoder.flush(out);
      }
      return new Attempt(out.flip().toString(), result.isError() ? in.position() : -1);
    }
  }
}
