package org.geowire.gis;

/** Sizes of the WGS84 ellipsoid, in metres. */
final class Ellipsoid {

  /** Mean radius of the ellipsoid. */
  static final double MEAN_RADIUS = 6_371_009;

  private static final double SEMI_MAJOR = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;

  /** The squared eccentricity. */
  private static final double E2 = FLATTENING * (2 - FLATTENING);

  private Ellipsoid() {}

  private static double normal(double latitude) {
    double sine = Math.sin(latitude);
    return SEMI_MAJOR / Math.sqrt(1 - E2 * sine * sine);
  }

  /** How far a parallel is from the axis; the latitude in radians. */
  static double axisDistance(double latitude) {
    return normal(latitude) * Math.cos(latitude);
  }

  /** How high a parallel is above the plane of the equator. */
  static double height(double latitude) {
    return normal(latitude) * (1 - E2) * Math.sin(latitude);
  }

  /** The area in square metres between two parallels and two meridians, all in radians. */
  static double area(double south, double north, double width) {
    return (areaFromEquator(north) - areaFromEquator(south)) * width;
  }

  private static double areaFromEquator(double latitude) {
    double e = Math.sqrt(E2);
    double sine = Math.sin(latitude);
    double b2 = SEMI_MAJOR * SEMI_MAJOR * (1 - E2);
    double log = Math.log((1 + e * sine) / (1 - e * sine)) / (2 * e);
    return b2 / 2 * (sine / (1 - E2 * sine * sine) + log);
  }
}
