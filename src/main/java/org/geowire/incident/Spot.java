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
 * @param standing how surely it is a place name at all
 */
record Spot(int index, Resolution resolution, int sentence, Standing standing) {

  /** How surely a spot is a place name. */
  enum Standing {
    /** Recognition takes it for one. */
    KEPT,
    /** Recognition rather does not, but is not sure. */
    DOUBTFUL,
    /** A run of capitalised words of which nothing is known. */
    RUN
  }

  Toponym toponym() {
    return resolution.toponym();
  }

  /**
   * The same name, taken to mean a place.
   *
   * @param least the confidence that it has at least
   */
  Spot at(Place place, double least) {
    if (resolution.place().filter(place::equals).isPresent()) {
      return this;
    }
    double confidence = Math.max(least, resolution.confidence() / 2);
    Resolution other =
        new Resolution.Resolved(toponym(), place, confidence, resolution.candidates());
    return new Spot(index, other, sentence, standing);
  }

  boolean isName() {
    return toponym().kind() == ToponymKind.PLACE;
  }

  boolean isCountry() {
    return resolution.place().filter(Place::isCountry).isPresent();
  }

  /** Whether it surely names a place smaller than a country. */
  boolean isPartOfCountry() {
    return standing == Standing.KEPT
        && isName()
        && resolution.place().filter(place -> !place.isCountry()).isPresent();
  }

  boolean isCoordinates() {
    return resolution.place().filter(Place::isCoordinates).isPresent();
  }

  /**
   * "Gogui (15.686, -9.330)", "Gogui, at 15.686 N 9.330 W".
   *
   * @param reach most tokens between
   */
  boolean areCoordinatesOf(Spot name, int reach) {
    int between = toponym().firstToken() - name.toponym().endToken();
    return isCoordinates()
        && !name.isCoordinates()
        && name.isName()
        && name.sentence() == sentence
        && between >= 0
        && between <= reach;
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
