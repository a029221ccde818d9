package org.geowire.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a web page as one article: its body without navigation, captions and the like, paragraphs
 * apart by empty lines, with what the page says of title, date, publisher and address.
 */
final class HtmlReader implements ArticleReader {

  /** Deeper nesting is flattened; real pages stay below 100. */
  private static final int DEEPEST = 256;

  /** Where a page must name its encoding, by the HTML standard with a margin. */
  private static final int HEAD_BYTES = 4096;

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final ReaderSettings settings;

  HtmlReader(ReaderSettings settings) {
    this.settings = settings;
  }

  @Override
  public void read(InputStream in, String name, Sink sink) throws IOException {
    WholeText.bytes(in, name, sink)
        .flatMap(
            bytes ->
                WholeText.decode(bytes, name, settings.encoding().or(() -> named(bytes)), sink))
        .ifPresent(html -> page(html, name, sink));
  }

  /**
   * The encoding that the page names. Pages that say ISO-8859-1 mean Windows-1252, and those that
   * say UTF-8 are not believed either: the bytes tell.
   */
  private static Optional<Charset> named(byte[] bytes) {
    int length = Math.min(HEAD_BYTES, bytes.length);
    Matcher meta = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (ByteOrderMark.of(bytes).charset().isPresent() || !meta.find()) {
      return Optional.empty();
    }
    return Charsets.named(meta.group(1)).filter(HtmlReader::mustBeTold);
  }

  private static boolean mustBeTold(Charset charset) {
    String name = charset.name();
    return !name.startsWith("UTF-") && !name.equals("ISO-8859-1") && !name.equals("US-ASCII");
  }

  private static void page(String html, String name, Sink sink) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageFacts facts = PageFacts.of(page);
    String text = PageText.of(page, facts);
    Optional<String> tooLong = WholeText.tooLong(text);
    if (text.isBlank()) {
      sink.problem(InputProblem.error(name, 0, "no article was found in this page"));
    } else if (tooLong.isPresent()) {
      sink.problem(InputProblem.error(name, 0, tooLong.get()));
    } else {
      facts.dateProblem().ifPresent(p -> sink.problem(InputProblem.warning(name, 0, p)));
      sink.article(
          new Article(name, facts.title(), text, facts.date(), facts.source(), facts.url()));
    }
  }
}
