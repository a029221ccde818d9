package org.geowire.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads an input that is one article into memory, unless it is too large or no text. */
final class WholeText {

  private WholeText() {}

  static Optional<String> read(
      InputStream in, String name, ReaderSettings settings, ArticleReader.Sink sink)
      throws IOException {
    return bytes(in, name, sink).flatMap(bytes -> decode(bytes, name, settings.encoding(), sink));
  }

  /** The bytes of the input; none where they are too many, which the sink is told. */
  static Optional<byte[]> bytes(InputStream in, String name, ArticleReader.Sink sink)
      throws IOException {
    byte[] bytes = in.readNBytes(ReaderSettings.LARGEST_SOURCE + 1);
    if (bytes.length <= ReaderSettings.LARGEST_SOURCE) {
      return Optional.of(bytes);
    }
    String limit = ReaderSettings.LARGEST_SOURCE / 1_000_000 + " MB";
    sink.problem(
        InputProblem.error(
            name, 0, "is larger than " + limit + ", too long for one article; split it"));
    return Optional.empty();
  }

  /** The text of the bytes; none where they are no text, which the sink is told. */
  static Optional<String> decode(
      byte[] bytes, String name, Optional<Charset> encoding, ArticleReader.Sink sink) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, encoding);
    if (!decoded.remark().isEmpty()) {
      sink.problem(
          decoded.text().isPresent()
              ? InputProblem.warning(name, 0, decoded.remark())
              : InputProblem.error(name, 0, decoded.remark()));
    }
    return decoded.text().map(text -> text.replace("\r\n", "\n"));
  }

  /** Why a text is too long for an article, where it is. */
  static Optional<String> tooLong(String text) {
    return text.length() <= ReaderSettings.LONGEST_ARTICLE
        ? Optional.empty()
        : Optional.of(
            "the text has "
                + text.length()
                + " characters, more than the "
                + ReaderSettings.LONGEST_ARTICLE
                + " that an article may have; split it");
  }
}
