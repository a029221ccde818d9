package org.geowire.map;

import org.geowire.geo.GeoPoint;

/**
 * A part of the world in WGS84 degrees that is drawn in one piece.
 *
 * <p>West is always less than east, so that one round the antimeridian ends beyond 180 degrees: 170
 * to 190.
 */
record Window(double west, double south, double east, double north) {

  static final Window WORLD = new Window(-180, -90, 180, 90);

  Window {
    if (!(west < east && east - west <= 360 && south < north && south >= -90 && north <= 90)) {
      throw new IllegalArgumentException(
          "no window: " + west + ", " + south + ", " + east + ", " + north);
    }
  }

  double middleLongitude() {
    return (west + east) / 2;
  }

  double middleLatitude() {
    return (south + north) / 2;
  }

  /** The longitude that a point has here, which may be beyond 180 degrees. */
  double longitude(double longitude) {
    double turns = Math.floor((longitude - middleLongitude() + 180) / 360);
    return longitude - 360 * turns;
  }

  boolean contains(GeoPoint point) {
    double x = longitude(point.longitude());
    return x >= west && x <= east && point.latitude() >= south && point.latitude() <= north;
  }

  /** The window with so many degrees more on each side, within the Earth. */
  Window widened(double degrees) {
    double half = Math.min(180, (east - west) / 2 + degrees);
    return new Window(
        middleLongitude() - half,
        Math.max(-90, south - degrees),
        middleLongitude() + half,
        Math.min(90, north + degrees));
  }
}
