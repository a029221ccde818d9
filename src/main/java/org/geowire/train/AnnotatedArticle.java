package org.geowire.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.InputProblem;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Span;

/**
 * An article whose toponyms people marked.
 *
 * @param article the article
 * @param group articles of one group come from one source, and are kept together in
 *     cross-validation
 * @param toponyms the toponyms
 * @param others spans marked as no toponyms, which teach neither way
 */
public record AnnotatedArticle(
    Article article, String group, List<Gold> toponyms, List<Gold> others) {

  public AnnotatedArticle {
    toponyms = List.copyOf(toponyms);
    others = List.copyOf(others);
  }

  /**
   * A span that somebody marked.
   *
   * @param span UTF-16 offsets in the article's text
   * @param mark what the file says of it
   */
  public record Gold(Span span, Mark mark) {

    /** Where it is; none where the annotator had no point. */
    public Optional<GeoPoint> point() {
      return mark.point();
    }
  }

  /**
   * Reads JSONL: {@code {"id", "text", "toponyms": [{"start", "end", "lat", "lon",
   * "is_toponym"}]}}.
   *
   * @throws IOException if any line is wrong
   */
  public static List<AnnotatedArticle> read(Path file) throws IOException {
    List<InputProblem> problems = new ArrayList<>();
    List<AnnotatedArticle> articles = AnnotatedReader.read(file, problems::add);
    problems.removeIf(problem -> !problem.isError());
    if (!problems.isEmpty()) {
      throw new IOException(problems.get(0).describe());
    }
    return articles;
  }
}
