package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.geowire.article.Article;
import org.geowire.article.ArticleReader;
import org.geowire.article.InputProblem;
import org.geowire.article.InputProblem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

  /** Writes down all that it is told. */
  private static final class Log implements Batch.Sink<String> {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void result(Article article, String result) {
      lines.add(article.id() + "=" + result);
    }

    @Override
    public void problem(InputProblem problem) {
      lines.add(problem.describe());
    }

    @Override
    public void failure(Article article, Throwable cause) {
      lines.add(article.id() + " failed: " + cause.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsAndProblemsComeInTheOrderOfTheInput(int threads) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      expected.add(i % 10 == 3 ? "in:" + i + ": bad" : i + "=" + i * 2);
    }
    Log log = new Log();
    new Batch<>(threads, BatchTest::doubled).run(BatchTest::thousand, log);
    assertThat(log.lines).isEqualTo(expected);
  }

  private static void thousand(ArticleReader.Sink sink) {
    for (int i = 0; i < 1000; i++) {
      if (i % 10 == 3) {
        sink.problem(new InputProblem("in", i, Severity.ERROR, "bad"));
      } else {
        sink.article(Article.of(Integer.toString(i), Integer.toString(i)));
      }
    }
  }

  /** In two stages, of which the first reads the number. */
  private static Staged<String> doubled(Article article) {
    int number = Integer.parseInt(article.text());
    return (Staged.Stage<String>) () -> new Staged.Done<>(Integer.toString(number * 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aBugInOneArticleLeavesTheOthers(int threads) {
    Log log = new Log();
    Consumer<ArticleReader.Sink> source =
        sink -> {
          sink.article(Article.of("a", "1"));
          sink.article(Article.of("b", "x"));
          sink.article(Article.of("c", "3"));
        };
    new Batch<>(threads, BatchTest::doubled).run(source, log);
    assertThat(log.lines).containsExactly("a=2", "b failed: For input string: \"x\"", "c=6");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aBugInALaterStageLeavesTheOthers(int threads) {
    Log log = new Log();
    Function<Article, Staged<String>> second =
        article -> doubled(article).map(result -> Integer.toString(100 / Integer.parseInt(result)));
    Consumer<ArticleReader.Sink> source =
        sink -> {
          for (int i = -20; i <= 20; i++) {
            sink.article(Article.of("n" + i, Integer.toString(i)));
          }
        };
    new Batch<>(threads, second).run(source, log);
    assertThat(log.lines).hasSize(41).contains("n-1=-50", "n0 failed: / by zero", "n20=2");
  }

  @Test
  void articlesTakeEveryStageTogether() {
    List<String> taken = new ArrayList<>();
    Function<Article, Staged<String>> work =
        article -> {
          taken.add("read " + article.id());
          return (Staged.Stage<String>)
              () -> {
                taken.add("weighed " + article.id());
                return new Staged.Done<>("done");
              };
        };
    Consumer<ArticleReader.Sink> source =
        sink -> {
          sink.article(Article.of("a", "1"));
          sink.article(Article.of("b", "2"));
        };
    new Batch<>(1, work).run(source, new Log());
    assertThat(taken).containsExactly("read a", "read b", "weighed a", "weighed b");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatWaitsIsBounded(int threads) {
    AtomicInteger ahead = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Consumer<ArticleReader.Sink> source =
        sink -> {
          for (int i = 0; i < 100; i++) {
            most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
            sink.article(Article.of(Integer.toString(i), " ".repeat(300_000)));
          }
        };
    Log log = new Log();
    new Batch<String>(threads, article -> new Staged.Done<>("done"))
        .run(
            source,
            new Batch.Sink<>() {
              @Override
              public void result(Article article, String result) {
                ahead.decrementAndGet();
                log.result(article, result);
              }

              @Override
              public void problem(InputProblem problem) {
                log.problem(problem);
              }

              @Override
              public void failure(Article article, Throwable cause) {
                log.failure(article, cause);
              }
            });
    assertThat(log.lines).hasSize(100);
    assertThat(most.get()).isLessThanOrEqualTo(6);
  }
}
