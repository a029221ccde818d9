package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * Finds the site on "the Abuja-Kaduna highway": the place behind that says where on it, else its
 * first end.
 */
final class Roads {

  private final List<Spot> spots;
  private final Neighbours neighbours;
  private final Tokens tokens;
  private final SiteWords words;
  private final int mostExplaining;

  Roads(ArticleNames names, SiteWords words, WeightTable weights) {
    this.tokens = names.tokens();
    this.spots = names.spots();
    this.neighbours = names.neighbours();
    this.words = words;
    mostExplaining = (int) weights.of("explaining-tokens");
  }

  /** The site on the road of which a name is one end; none where it is none. */
  Optional<Spot> siteOn(Spot spot) {
    return roadOf(spot).map(this::onRoad);
  }

  /** The first end of "the Abuja-Kaduna highway" where a name is one of the two. */
  private Optional<Spot> roadOf(Spot spot) {
    if (isRoadFrom(spot)) {
      return Optional.of(spot);
    }
    return spot.index() > 0 && isRoadFrom(spots.get(spot.index() - 1))
        ? Optional.of(spots.get(spot.index() - 1))
        : Optional.empty();
  }

  private boolean isRoadFrom(Spot first) {
    if (first.index() + 1 >= spots.size()) {
      return false;
    }
    Spot second = spots.get(first.index() + 1);
    String gap = Neighbours.isNextTo(first, second) ? neighbours.gap(first, second) : "";
    return (gap.equals("-") || gap.equals("–"))
        && words.isRoad(tokens, second.toponym().endToken());
  }

  /** "On the Abuja-Kaduna highway near Rijana": the place behind, else the road's first end. */
  private Spot onRoad(Spot first) {
    int end = spots.get(first.index() + 1).toponym().endToken();
    for (Spot spot : spots.subList(first.index() + 2, spots.size())) {
      boolean near = spot.toponym().firstToken() - end <= mostExplaining;
      if (spot.sentence() == first.sentence()
          && near
          && !spot.isCountry()
          && !neighbours.wordBefore(spot, end).isEmpty()) {
        return spot;
      }
    }
    return first;
  }
}
