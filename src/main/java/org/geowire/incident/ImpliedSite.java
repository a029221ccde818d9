package org.geowire.incident;

import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;
import org.geowire.text.Span;

/**
 * Finds the place that a text implies for an incident whose own words put it nowhere: what else the
 * sentence names, the paragraph, the heading above it, the headline, what was told before.
 *
 * <p>A wide place that is nearly right says more than a country alone.
 */
final class ImpliedSite {

  private final Document document;
  private final ArticleNames names;
  private final double leastAtFirst;
  private final double leastInSentence;
  private final double leastInParagraph;
  private final double leastAtAll;
  private final double leastAbove;
  private final double leastOfCapital;
  private final double leastInHeading;
  private final int longestHeading;

  ImpliedSite(ArticleNames names, WeightTable weights) {
    this.document = names.document();
    this.names = names;
    leastAtFirst = weights.of("implied-sentence-first");
    leastInSentence = weights.of("implied-sentence");
    leastInParagraph = weights.of("implied-paragraph");
    leastAtAll = weights.of("implied-paragraph-late");
    leastAbove = weights.of("implied-above");
    leastOfCapital = weights.of("implied-capital");
    leastInHeading = weights.of("implied-heading");
    longestHeading = (int) weights.of("heading-tokens");
  }

  /**
   * The place that stands for a sentence's incident.
   *
   * @param home the country in which it must lie; any where none is known
   */
  Optional<Spot> of(int sentence, Optional<AdminUnit> home) {
    return best(sentence, leastAtFirst, home)
        .or(() -> inParagraph(sentence, leastInParagraph, home))
        .or(() -> heading(sentence, home))
        .or(() -> inParagraph(sentence, leastAtAll, home))
        .or(() -> above(sentence, home))
        .or(() -> headline(home))
        .or(() -> best(sentence, leastInSentence, home));
  }

  private Optional<Spot> inParagraph(int sentence, double least, Optional<AdminUnit> home) {
    int paragraph = paragraph(sentence);
    Optional<Spot> found = Optional.empty();
    for (int i = sentence - 1; i >= 0 && paragraph(i) == paragraph && found.isEmpty(); i--) {
      found = best(i, least, home);
    }
    int count = document.sentences().size();
    for (int i = sentence + 1; i < count && paragraph(i) == paragraph && found.isEmpty(); i++) {
      found = best(i, least, home);
    }
    return found;
  }

  /** A line of its own above, such as "North Kordofan" or "Beni: nine killed". */
  private Optional<Spot> heading(int sentence, Optional<AdminUnit> home) {
    for (int i = sentence - 1; i > 0; i--) {
      boolean alone = paragraph(i - 1) != paragraph(i) && paragraph(i + 1) != paragraph(i);
      if (alone && isHeading(i)) {
        return best(i, leastInHeading, home);
      }
    }
    return Optional.empty();
  }

  private boolean isHeading(int sentence) {
    Sentence line = document.sentences().get(sentence);
    char last =
        line.span()
            .of(document.text())
            .strip()
            .charAt(line.span().of(document.text()).strip().length() - 1);
    return line.size() <= longestHeading && last != '.' && last != '"' && last != '”';
  }

  /** What was told before, nearest first. */
  private Optional<Spot> above(int sentence, Optional<AdminUnit> home) {
    Optional<Spot> found = Optional.empty();
    int paragraph = paragraph(sentence);
    for (int i = sentence - 1; i > 0 && found.isEmpty(); i--) {
      if (paragraph(i) != paragraph) {
        found = best(i, leastAbove, home);
      }
    }
    return found;
  }

  private Optional<Spot> headline(Optional<AdminUnit> home) {
    return best(0, leastInHeading, home);
  }

  private int paragraph(int sentence) {
    return document.sentences().get(sentence).paragraph();
  }

  /** The likeliest place of a sentence, within the areas that are named with it. */
  private Optional<Spot> best(int sentence, double least, Optional<AdminUnit> home) {
    Spot best = null;
    double most = least;
    for (Spot spot : names.spots()) {
      double standing =
          spot.sentence() == sentence && mayStandFor(spot, home)
              ? names.standing().of(spot)
              : least;
      if (standing > most) {
        most = standing;
        best = spot;
      }
    }
    return Optional.ofNullable(best).map(names.neighbours()::deepest);
  }

  private boolean mayStandFor(Spot spot, Optional<AdminUnit> home) {
    Optional<Place> place = placeOf(spot);
    Optional<Span> dateline = document.dateline();
    return spot.standing() == Spot.Standing.KEPT
        && spot.isName()
        && place.isPresent()
        && !place.get().isCountry()
        && (home.isEmpty() || place.get().country().equals(home))
        && !names.standing().beforeOrganisation(spot)
        && (!isCapital(place.get()) || names.standing().of(spot) >= leastOfCapital)
        && (dateline.isEmpty() || !dateline.get().overlaps(spot.toponym().span()));
  }

  /** Its place, or that of the place which the text names with it. */
  private Optional<Place> placeOf(Spot spot) {
    return spot.resolution()
        .place()
        .or(() -> Chain.anchor(names.chain().members(spot)).flatMap(a -> a.resolution().place()));
  }

  /** "Moscow has not commented" is about a government. */
  private static boolean isCapital(Place place) {
    return place.featureCode().equals("PPLC");
  }
}
