package org.geowire.gis;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.geowire.geo.GeoPoint;

/**
 * Points at one true distance from another, on the ellipsoid of WGS84.
 *
 * @param middle the point in the middle
 * @param metres the distance
 */
public record GeodesicCircle(GeoPoint middle, double metres) {

  /**
   * Points all round, the last like the first: longitude and latitude in turn, longitudes running
   * on beyond 180 degrees from that of the middle.
   */
  public double[] points(int count) {
    double[] points = new double[2 * count + 2];
    for (int i = 0; i <= count; i++) {
      double[] point = at(360.0 * i / count);
      points[2 * i] = point[0];
      points[2 * i + 1] = point[1];
    }
    return points;
  }

  /** The point in a direction, in degrees clockwise from north: longitude and latitude. */
  public double[] at(double azimuth) {
    GeodesicData end =
        Geodesic.WGS84.Direct(middle.latitude(), middle.longitude(), azimuth, metres);
    double turn = 360 * Math.rint((middle.longitude() - end.lon2) / 360);
    return new double[] {end.lon2 + turn, end.lat2};
  }
}
