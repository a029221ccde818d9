package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * How the names of a text stand to those beside them: "X (Y, Z)" is a chain, "X, Y and Z" a list,
 * "towns from X to Y" a range, "between X and Y" and "the road from X to Y" one place.
 */
final class Neighbours {

  private final Document document;
  private final Tokens tokens;
  private final List<Spot> spots;
  private final SiteWords words;
  private final double unitKm;
  private final int longestLink;
  private final int beforeCoordinates;
  private final int longRange;

  Neighbours(Document document, List<Spot> spots, SiteWords words, WeightTable weights) {
    this.document = document;
    this.tokens = document.tokens();
    this.spots = spots;
    this.words = words;
    unitKm = weights.of("unit1-km");
    longestLink = (int) weights.of("link-tokens");
    beforeCoordinates = (int) weights.of("coordinates-tokens");
    longRange = (int) weights.of("range-names");
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
        && (isIn(previous, spot) || mayLieIn(previous) || isSaidToLieIn(previous, spot));
  }

  /** "Edfu, Aswan": the area, or the town that it is called after, unless a list goes on. */
  private boolean isIn(Spot left, Spot right) {
    return left.isHeldBy(right)
        || ((isNextTo(left, right) || isTown(left))
            && isSeatOfItsUnit(left, right)
            && !endsInJoiner(right));
  }

  private static boolean isTown(Spot spot) {
    return spot.resolution().place().filter(Place::isPopulatedPlace).isPresent();
  }

  /** Whether a town is called as the unit in which another place lies. */
  private static boolean isSeatOfItsUnit(Spot inner, Spot seat) {
    Optional<AdminUnit> unit = inner.resolution().place().flatMap(Place::admin);
    String name = Folding.fold(seat.toponym().text());
    return unit.flatMap(u -> u.at(2)).filter(u -> isCalled(u, name)).isPresent()
        || unit.flatMap(u -> u.at(1)).filter(u -> isCalled(u, name)).isPresent();
  }

  /** "Odesa Oblast" is called Odesa. */
  private static boolean isCalled(AdminUnit unit, String name) {
    String full = Folding.fold(unit.name());
    return full.equals(name) || full.startsWith(name + " ");
  }

  /** Whether a list of which a name is part ends with "and Z". */
  private boolean endsInJoiner(Spot spot) {
    for (int i = spot.index(); i + 1 < spots.size(); i++) {
      Spot left = spots.get(i);
      Spot right = spots.get(i + 1);
      if (left.sentence() != right.sentence()) {
        return false;
      }
      if (!isNextTo(left, right)) {
        return areJoined(left, right);
      }
      if (!gap(left, right).equals(",")) {
        return false;
      }
    }
    return false;
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
    return (typed || unit || isAreaBehind(left, right) || isPair(left, right))
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
    return isTown(left)
        && right.resolution().place().filter(p -> p.isAdmin1() || p.isAdmin2()).isPresent()
        && !listed;
  }

  /** "Bera, Pabna": two names with no more than a comma are no list, which would say "and". */
  private boolean isPair(Spot left, Spot right) {
    boolean listed =
        (left.index() > 0 && isListed(spots.get(left.index() - 1), left))
            || (right.index() + 1 < spots.size() && isListed(right, spots.get(right.index() + 1)));
    return !listed
        && gap(left, right).equals(",")
        && document.inBody(document.sentences().get(left.sentence()).span())
        && isTown(left);
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
    if (isOnWay(list.get(0))) {
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
        || (isNextTo(left, right) && isIn(left, right))) {
      return false;
    }
    int between = right.toponym().firstToken() - left.toponym().endToken();
    if (between == 0) {
      String gap = gap(left, right);
      return gap.equals(",") || gap.equals("/") || gap.equals("&");
    }
    return areJoined(left, right);
  }

  /** Whether one or two joiners, and nothing else, stand between two names. */
  private boolean areJoined(Spot left, Spot right) {
    int from = left.toponym().endToken();
    int to = right.toponym().firstToken();
    boolean joined = to > from && to - from <= 2;
    for (int token = from; token < to && joined; token++) {
      joined = words.isJoiner(tokens, token);
    }
    return joined && !(words.isTo(tokens, from) && isFiredFrom(left));
  }

  /** "Rockets from X to Y": the second is struck. */
  private boolean isFiredFrom(Spot spot) {
    int limit = document.sentences().get(spot.sentence()).firstToken();
    Optional<PhraseTable.Match> before = words.before(tokens, spot.toponym().firstToken(), limit);
    return before
        .filter(match -> match.entry().value(0).equals("from"))
        .filter(match -> words.elsewhere().isFiredFrom(tokens, match.first(), limit))
        .isPresent();
  }

  /** "Between X and Y", "from X to Y", "the X to Y road": the first of two ends of one place. */
  boolean isOnWay(Spot first) {
    int limit = document.sentences().get(first.sentence()).firstToken();
    Optional<PhraseTable.Match> before = words.before(tokens, first.toponym().firstToken(), limit);
    boolean range = before.filter(match -> match.entry().lists(2, "range")).isPresent();
    return before.filter(match -> match.entry().value(0).equals("between")).isPresent()
        || (!range && isWay(first));
  }

  /** Whether a name is the second end of "between X and Y" or "from X to Y". */
  boolean isFarEnd(Spot spot) {
    return spot.index() > 0
        && isListed(spots.get(spot.index() - 1), spot)
        && isOnWay(spots.get(spot.index() - 1));
  }

  /** "X to Y": more names than two ("from X to Y to Z") are those of an area that was struck. */
  private boolean isWay(Spot first) {
    if (first.index() > 0 && isTo(spots.get(first.index() - 1), first)) {
      return false;
    }
    int last = first.index();
    while (last + 1 < spots.size() && isTo(spots.get(last), spots.get(last + 1))) {
      last++;
    }
    int names = last - first.index() + 1;
    return names > 1 && names < longRange;
  }

  private boolean isTo(Spot left, Spot right) {
    int to = left.toponym().endToken();
    return right.toponym().firstToken() == to + 1
        && words.isTo(tokens, to)
        && isListed(left, right);
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
