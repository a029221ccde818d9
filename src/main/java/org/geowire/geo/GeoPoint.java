package org.geowire.geo;

import java.util.List;

/**
 * A point on the earth in WGS84.
 *
 * @param latitude decimal degrees, -90 to 90
 * @param longitude decimal degrees, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

  /** Mean earth radius in km (IUGG), as the published geoparsing scores use it. */
  private static final double EARTH_RADIUS_KM = 6371.0;

  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
    }
  }

  /** Great-circle distance to another point in km (haversine). */
  public double distanceKm(GeoPoint other) {
    double phi1 = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double sinPhi = Math.sin((phi2 - phi1) / 2);
    double sinLambda = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
  }

  /**
   * The point reached after {@code km} on the great circle that leaves at {@code bearing} degrees
   * from north.
   */
  public GeoPoint moved(double bearing, double km) {
    double delta = km / EARTH_RADIUS_KM;
    double theta = Math.toRadians(bearing);
    double phi = Math.toRadians(latitude);
    double sinPhi =
        Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(theta);
    double phi2 = Math.asin(Math.max(-1, Math.min(1, sinPhi)));
    double lambda =
        Math.toRadians(longitude)
            + Math.atan2(
                Math.sin(theta) * Math.sin(delta) * Math.cos(phi),
                Math.cos(delta) - Math.sin(phi) * Math.sin(phi2));
    return new GeoPoint(Math.toDegrees(phi2), wrap(Math.toDegrees(lambda)));
  }

  /** The initial bearing towards another point, degrees clockwise from north, 0 up to 360. */
  public double bearingTo(GeoPoint other) {
    double phi1 = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double lambda = Math.toRadians(other.longitude - longitude);
    double y = Math.sin(lambda) * Math.cos(phi2);
    double x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(lambda);
    return (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
  }

  /** The point half way to another on the great circle. */
  public GeoPoint midpoint(GeoPoint other) {
    return moved(bearingTo(other), distanceKm(other) / 2);
  }

  /**
   * The middle of some points, all alike.
   *
   * @param points at least one
   */
  public static GeoPoint middle(List<GeoPoint> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (GeoPoint point : points) {
      double phi = Math.toRadians(point.latitude);
      double lambda = Math.toRadians(point.longitude);
      x += Math.cos(phi) * Math.cos(lambda);
      y += Math.cos(phi) * Math.sin(lambda);
      z += Math.sin(phi);
    }
    return new GeoPoint(
        Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
  }

  private static double wrap(double longitude) {
    return (longitude + 540) % 360 - 180;
  }
}
