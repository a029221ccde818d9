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

  private record Known(Charset charset, int... bytes) {

    boolean opens(byte[] text) {
      boolean same = text.length >= bytes.length;
      for (int i = 0; same && i < bytes.length; i++) {
        same = (text[i] & 0xff) == bytes[i];
      }
      return same;
    }
  }

  // UTF-32LE before UTF-16LE, whose mark it begins with.
  private static final List<Known> ALL =
      List.of(
          new Known(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
          new Known(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
          new Known(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
          new Known(StandardCharsets.UTF_16LE, 0xff, 0xfe),
          new Known(StandardCharsets.UTF_16BE, 0xfe, 0xff));

  static ByteOrderMark of(byte[] text) {
    return ALL.stream()
        .filter(known -> known.opens(text))
        .findFirst()
        .map(known -> new ByteOrderMark(Optional.of(known.charset()), known.bytes().length))
        .orElse(new ByteOrderMark(Optional.empty(), 0));
  }
}
