package org.geowire.train;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.geowire.article.InputProblem;

/**
 * A file of annotated articles.
 *
 * @param name the file's name, without its folder
 * @param sha256 digest of its bytes
 * @param articles what it holds
 */
public record Corpus(String name, String sha256, List<AnnotatedArticle> articles)
    implements Taught {

  public Corpus {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if its bytes cannot be read
   */
  public static Corpus read(Path file, Consumer<InputProblem> problems) throws IOException {
    List<AnnotatedArticle> articles = AnnotatedReader.read(file, problems);
    return new Corpus(Taught.name(file), Taught.digest(file), articles);
  }

  /** A file of articles with answer keys. */
  public static Corpus of(Path file, List<KeyedArticle> keyed) throws IOException {
    List<AnnotatedArticle> articles =
        keyed.stream()
            .map(k -> new AnnotatedArticle(k.article(), k.article().id(), List.of(), List.of()))
            .toList();
    return new Corpus(Taught.name(file), Taught.digest(file), articles);
  }

  @Override
  public Optional<LocalDate> newest() {
    return articles.stream()
        .flatMap(annotated -> annotated.article().date().stream())
        .max(Comparator.naturalOrder());
  }

  @Override
  public void writeCounts(JsonGenerator json) throws IOException {
    long toponyms = articles.stream().mapToLong(article -> article.toponyms().size()).sum();
    long located =
        articles.stream()
            .flatMap(article -> article.toponyms().stream())
            .filter(gold -> gold.point().isPresent())
            .count();
    json.writeNumberField("articles", articles.size());
    json.writeNumberField("toponyms", toponyms);
    json.writeNumberField("with_a_point", located);
  }
}
