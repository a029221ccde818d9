package org.geowire.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that some editors put before a text to tell its encoding.
 *
 * @param charset the encoding; none where there is no mark
 * @param length bytes of the mark
 */
record ByteOrderMark(Optional<Charset> charset, int length) {

  /**
   * A mark.
   *
   * @param bytes its bytes as characters of ISO 8859-1
   */
  private record Known(Charset charset, String bytes) {}

  // UTF-32LE before UTF-16LE, whose mark it begins with.
  private static final List<Known> ALL =
      List.of(
          new Known(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
          new Known(Charset.forName("UTF-32LE"), "\u00ff\u00fe\u0000\u0000"),
          new Known(Charset.forName("UTF-32BE"), "\u0000\u0000\u00fe\u00ff"),
          new Known(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
          new Known(StandardCharsets.UTF_16BE, "\u00fe\u00ff"));

  static ByteOrderMark of(byte[] text) {
    String head = new String(text, 0, Math.min(4, text.length), StandardCharsets.ISO_8859_1);
    return ALL.stream()
        .filter(known -> head.startsWith(known.bytes()))
        .findFirst()
        .map(known -> new ByteOrderMark(Optional.of(known.charset()), known.bytes().length()))
        .orElse(new ByteOrderMark(Optional.empty(), 0));
  }
}
