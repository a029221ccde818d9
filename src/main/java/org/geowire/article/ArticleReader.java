package org.geowire.article;

import java.io.IOException;
import java.io.InputStream;

/** Reads the articles of one input, one after the other. */
public interface ArticleReader {

  /** Takes what a reader finds, in the order of the input. */
  interface Sink {

    void article(Article article);

    void problem(InputProblem problem);
  }

  /**
   * Reads an input to its end; an article that cannot be read becomes a problem and the rest goes
   * on.
   *
   * @param in the bytes; stays open
   * @param name the input in messages and, where the input gives no id, in the article's id
   */
  void read(InputStream in, String name, Sink sink) throws IOException;
}
