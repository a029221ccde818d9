package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * How the names of a text stand to those beside them: "X (Y, Z)" is a chain, "X, Y and Z" a list,
 * "from X to Y" a range, "between X and Y" one place.
 */
final class Neighbours {

  private final Document document;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final SiteWords words;
  private final double unitKm;
  private final int longestLink;
  private final int beforeCoordinates;

  Neighbours(Document document, List<Spot> spots, SiteWords words, WeightTable weights) {
    this.document = document;
    this.tokens = document.tokens();
    this.spots = spots;
    this.words = words;
    unitKm = weights.of("unit1-km");
    longestLink = (int) weights.of("link-tokens");
    beforeCoordinates = (int) weights.of("coordinates-tokens");
  }

  /** The first of a chain "X, Y, Z" in which each lies in the next. */
  Spot head(Spot spot) {
    Spot head = spot;
    while (isHeldByPrevious(head)) {
      head = spots.get(head.index() - 1);
    }
    return head;
  }

  /** The first of the chain in which a place stands: "X" in "X (Y, Z)", if it is known. */
  Spot deepest(Spot spot) {
    Spot deepest = spot;
    for (Spot at = spot; isHeldByPrevious(at); ) {
      at = spots.get(at.index() - 1);
      deepest = at.resolution().place().isPresent() ? at : deepest;
    }
    return deepest;
  }

  boolean isHeldByPrevious(Spot spot) {
    if (spot.index() == 0) {
      return false;
    }
    Spot previous = spots.get(spot.index() - 1);
    if (spot.areCoordinatesOf(previous, beforeCoordinates)) {
      return true;
    }
    return previous.sentence() == spot.sentence()
        && isChain(previous, spot)
        && previous.isName()
        && (previous.isHeldBy(spot) || mayLieIn(previous) || isSaidToLieIn(previous, spot));
  }

  /**
   * "Kulachi tehsil of Dera Ismail Khan", "Lere, in Niafunke district": the words say so, and the
   * map does not object.
   */
  private boolean isSaidToLieIn(Spot left, Spot right) {
    Optional<Place> inner = left.resolution().place();
    Optional<Place> area = right.resolution().place();
    boolean typed = right.toponym().firstToken() - left.toponym().endToken() > 1;
    boolean unit = words.isUnitWord(tokens, right.toponym().endToken());
    return (typed || unit || isAreaBehind(left, right))
        && inner.isPresent()
        && area.isPresent()
        && !inner.get().isAdmin1()
        && inner.get().countryCode().equals(area.get().countryCode())
        && inner.get().point().distanceKm(area.get().point()) < unitKm;
  }

  /** "Mamasapano, Maguindanao del Sur": a town and a unit, and no list goes on behind it. */
  private boolean isAreaBehind(Spot left, Spot right) {
    boolean listed =
        right.index() + 1 < spots.size() && isListed(right, spots.get(right.index() + 1));
    return left.resolution().place().filter(Place::isPopulatedPlace).isPresent()
        && right.resolution().place().filter(p -> p.isAdmin1() || p.isAdmin2()).isPresent()
        && !listed;
  }

  /** A name of which nothing is known, unless nothing but capitals say that it is a place. */
  private boolean mayLieIn(Spot spot) {
    if (spot.resolution().place().isPresent()) {
      return false;
    }
    int limit = document.sentences().get(spot.sentence()).firstToken();
    return spot.standing() == Spot.Standing.KEPT
        || words.before(tokens, spot.toponym().firstToken(), limit).isPresent();
  }

  /** "X, Y", "X (Y" and "X in Y". */
  private boolean isChain(Spot left, Spot right) {
    int between = right.toponym().firstToken() - left.toponym().endToken();
    if (between == 1) {
      return words.isInside(tokens, left.toponym().endToken());
    }
    if (between != 0) {
      return (between <= longestLink && isTypedLink(left, right)) || isUnitLink(left, right);
    }
    String gap = gap(left, right);
    return gap.equals(",") || gap.equals("(");
  }

  /** "X, in the neighbouring department of Y". */
  private boolean isUnitLink(Spot left, Spot right) {
    int from = left.toponym().endToken();
    int first = right.toponym().firstToken();
    boolean unit = words.isTyped(tokens, first, from) && words.isUnitWord(tokens, first - 2);
    if (!unit || !words.isInside(tokens, from)) {
      return false;
    }
    for (int token = from + 1; token < first - 2; token++) {
      if (!words.isLink(tokens, token)) {
        return false;
      }
    }
    return true;
  }

