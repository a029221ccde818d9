package org.geowire.gazetteer.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;

/** The places that were read so far, by name and by country. */
final class KnownPlaces {

  private final double sameKm;
  private final List<Draft> all = new ArrayList<>();
  private final Map<String, List<Draft>> byName = new HashMap<>();
  private final Map<String, List<Draft>> byCountry = new HashMap<>();

  /**
   * Places of a bundle.
   *
   * @param sameKm within this a place is the one already known by its name
   */
  KnownPlaces(double sameKm) {
    this.sameKm = sameKm;
  }

  void add(Draft place) {
    all.add(place);
    byName(place);
    byCountry.computeIfAbsent(place.country(), k -> new ArrayList<>()).add(place);
  }

  private void byName(Draft place) {
    byName.computeIfAbsent(key(place.country(), place.name()), k -> new ArrayList<>(1)).add(place);
  }

  /** Gives a place another main name; by its old one it is found as before. */
  void rename(Draft place, String name) {
    place.renamed(name);
    byName(place);
  }

  List<Draft> all() {
    return Collections.unmodifiableList(all);
  }

  /** The places of a country whose main name folds as this one. */
  List<Draft> named(String country, String name) {
    return Collections.unmodifiableList(byName.getOrDefault(key(country, name), List.of()));
  }

  /** What a name is looked up by within its country. */
  static String key(String country, String name) {
    return country + "\t" + Folding.fold(name);
  }

  /** The nearest place of one of the names in the country that is near the point. */
  Optional<Draft> sameAs(String country, List<String> names, GeoPoint point) {
    return names.stream()
        .flatMap(name -> named(country, name).stream())
        .filter(place -> place.point().distanceKm(point) < sameKm)
        .min(nearestTo(point));
  }

  /** The nearest place of the country whose first-level unit is known. */
  Optional<Draft> nearestWithUnit(String country, GeoPoint point) {
    return byCountry.getOrDefault(country, List.of()).stream()
        .filter(place -> !place.admin1().isEmpty())
        .min(nearestTo(point));
  }

  private static Comparator<Draft> nearestTo(GeoPoint point) {
    return Comparator.comparingDouble(place -> place.point().distanceKm(point));
  }

  /** The first town of the name in a first-level unit whose second-level unit is not known. */
  Optional<Draft> townWithoutUnit(String country, String admin1, String name) {
    return named(country, name).stream()
        .filter(place -> place.admin1().equals(admin1) && place.admin2().isEmpty())
        .filter(place -> place.featureClass() == FeatureClass.P)
        .findFirst();
  }
}
