package org.geowire.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one article a line, each a JSON object, and holds one line at a time. */
final class JsonLinesReader implements ArticleReader {

  private final ReaderSettings settings;
  private final JsonArticles articles;

  JsonLinesReader(ReaderSettings settings) {
    this.settings = settings;
    this.articles = new JsonArticles(settings.fields());
  }

  @Override
  public void read(InputStream in, String name, Sink sink) throws IOException {
    ByteLines lines = new ByteLines(utf8(in), ReaderSettings.LARGEST_SOURCE);
    while (lines.next()) {
      if (lines.tooLong()) {
        String limit = ReaderSettings.LARGEST_SOURCE / 1_000_000 + " MB";
        sink.problem(InputProblem.error(name, lines.number(), "the line is longer than " + limit));
      } else {
        line(lines, name, sink);
      }
    }
  }

  private void line(ByteLines lines, String name, Sink sink) {
    Source source = new Source(name, lines.number(), sink);
    TextDecoder.Decoded decoded =
        TextDecoder.decode(lines.bytes(), Optional.of(StandardCharsets.UTF_8));
    if (decoded.text().isEmpty()) {
      source.error(decoded.remark());
    } else if (!decoded.text().get().isBlank()) {
      articles.read(decoded.text().get(), source);
    }
  }

  /** Where a line stands and who is told about it. */
  record Source(String name, int line, Sink sink) {

    void error(String message) {
      sink.problem(InputProblem.error(name, line, message));
    }

    void warning(String message) {
      sink.problem(InputProblem.warning(name, line, message));
    }
  }

  /**
   * The input as UTF-8: JSON Lines are that unless a byte order mark or the user says otherwise.
   */
  private InputStream utf8(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(8);
    ByteOrderMark mark = ByteOrderMark.of(buffered.readNBytes(4));
    buffered.reset();
    buffered.skipNBytes(mark.length());
    Charset charset = mark.charset().or(settings::encoding).orElse(StandardCharsets.UTF_8);
    return charset.equals(StandardCharsets.UTF_8) ? buffered : new Transcoder(buffered, charset);
  }
}
