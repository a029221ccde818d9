package org.geowire.output;

import java.io.IOException;
import java.util.List;
import org.geowire.article.Document;
import org.geowire.resolve.Resolution;

/**
 * Writes what became of the toponyms of articles: begin once, write each article, finish once.
 *
 * <p>Offsets are of the article's text alone, so that toponyms of a title that stands apart are not
 * written.
 */
public interface ToponymWriter {

  void begin() throws IOException;

  /** Writes the toponyms of one article, by their place in the text. */
  void write(Document document, List<Resolution> resolutions) throws IOException;

  void finish() throws IOException;
}
