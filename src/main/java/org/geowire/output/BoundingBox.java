package org.geowire.output;

import java.util.Optional;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/**
 * Gathers the box around points.
 *
 * <p>Points on both sides of the antimeridian, as in Fiji, get a box that crosses it (RFC 7946,
 * 5.2), where that box is narrow; else the box is the plain one.
 */
final class BoundingBox {

  /**
   * A wider crossing box would hold data of the whole world, for which the plain one is clearer.
   */
  private static final double WIDEST_CROSSING = 90;

  private double south = Double.POSITIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double lastOfWest = Double.NEGATIVE_INFINITY;
  private double firstOfEast = Double.POSITIVE_INFINITY;

  void add(GeoPoint point) {
    double x = point.longitude();
    south = Math.min(south, point.latitude());
    north = Math.max(north, point.latitude());
    west = Math.min(west, x);
    east = Math.max(east, x);
    if (x < 0) {
      lastOfWest = Math.max(lastOfWest, x);
    } else {
      firstOfEast = Math.min(firstOfEast, x);
    }
  }

  /** The box; none without points. */
  Optional<GeoBox> bounds() {
    if (south > north) {
      return Optional.empty();
    }
    boolean crosses = lastOfWest + 360 - firstOfEast <= WIDEST_CROSSING && west < 0 && east >= 0;
    boolean narrower = crosses && lastOfWest + 360 - firstOfEast < east - west;
    return Optional.of(
        narrower
            ? new GeoBox(firstOfEast, south, lastOfWest, north)
            : new GeoBox(west, south, east, north));
  }
}
