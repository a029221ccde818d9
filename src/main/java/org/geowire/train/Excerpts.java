package org.geowire.train;

import java.util.ArrayList;
import java.util.List;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.lang.LanguagePack;
import org.geowire.text.Sentence;
import org.geowire.text.Span;

/**
 * Annotated articles cut into texts of a few sentences, without headline: notes, briefs and tweets
 * have no other sentences to lean on.
 */
final class Excerpts {

  /** Sentences of a brief. */
  static final int BRIEF = 3;

  private Excerpts() {}

  /**
   * The excerpts of an article from its beginning on.
   *
   * @param length sentences of each; the last may be shorter
   */
  static List<AnnotatedArticle> of(AnnotatedArticle annotated, LanguagePack pack, int length) {
    Article article = annotated.article();
    Article body = Article.of(article.id(), article.text());
    List<Sentence> sentences = Document.of(body, pack).sentences();
    List<AnnotatedArticle> excerpts = new ArrayList<>();
    for (int first = 0; first < sentences.size(); first += length) {
      int last = Math.min(first + length, sentences.size()) - 1;
      excerpts.add(
          excerpt(
              annotated,
              new Span(sentences.get(first).span().start(), sentences.get(last).span().end())));
    }
    return excerpts;
  }

  private static AnnotatedArticle excerpt(AnnotatedArticle whole, Span span) {
    Article article = whole.article();
    String text = span.of(article.text());
    return new AnnotatedArticle(
        new Article(article.id(), "", text, article.date(), article.source(), article.url()),
        whole.group(),
        within(whole.toponyms(), span),
        within(whole.others(), span));
  }

  private static List<AnnotatedArticle.Gold> within(List<AnnotatedArticle.Gold> all, Span span) {
    List<AnnotatedArticle.Gold> within = new ArrayList<>();
    for (AnnotatedArticle.Gold gold : all) {
      if (span.contains(gold.span())) {
        Span moved = new Span(gold.span().start() - span.start(), gold.span().end() - span.start());
        within.add(new AnnotatedArticle.Gold(moved, gold.mark()));
      }
    }
    return within;
  }
}
