package org.geowire.bench;

import org.geowire.Batch;
import org.geowire.article.Article;
import org.geowire.article.InputProblem;

/** Takes results and stops the run where there is none. */
interface StrictSink<R> extends Batch.Sink<R> {

  @Override
  default void problem(InputProblem problem) {
    throw new IllegalStateException(problem.toString());
  }

  @Override
  default void failure(Article article, Throwable cause) {
    throw new IllegalStateException(article.id(), cause);
  }
}
