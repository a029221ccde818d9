package org.geowire.eval;

import java.util.List;
import org.geowire.text.Span;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.Mark;

/**
 * What an article should give.
 *
 * @param id names the article in outputs
 * @param toponyms what should be found, with names as written
 * @param others what neither should nor should not be found
 */
record GoldArticle(String id, List<Mark> toponyms, List<Mark> others) {

  static GoldArticle of(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    return new GoldArticle(
        annotated.article().id(),
        annotated.toponyms().stream().map(gold -> named(gold, text)).toList(),
        annotated.others().stream().map(gold -> named(gold, text)).toList());
  }

  private static Mark named(AnnotatedArticle.Gold gold, String text) {
    Mark mark = gold.mark();
    String name = mark.text().isEmpty() ? gold.span().of(text) : mark.text();
    return named(mark, name);
  }

  private static Mark named(Mark mark, String name) {
    return new Mark(
        mark.start(),
        mark.end(),
        name,
        mark.point(),
        mark.place(),
        mark.confidence(),
        mark.toponym());
  }

  /** The predictions with names, taken from the text where a file lacks them. */
  static List<Mark> named(List<Mark> predictions, String text) {
    return predictions.stream()
        .map(mark -> mark.text().isEmpty() ? named(mark, written(mark, text)) : mark)
        .toList();
  }

  private static String written(Mark mark, String text) {
    int length = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(mark.start(), length));
    int end = text.offsetByCodePoints(0, Math.min(mark.end(), length));
    return new Span(start, end).of(text);
  }

  /** How many annotated names differ from the text at their offsets. */
  static long misplaced(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    return annotated.toponyms().stream()
        .filter(gold -> !gold.mark().text().isEmpty())
        .filter(gold -> !gold.mark().text().equalsIgnoreCase(gold.span().of(text)))
        .count();
  }
}
