package org.geowire.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/**
 * A place as a source gives it, to be built into an index.
 *
 * @param geonameid GeoNames' id, where known
 * @param name main name
 * @param point representative point
 * @param featureCode GeoNames' code; empty where the source gives only cities
 * @param featureClass class
 * @param population where known
 * @param country ISO 3166 alpha-2; empty for places of no or many countries
 * @param admin1 GeoNames code; empty where unknown
 * @param admin2 GeoNames code; empty where unknown
 * @param extent bounding box, where known
 * @param names further names
 */
public record PlaceEntry(
    OptionalInt geonameid,
    String name,
    GeoPoint point,
    String featureCode,
    FeatureClass featureClass,
    OptionalLong population,
    String country,
    String admin1,
    String admin2,
    Optional<GeoBox> extent,
    List<Name> names) {

  /** A further name of a place. */
  public record Name(String text, NameKind kind) {}

  public PlaceEntry {
    names = List.copyOf(names);
  }
}
