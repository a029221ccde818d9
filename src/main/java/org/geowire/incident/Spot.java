package org.geowire.incident;

import org.geowire.gazetteer.Place;
import org.geowire.resolve.Resolution;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * A toponym as a possible site.
 *
 * @param index its number among the toponyms of the document
 * @param resolution what it means
 * @param sentence number of its sentence
 */
record Spot(int index, Resolution resolution, int sentence) {

  Toponym toponym() {
    return resolution.toponym();
  }

  boolean isName() {
    return toponym().kind() == ToponymKind.PLACE;
  }

  boolean isCountry() {
    return resolution.place().filter(Place::isCountry).isPresent();
  }

  /** Whether one toponym names a unit that holds the other's place. */
  boolean isHeldBy(Spot area) {
    return area.resolution().place().flatMap(Place::admin).isPresent()
        && isUnit(area)
        && resolution
            .place()
            .flatMap(Place::admin)
            .filter(unit -> area.resolution().place().get().admin().get().holds(unit))
            .isPresent()
        && !resolution.place().equals(area.resolution().place());
  }

  private static boolean isUnit(Spot spot) {
    Place place = spot.resolution().place().get();
    return place.isCountry() || place.isAdmin1() || place.isAdmin2();
  }
}
