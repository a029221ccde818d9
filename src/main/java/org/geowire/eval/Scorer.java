package org.geowire.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.geowire.text.Span;
import org.geowire.train.Mark;

/**
 * Scores the answers for one article after another.
 *
 * <p>The matching is EUPEG's (Wang, Hu and Joseph 2019): in the order of annotation, each toponym
 * takes the first free answer of the same text, case ignored, whose middle is less than ten
 * characters away; what has no coordinates is left out on both sides beforehand.
 */
final class Scorer {

  private static final double NEAR_CHARACTERS = 10;

  private final Atlas atlas;
  private final boolean goldSpans;
  private final boolean countries;

  /**
   * @param goldSpans whether the answers are to the annotated spans themselves
   * @param countries whether countries and continents count
   */
  Scorer(Atlas atlas, boolean goldSpans, boolean countries) {
    this.atlas = atlas;
    this.goldSpans = goldSpans;
    this.countries = countries;
  }

  ArticleScore score(GoldArticle article, List<Mark> answers) {
    List<Mark> free = new ArrayList<>(answers.stream().filter(a -> a.point().isPresent()).toList());
    List<Pair> pairs = goldSpans ? bySpan(article, free) : byName(article, free);
    return new ArticleScore(
        article.id(),
        exact(article, answers),
        pairs.stream().filter(pair -> counts(pair.gold())).toList(),
        free.stream().filter(this::countsFound).toList());
  }

  private boolean counts(Mark gold) {
    return countries || !atlas.isCountry(gold);
  }

  private boolean countsFound(Mark found) {
    return countries || !atlas.isFoundCountry(found);
  }

  /** A second answer for one span is wrong. */
  private Retrieval exact(GoldArticle article, List<Mark> answers) {
    List<Mark> judged = answers.stream().filter(answer -> isJudged(article, answer)).toList();
    List<Mark> gold = article.toponyms().stream().filter(this::counts).toList();
    Predicate<Mark> found = g -> judged.stream().anyMatch(g::sameSpan);
    int right = (int) gold.stream().filter(found).count();
    return new Retrieval(right, judged.size(), gold.size());
  }

  private boolean isJudged(GoldArticle article, Mark answer) {
    boolean onGold = article.toponyms().stream().anyMatch(answer::overlaps);
    if (!onGold && article.others().stream().anyMatch(answer::overlaps)) {
      return false;
    }
    if (countries) {
      return true;
    }
    List<Mark> same = article.toponyms().stream().filter(answer::sameSpan).toList();
    return same.isEmpty() ? countsFound(answer) : same.stream().anyMatch(this::counts);
  }

  /** Pairs by name and neighbourhood; leaves what is free. */
  private List<Pair> byName(GoldArticle article, List<Mark> free) {
    List<Pair> pairs = new ArrayList<>();
    for (Mark gold : article.toponyms()) {
      if (gold.point().isPresent()) {
        Optional<Mark> match = free.stream().filter(f -> isMatch(gold, f)).findFirst();
        match.ifPresent(free::remove);
        pairs.add(match.map(f -> Pair.of(gold, f, atlas)).orElseGet(() -> Pair.missed(gold)));
      }
    }
    return pairs;
  }

  private static boolean isMatch(Mark gold, Mark found) {
    double apart = Math.abs((gold.start() + gold.end()) - (found.start() + found.end())) / 2.0;
    return apart < NEAR_CHARACTERS && lower(gold).equals(lower(found));
  }

  private static String lower(Mark mark) {
    return mark.text().toLowerCase(Locale.ROOT);
  }

  /** Pairs by equal spans; of several answers for a span the last one counts. */
  private List<Pair> bySpan(GoldArticle article, List<Mark> free) {
    Map<Span, Mark> answers = new HashMap<>();
    free.forEach(answer -> answers.put(span(answer), answer));
    List<Pair> pairs = new ArrayList<>();
    for (Mark gold : article.toponyms()) {
      if (gold.point().isPresent()) {
        Mark answer = answers.get(span(gold));
        pairs.add(answer == null ? Pair.missed(gold) : Pair.of(gold, answer, atlas));
      }
    }
    free.removeIf(answer -> article.toponyms().stream().anyMatch(answer::sameSpan));
    return pairs;
  }

  private static Span span(Mark mark) {
    return new Span(mark.start(), mark.end());
  }
}
