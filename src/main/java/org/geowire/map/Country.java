package org.geowire.map;

import java.util.List;
import org.geowire.geo.GeoPoint;

/**
 * A country as the base map draws it.
 *
 * @param iso2 ISO 3166-1 code, XK for Kosovo
 * @param name its English name in the gazetteer
 * @param areaKm2 rounded; tells which names matter where there is little room
 * @param label the point where its name has most room
 * @param polygons largest first; each its outer ring, then its holes; a ring is longitude and
 *     latitude of each point in turn and ends where it began
 */
record Country(
    String iso2, String name, int areaKm2, GeoPoint label, List<List<double[]>> polygons) {
  Country {
    polygons = List.copyOf(polygons);
  }

  Country with(List<List<double[]>> others) {
    return new Country(iso2, name, areaKm2, label, others);
  }
}
