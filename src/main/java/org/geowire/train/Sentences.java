package org.geowire.train;

import java.util.ArrayList;
import java.util.List;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.lang.LanguagePack;
import org.geowire.text.Sentence;
import org.geowire.text.Span;

/**
 * Each sentence of an annotated article as an article of its own: notes and tweets have no other
 * sentences to lean on.
 */
final class Sentences {

  /** How much a sentence counts against its article. */
  static final double WEIGHT = 0.3;

  private Sentences() {}

  static List<AnnotatedArticle> of(AnnotatedArticle annotated, LanguagePack pack) {
    Article bare = Article.of(annotated.article().id(), annotated.article().text());
    List<AnnotatedArticle> sentences = new ArrayList<>();
    for (Sentence sentence : Document.of(bare, pack).sentences()) {
      Span span = sentence.span();
      Article text = Article.of(bare.id(), span.of(bare.text()));
      sentences.add(
          new AnnotatedArticle(
              text,
              annotated.group(),
              within(annotated.toponyms(), span),
              within(annotated.others(), span)));
    }
    return sentences;
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