  /** "X tehsil of Y", "X village in Y". */
  private boolean isTypedLink(Spot left, Spot right) {
    int from = left.toponym().endToken();
    int last = right.toponym().firstToken() - 1;
    return words.isPlaceWord(tokens, from)
        && (words.isInside(tokens, last)
            || (words.isArticle(tokens, last) && words.isInside(tokens, last - 1)))
        && gap(left, right).chars().noneMatch(c -> c == ',' || c == ';' || c == ':');
  }

  static boolean isNextTo(Spot left, Spot right) {
    return left.toponym().endToken() == right.toponym().firstToken();
  }

  /** What stands between two neighbours, without spaces round it. */
  String gap(Spot left, Spot right) {
    return document
        .text()
        .substring(left.toponym().span().end(), right.toponym().span().start())
        .strip();
  }

  /** The list in which a site stands, in the order of the text. */
  List<Spot> withList(Spot best) {
    List<Spot> list = new ArrayList<>(4);
    list.add(best);
    for (int i = best.index() - 1; i >= 0 && isListedName(spots.get(i), list.get(0)); i--) {
      list.add(0, spots.get(i));
    }
    Spot last = best;
    for (int i = best.index() + 1; i < spots.size(); i++) {
      Spot next = spots.get(i);
      if (next.sentence() == best.sentence() && isHeldByPrevious(next)) {
        continue;
      }
      if (!isListedName(last, next)) {
        break;
      }
      list.add(next);
      last = next;
    }
    if (isBetween(list.get(0))) {
      return List.of(list.get(0));
    }
    List<Spot> sites = new ArrayList<>(list.size());
    for (Spot spot : list) {
      if (spot.isName() && (list.size() == 1 || !isHeldByPrevious(spot))) {
        sites.add(spot);
      }
    }
    return sites;
  }

  /** Doubtful names join a list only where the model says so. */
  private boolean isListedName(Spot left, Spot right) {
    return left.standing() == Spot.Standing.KEPT
        && right.standing() == Spot.Standing.KEPT
        && isListed(left, right);
  }

  /** Two names joined by a comma, "and" or "to", neither of which holds the other. */
  boolean isListed(Spot left, Spot right) {
    if (left.sentence() != right.sentence()
        || !left.isName()
        || !right.isName()
        || left.isCountry() != right.isCountry()
        || (isNextTo(left, right) && left.isHeldBy(right))) {
      return false;
    }
    int between = right.toponym().firstToken() - left.toponym().endToken();
    if (between == 0) {
      String gap = gap(left, right);
      return gap.equals(",") || gap.equals("/") || gap.equals("&");
    }
    boolean joined = true;
    for (int token = left.toponym().endToken(); token < right.toponym().firstToken(); token++) {
      joined &= words.isJoiner(tokens, token);
    }
    return between <= 2 && joined;
  }

  /** "Between X and Y" is one place. */
  boolean isBetween(Spot first) {
    int limit = document.sentences().get(first.sentence()).firstToken();
    return words
        .before(tokens, first.toponym().firstToken(), limit)
        .filter(m -> m.entry().value(0).equals("between"))
        .isPresent();
  }

  /** "From Nioro to Gogui", of places within countries. */
  boolean isRange(Spot spot) {
    int limit = document.sentences().get(spot.sentence()).firstToken();
    return spot.standing() == Spot.Standing.KEPT
        && !spot.isCountry()
        && wordBefore(spot, limit).equals("from")
        && opensRange(spot);
  }

  /** "From Nioro to Gogui": the next place of its kind follows behind a joiner. */
  boolean opensRange(Spot spot) {
    return spot.index() + 1 < spots.size()
        && spots.get(spot.index() + 1).toponym().firstToken() == spot.toponym().endToken() + 1
        && isListed(spot, spots.get(spot.index() + 1));
  }

  /** The sense of the word before a name; empty where it has none. */
  String wordBefore(Spot spot, int limit) {
    return words
        .before(tokens, spot.toponym().firstToken(), limit)
        .map(match -> match.entry().value(0))
        .orElse("");
  }
}
