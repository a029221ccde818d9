package org.geowire.gazetteer;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/**
 * An entry of the gazetteer.
 *
 * @param ordinal its number in the index; negative for coordinates that no entry stands for
 * @param geonameid GeoNames' id, where known
 * @param name main name
 * @param point representative point
 * @param featureClass class, by the code; P where the source gives only cities
 * @param featureCode GeoNames' code ("PPLA", "ADM1"); empty where no source gives it
 * @param population inhabitants, where known
 * @param admin the deepest admin unit that it belongs to (for a unit: itself); none for seas and
 *     regions of many countries
 * @param extent bounding box of an area, where known
 * @param nameCount how many names it has: a rough measure of how well known it is
 */
public record Place(
    int ordinal,
    OptionalInt geonameid,
    String name,
    GeoPoint point,
    FeatureClass featureClass,
    String featureCode,
    OptionalLong population,
    Optional<AdminUnit> admin,
    Optional<GeoBox> extent,
    int nameCount) {

  /**
   * A place that is known by its coordinates alone.
   *
   * @param admin the deepest unit in which they lie, as far as that is known
   */
  public static Place ofCoordinates(GeoPoint point, Optional<AdminUnit> admin) {
    return new Place(
        -1,
        OptionalInt.empty(),
        String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude()),
        point,
        FeatureClass.S,
        "",
        OptionalLong.empty(),
        admin,
        Optional.empty(),
        1);
  }

  /** Whether it is no entry of the gazetteer. */
  public boolean isCoordinates() {
    return ordinal < 0;
  }

  public Optional<AdminUnit> country() {
    return admin.flatMap(unit -> unit.at(0));
  }

  public Optional<AdminUnit> admin1() {
    return admin.flatMap(unit -> unit.at(1));
  }

  public Optional<AdminUnit> admin2() {
    return admin.flatMap(unit -> unit.at(2));
  }

  /** ISO 3166 alpha-2 of the country; empty where it has none. */
  public String countryCode() {
    return country().map(AdminUnit::code).orElse("");
  }

  public boolean isCountry() {
    return featureCode.startsWith("PCL");
  }

  public boolean isAdmin1() {
    return featureCode.equals("ADM1");
  }

  public boolean isAdmin2() {
    return featureCode.equals("ADM2");
  }

  /** A city, town, village, quarter or camp: something that is a point on the scale of news. */
  public boolean isPopulatedPlace() {
    return featureClass == FeatureClass.P;
  }
}
