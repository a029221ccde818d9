package org.geowire.gis;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.geowire.geo.GeoPoint;

/** Distances on the WGS84 ellipsoid. */
final class Geodesics {

  private static final double METRES_PER_KM = 1000;

  private Geodesics() {}

  /** The length of the shortest way between two points in km, by GeographicLib. */
  static double km(GeoPoint one, GeoPoint other) {
    return Geodesic.WGS84.Inverse(
                one.latitude(),
                one.longitude(),
                other.latitude(),
                other.longitude(),
                GeodesicMask.DISTANCE)
            .s12
        / METRES_PER_KM;
  }
}
