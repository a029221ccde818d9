package org.geowire.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.geowire.Batch;
import org.geowire.Staged;
import org.geowire.article.Article;
import org.geowire.article.ArticleSource;
import org.geowire.article.InputProblem;

/**
 * Takes articles through all stages into an output, and counts.
 *
 * @param <R> what is made of an article
 */
final class ArticleRun<R> implements Batch.Sink<R> {

  /** Where results go. */
  interface Output<R> {

    /** Writes the result of an article and says how many things were found in it. */
    int write(R result) throws IOException;
  }

  private final Output<R> output;
  private final ProblemLog log;
  private final PrintStream traces;
  private int articles;
  private long found;

  private ArticleRun(Output<R> output, ProblemLog log, PrintStream traces) {
    this.output = output;
    this.log = log;
    this.traces = traces;
  }

  /** Runs over all inputs. */
  static <R> ArticleRun<R> over(
      Inputs inputs, Function<Article, Staged<R>> work, Output<R> output, Reports reports) {
    ArticleRun<R> run = new ArticleRun<>(output, reports.log(), reports.traces());
    new Batch<R>(inputs.threads(), work)
        .run(sink -> inputs.source().read(inputs.names(), sink), run);
    return run;
  }

  /**
   * What is read.
   *
   * @param source reads
   * @param names files, folders, patterns or "-"
   * @param threads articles worked on at a time
   */
  record Inputs(ArticleSource source, List<String> names, int threads) {}

  /**
   * Who is told what goes wrong.
   *
   * @param log takes problems
   * @param traces takes stack traces of bugs
   */
  record Reports(ProblemLog log, PrintStream traces) {}

  @Override
  public void result(Article article, R result) {
    try {
      found += output.write(result);
    } catch (IOException e) {
      throw new IllegalStateException("the stream of an output file throws its own", e);
    }
    articles++;
    log.progress(articles);
  }

  @Override
  public void problem(InputProblem problem) {
    log.problem(problem);
  }

  @Override
  public void failure(Article article, Throwable cause) {
    String message = "internal error: " + cause + "; please report it, with the article";
    log.problem(new InputProblem(article.id(), 0, InputProblem.Severity.ERROR, message));
    cause.printStackTrace(traces);
  }

  /** Counts things that were found, but written only at the end. */
  void addFound(int more) {
    found += more;
  }

  /** "37 incidents from 1,299 articles, 1 failed". */
  String summary(String thing) {
    return grouped(found)
        + " "
        + plural(thing, found)
        + " from "
        + grouped(articles)
        + " "
        + plural("article", articles)
        + (log.failed() == 0 ? "" : ", " + grouped(log.failed()) + " failed");
  }

  /** "1,299"; String.format would load the locales for it. */
  private static String grouped(long count) {
    StringBuilder digits = new StringBuilder().append(count);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  private static String plural(String thing, long count) {
    return count == 1 ? thing : thing + "s";
  }

  /** The exit code that the counts make. */
  int exitCode(boolean failOnEmpty) {
    if (log.failed() > 0) {
      return ExitCode.SOME_FAILED;
    }
    return failOnEmpty && found == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
