package org.geowire.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads a plain text file as one article without a title.
 *
 * <p>The text is that of the file but for the byte order mark, and CR LF becomes LF; offsets count
 * in the text so read.
 */
final class TextReader implements ArticleReader {

  private final ReaderSettings settings;

  TextReader(ReaderSettings settings) {
    this.settings = settings;
  }

  @Override
  public void read(InputStream in, String name, Sink sink) throws IOException {
    WholeText.read(in, name, settings, sink).ifPresent(text -> hand(text, name, sink));
  }

  private static void hand(String text, String name, Sink sink) {
    if (text.isBlank()) {
      sink.problem(InputProblem.warning(name, 0, "is empty"));
    }
    Optional<String> tooLong = WholeText.tooLong(text);
    if (tooLong.isPresent()) {
      sink.problem(InputProblem.error(name, 0, tooLong.get()));
    } else {
      sink.article(Article.of(name, text));
    }
  }
}
