package org.geowire.incident;

import java.util.List;
import org.geowire.article.Document;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Candidate;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/**
 * Tells whether a name that a unit and its town share means the one or the other: without a word
 * such as "region" beside it news means the town.
 */
final class UnitOrTown {

  private final Tokens tokens;
  private final List<Spot> spots;
  private final Gazetteer gazetteer;
  private final SiteWords words;
  private final double unitKm;

  UnitOrTown(
      Document document,
      List<Spot> spots,
      Gazetteer gazetteer,
      SiteWords words,
      WeightTable weights) {
    this.tokens = document.tokens();
    this.spots = spots;
    this.gazetteer = gazetteer;
    this.words = words;
    unitKm = weights.of("unit2-km");
  }

  /** The place that a name means: the town where nothing says the unit. */
  Place of(Spot spot) {
    Place place = spot.resolution().place().orElseThrow();
    boolean unit = place.isAdmin1() || place.isAdmin2();
    if (!unit || saysUnit(spot)) {
      return place;
    }
    AdminUnit own = place.admin().orElseThrow();
    return spot.resolution().candidates().stream()
        .map(Candidate::place)
        .filter(p -> p.isPopulatedPlace() && lies(p, own, place))
        .findFirst()
        .or(() -> gazetteer.seat(own).filter(seat -> isNamed(seat, spot)))
        .orElse(place);
  }

  /** In the unit; a town of which only the country is known may lie near its middle. */
  private boolean lies(Place town, AdminUnit unit, Place area) {
    boolean held = town.admin().filter(unit::holds).isPresent();
    boolean sameCountry = town.countryCode().equals(area.countryCode());
    double km = town.point().distanceKm(area.point());
    return held || (sameCountry && km < unitKm);
  }

  private static boolean isNamed(Place seat, Spot spot) {
    return Folding.fold(seat.name()).equals(spot.toponym().key());
  }

  /** A word for a unit stands beside the name, behind the list in which it stands, or in it. */
  private boolean saysUnit(Spot spot) {
    int next = behindList(spot);
    int before = spot.toponym().firstToken() - 1;
    boolean behind =
        next < tokens.size() && tokens.gapIs(next - 1, ' ') && words.isUnitWord(tokens, next);
    boolean ahead = before > 0 && words.isUnitWord(tokens, before - 1) && tokens.gapIs(before, ' ');
    boolean inName =
        spot.toponym().endToken() - spot.toponym().firstToken() > 1
            && words.isUnitWord(tokens, spot.toponym().endToken() - 1);
    return behind || ahead || inName;
  }

  /** The token behind "X", or behind "X and Y" where X opens a list. */
  private int behindList(Spot spot) {
    int end = spot.toponym().endToken();
    for (int i = spot.index() + 1; i < spots.size(); i++) {
      int first = spots.get(i).toponym().firstToken();
      boolean joined = first == end || (first == end + 1 && words.isJoiner(tokens, end));
      if (!joined || (first == end && !tokens.gapHas(end - 1, ','))) {
        break;
      }
      end = spots.get(i).toponym().endToken();
    }
    return end;
  }
}
