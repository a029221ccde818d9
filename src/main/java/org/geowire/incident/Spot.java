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

  /** The confidence of a place that only its neighbours in the text tell. */
  private static final double LEAST = 0.4;

  /** Words between a name and its coordinates: "located at", "grid reference". */
  private static final int MOST_BEFORE_COORDINATES = 3;

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

  /** The same name, taken to mean a place. */
  Spot at(Place place) {
    if (resolution.place().filter(place::equals).isPresent()) {
      return this;
    }
    double confidence = Math.max(LEAST, resolution.confidence() / 2);
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

  boolean isCoordinates() {
    return resolution.place().filter(Place::isCoordinates).isPresent();
  }

  /** "Gogui (15.686, -9.330)", "Gogui, at 15.686 N 9.330 W". */
  boolean areCoordinatesOf(Spot name) {
    int between = toponym().firstToken() - name.toponym().endToken();
    return isCoordinates()
        && !name.isCoordinates()
        && name.isName()
        && name.sentence() == sentence
        && between >= 0
        && between <= MOST_BEFORE_COORDINATES;
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
