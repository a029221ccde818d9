package org.geowire.gazetteer;

/**
 * An admin unit as a source gives it.
 *
 * @param country ISO 3166 alpha-2
 * @param admin1 GeoNames code of the first-level division; empty for the country itself
 * @param admin2 GeoNames code of the second-level division; empty for higher units
 * @param name plain English name
 * @param place the unit as a place
 * @param seat name of its chief town; empty where the source does not say
 */
public record UnitEntry(
    String country, String admin1, String admin2, String name, PlaceEntry place, String seat) {

  /** 0 for a country, 1 or 2. */
  int level() {
    return admin1.isEmpty() ? 0 : admin2.isEmpty() ? 1 : 2;
  }

  /** Its code within the parent. */
  String code() {
    return level() == 0 ? country : level() == 1 ? admin1 : admin2;
  }

  /** The path of codes from the country down, as keys of the hierarchy. */
  String path() {
    return path(country, admin1, admin2);
  }

  static String path(String country, String admin1, String admin2) {
    if (admin1.isEmpty()) {
      return country;
    }
    return admin2.isEmpty() ? country + "." + admin1 : country + "." + admin1 + "." + admin2;
  }

  String parentPath() {
    return level() == 2 ? path(country, admin1, "") : country;
  }
}
