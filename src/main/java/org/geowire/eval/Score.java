package org.geowire.eval;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * All figures of a set of articles.
 *
 * @param exact recognition by equal start and end, over all toponyms
 * @param eupeg recognition by EUPEG's matching, of what has coordinates
 * @param endToEnd as {@code eupeg}, and nearer than 161 km
 * @param inside as {@code endToEnd}, or inside the annotated area
 * @param matched distances of the answers that belong to a toponym
 * @param charged distances over all toponyms with coordinates, a miss as half the way round the
 *     earth
 * @param allInside toponyms with coordinates whose answer is near or inside the annotated area
 * @param sameId answers with the annotated id, where both have one
 * @param sameCountry answers in the annotated country, where both are known
 * @param sameAdmin1 answers in the annotated first-level unit, where both are known
 */
public record Score(
    Retrieval exact,
    Retrieval eupeg,
    Retrieval endToEnd,
    Retrieval inside,
    Distances matched,
    Distances charged,
    Share allInside,
    Share sameId,
    Share sameCountry,
    Share sameAdmin1) {

  /** Sums up articles; one may stand in the list several times. */
  static Score of(List<ArticleScore> articles) {
    return new Sums(articles).score();
  }

  /** Goes over the pairs once. */
  private static final class Sums {

    private int exactRight;
    private int exactPredicted;
    private int exactGold;
    private int predicted;
    private int near;
    private int inside;
    private int matched;
    private final Agreements ids = new Agreements(Pair::sameId);
    private final Agreements countries = new Agreements(Pair::sameCountry);
    private final Agreements units = new Agreements(Pair::sameAdmin1);
    private final double[] matchedKm;
    private final double[] chargedKm;
    private int pairs;

    Sums(List<ArticleScore> articles) {
      int size = articles.stream().mapToInt(article -> article.pairs().size()).sum();
      matchedKm = new double[size];
      chargedKm = new double[size];
      articles.forEach(this::add);
    }

    private void add(ArticleScore article) {
      exactRight += article.exact().right();
      exactPredicted += article.exact().predicted();
      exactGold += article.exact().gold();
      predicted += article.spurious().size();
      article.pairs().forEach(this::add);
    }

    private void add(Pair pair) {
      chargedKm[pairs++] = pair.km();
      if (!pair.isMissed()) {
        predicted++;
        matchedKm[matched++] = pair.km();
        near += pair.isNear() ? 1 : 0;
        inside += pair.inside() ? 1 : 0;
        ids.add(pair);
        countries.add(pair);
        units.add(pair);
      }
    }

    Score score() {
      return new Score(
          new Retrieval(exactRight, exactPredicted, exactGold),
          new Retrieval(matched, predicted, pairs),
          new Retrieval(near, predicted, pairs),
          new Retrieval(inside, predicted, pairs),
          Distances.of(Arrays.copyOf(matchedKm, matched)),
          Distances.of(chargedKm),
          new Share(inside, pairs),
          ids.share(),
          countries.share(),
          units.share());
    }
  }

  /** Counts what agrees. */
  private static final class Agreements {

    private final Function<Pair, Pair.Agreement> agreement;
    private int same;
    private int known;

    Agreements(Function<Pair, Pair.Agreement> agreement) {
      this.agreement = agreement;
    }

    void add(Pair pair) {
      Pair.Agreement found = agreement.apply(pair);
      same += found == Pair.Agreement.SAME ? 1 : 0;
      known += found == Pair.Agreement.UNKNOWN ? 0 : 1;
    }

    Share share() {
      return new Share(same, known);
    }
  }
}
