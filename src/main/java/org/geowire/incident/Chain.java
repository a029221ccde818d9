package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Candidate;
import org.geowire.text.Tokens;

/**
 * What a text says of where a place lies: the names behind it in "X (Y, Z)", "X village, Y
 * district", "X, 20 km from Y", and the one before it in "Y's X".
 */
final class Chain {

  private final Tokens tokens;
  private final boolean mixed;
  private final List<Spot> spots;
  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final double farKm;

  Chain(
      Document document,
      List<Spot> spots,
      Gazetteer gazetteer,
      SiteWords words,
      WeightTable weights) {
    this.tokens = document.tokens();
    this.mixed = document.letterCase() == Document.LetterCase.MIXED;
    this.spots = spots;
    this.gazetteer = gazetteer;
    this.words = words;
    farKm = weights.of("namesake-km");
  }

  /** The names that say where a spot lies, nearest first. */
  List<Spot> members(Spot head) {
    List<Spot> members = new ArrayList<>();
    Spot last = head;
    for (int i = head.index() + 1; i < spots.size(); i++) {
      Spot next = spots.get(i);
      boolean within = next.isHeldBy(head) && !next.isCountry();
      if (next.sentence() != head.sentence() || within || !links(last, next)) {
        break; // "northern Mali, 20 km from Gao": the area does not lie in the town
      }
      if (next.isName()) {
        members.add(next);
      }
      last = next;
    }
    owner(head).ifPresent(members::add);
    return members;
  }

  /** Only signs, kinds of places, directions and distances stand between two names. */
  private boolean links(Spot left, Spot right) {
    int from = left.toponym().endToken();
    int to = right.toponym().firstToken();
    boolean measured = false;
    for (int token = from; token < to; token++) {
      boolean link =
          words.isLink(tokens, token)
              || tokens.startsWithDigit(token)
              || (measured && words.isMeasured(tokens, token));
      if (!link) {
        return false;
      }
      measured |= words.isMeasure(tokens, token);
    }
    return right.isName()
        ? !isList(left, right, from, to) && !opensLonger(right)
        : mixed && to > from; // "in the Malian region of"
  }

  /** The "Aden" of "Aden Adde airport". */
  private boolean opensLonger(Spot spot) {
    int end = spot.toponym().endToken();
    int token = end;
    while (mixed && token < tokens.size() && tokens.gapIs(token - 1, ' ')) {
      if (token > end && words.isFacility(tokens, token)) {
        return true;
      }
      if (!tokens.isCapitalised(token) || words.isPlaceWord(tokens, token)) {
        return false;
      }
      token++;
    }
    return false;
  }

  /** "X, Y": two of a list, unless one holds the other or nothing is known of the first. */
  private boolean isList(Spot left, Spot right, int from, int to) {
    boolean known = left.resolution().place().isPresent();
    return from == to && known && !left.isHeldBy(right) && !isSetAbroad(left, right);
  }

  /** "X (Y", and Y is an area abroad: the X is meant that lies there, though no map has it. */
  private boolean isSetAbroad(Spot left, Spot right) {
    Optional<Place> area = right.resolution().place();
    return tokens.gapHas(right.toponym().firstToken() - 1, '(')
        && area.filter(place -> isUnit(place) && !place.isCountry()).isPresent()
        && !left.resolution().place().orElseThrow().countryCode().equals(area.get().countryCode());
  }

  /** "Y's X": only kinds of places stand between. */
  Optional<Spot> owner(Spot head) {
    if (head.index() == 0) {
      return Optional.empty();
    }
    Spot previous = spots.get(head.index() - 1);
    int from = previous.toponym().endToken();
    int to = head.toponym().firstToken();
    if (previous.sentence() != head.sentence() || to - from < 1 || !previous.isName()) {
      return Optional.empty();
    }
    boolean owns = false;
    for (int token = from; token < to; token++) {
      boolean mark = tokens.end(token) - tokens.start(token) == 1 && !tokens.gapIs(token - 1, ' ');
      owns |= mark;
      if (!mark && !words.isLink(tokens, token)) {
        return Optional.empty();
      }
    }
    return owns ? Optional.of(previous) : Optional.empty();
  }

  /**
   * The place of a spot as its chain has it: its own where nothing speaks against that, else the
   * namesake that lies where the chain says; none where there is none.
   */
  Optional<Place> place(Spot head, List<Spot> members) {
    Optional<Place> own = head.resolution().place();
    for (Spot member : members) {
      Optional<Place> area = member.resolution().place();
      if (area.isPresent()) {
        boolean fits = own.filter(p -> agree(p, area.get()) || liesIn(p, member)).isPresent();
        return fits ? own : namesake(head, area.get());
      }
    }
    return own;
  }

  /** Whether a unit that a name may mean as well holds a place: the "Kano" of "Wudil, in Kano". */
  private static boolean liesIn(Place place, Spot area) {
    for (Candidate other : area.resolution().candidates()) {
      Optional<AdminUnit> unit = other.place().admin().filter(u -> isUnit(other.place()));
      if (unit.isPresent() && place.admin().filter(unit.get()::holds).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean agree(Place place, Place area) {
    Optional<AdminUnit> unit = area.admin();
    if (isUnit(area) && unit.isPresent() && place.admin().filter(unit.get()::holds).isPresent()) {
      return true;
    }
    boolean near = place.point().distanceKm(area.point()) <= farKm;
    boolean inside = area.extent().filter(box -> box.contains(place.point())).isPresent();
    boolean sameCountry = place.countryCode().equals(area.countryCode());
    return sameCountry ? near || inside || area.isCountry() : near && !isUnit(area);
  }

  static boolean isUnit(Place place) {
    return place.isCountry() || place.isAdmin1() || place.isAdmin2();
  }

  /** The most populous place of the name where the area is. */
  private Optional<Place> namesake(Spot head, Place area) {
    Optional<Place> exact = among(gazetteer.lookUp(head.toponym().text()), area);
    return exact.isPresent() ? exact : among(gazetteer.lookUpSounding(head.toponym().text()), area);
  }

  private Optional<Place> among(List<PlaceName> names, Place area) {
    Place best = null;
    for (PlaceName name : names) {
      Place place = gazetteer.place(name.place());
      boolean better = best == null || people(place) > people(best);
      if (better && place.ordinal() != area.ordinal() && agree(place, area)) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static long people(Place place) {
    return place.population().orElse(place.isPopulatedPlace() ? 0 : -1);
  }

  /** The nearest member of which a place is known. */
  static Optional<Spot> anchor(List<Spot> members) {
    for (Spot member : members) {
      if (member.resolution().place().isPresent()) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }
}
