package org.geowire.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;

/** Places in words for people. */
final class PlaceWords {

  private PlaceWords() {}

  /** "Nioro, Nioro Cercle, Kayes, Mali (PPLA2, population 41,000)". */
  static String describe(Place place) {
    String units = hierarchy(place);
    String population = population(place);
    return place.name()
        + (units.isEmpty() ? "" : ", " + units)
        + " ("
        + feature(place)
        + (population.isEmpty() ? "" : ", population " + population)
        + ")";
  }

  /** The units that hold a place, the nearest first, without the place itself. */
  static String hierarchy(Place place) {
    return Stream.of(place.admin2(), place.admin1(), place.country())
        .flatMap(Optional::stream)
        .filter(unit -> unit.place() != place.ordinal())
        .map(AdminUnit::name)
        .collect(Collectors.joining(", "));
  }

  /** GeoNames' feature code, or the class where there is none. */
  static String feature(Place place) {
    return place.featureCode().isEmpty() ? place.featureClass().name() : place.featureCode();
  }

  /** "41,000"; empty where not known. */
  static String population(Place place) {
    return place.population().isPresent()
        ? String.format(Locale.ROOT, "%,d", place.population().getAsLong())
        : "";
  }

  /** Latitude and longitude. */
  static String point(GeoPoint point) {
    return String.format(Locale.ROOT, "%.4f %.4f", point.latitude(), point.longitude());
  }
}
