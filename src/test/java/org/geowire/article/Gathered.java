package org.geowire.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader found, for tests. */
final class Gathered implements ArticleReader.Sink {

  final List<Article> articles = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(InputProblem problem) {
    problems.add(problem.describe());
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  Article only() {
    if (articles.size() != 1) {
      throw new AssertionError(articles + " " + problems);
    }
    return articles.get(0);
  }

  static Gathered from(ArticleFormat format, String content) {
    return from(format, content.getBytes(StandardCharsets.UTF_8));
  }

  static Gathered from(ArticleFormat format, byte[] content) {
    return from(format, ReaderSettings.automatic(), new ByteArrayInputStream(content));
  }

  static Gathered from(ArticleFormat format, ReaderSettings settings, InputStream in) {
    Gathered gathered = new Gathered();
    try {
      format.reader(settings).read(in, "in", gathered);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gathered;
  }

  static Gathered inputs(List<String> inputs, byte[] standardInput) {
    Gathered gathered = new Gathered();
    new ArticleSource(ReaderSettings.automatic(), new ByteArrayInputStream(standardInput))
        .read(inputs, gathered);
    return gathered;
  }

  static ReaderSettings encoded(String charset) {
    return new ReaderSettings(Optional.empty(), Charsets.named(charset), JsonFields.standard());
  }
}
