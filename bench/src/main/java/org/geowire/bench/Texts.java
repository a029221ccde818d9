package org.geowire.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.geowire.article.Article;
import org.geowire.article.ArticleReader;
import org.geowire.article.ArticleSource;
import org.geowire.article.InputProblem;
import org.geowire.article.ReaderSettings;

/**
 * The articles that are measured on.
 *
 * @param articles as Geowire reads them
 * @param bytes the UTF-8 of each article's text
 */
record Texts(List<Article> articles, List<byte[]> bytes) {

  /** The articles of some files, all in memory. */
  static Texts read(List<String> files) {
    List<Article> articles = new ArrayList<>();
    new ArticleSource(ReaderSettings.automatic(), System.in)
        .read(
            files,
            new ArticleReader.Sink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void problem(InputProblem problem) {
                System.err.println(problem);
              }
            });
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no article in " + files);
    }
    return new Texts(
        articles, articles.stream().map(a -> a.text().getBytes(StandardCharsets.UTF_8)).toList());
  }

  long totalBytes() {
    return bytes.stream().mapToLong(b -> b.length).sum();
  }

  int size() {
    return articles.size();
  }
}
