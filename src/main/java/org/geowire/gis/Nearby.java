package org.geowire.gis;

import java.util.function.Predicate;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Row;

/**
 * Tells which rows stand within a distance of a point; those without a point do not.
 *
 * @param center the point
 * @param km true distance on the WGS84 ellipsoid
 */
public record Nearby(GeoPoint center, double km) implements Predicate<Row> {

  @Override
  public boolean test(Row row) {
    return row.point().map(point -> Geodesics.km(center, point) <= km).orElse(false);
  }
}
