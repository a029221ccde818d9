package org.geowire.geo;

/**
 * A box between two parallels and two meridians in WGS84 degrees; one whose west is greater than
 * its east crosses the antimeridian.
 */
public record GeoBox(double west, double south, double east, double north) {

  public GeoBox {
    if (!(south <= north && south >= -90 && north <= 90)) {
      throw new IllegalArgumentException("south " + south + " and north " + north + " make no box");
    }
    if (!(west >= -180 && west <= 180 && east >= -180 && east <= 180)) {
      throw new IllegalArgumentException(
          "west " + west + " or east " + east + " is not a longitude");
    }
  }

  /** Whether a point lies inside or on the edge. */
  public boolean contains(GeoPoint point) {
    double x = point.longitude();
    boolean between = west <= east ? x >= west && x <= east : x >= west || x <= east;
    return between && point.latitude() >= south && point.latitude() <= north;
  }

  /** The middle in degrees. */
  public GeoPoint center() {
    double x = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
    return new GeoPoint((south + north) / 2, x > 180 ? x - 360 : x);
  }

  /** Half the length of the diagonal in km: the radius within which all of the box lies, about. */
  public double radiusKm() {
    return new GeoPoint(south, west).distanceKm(new GeoPoint(north, east)) / 2;
  }
}
