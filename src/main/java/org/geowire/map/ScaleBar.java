package org.geowire.map;

import org.geowire.geo.GeoPoint;
import org.geowire.gis.GeodesicCircle;

/**
 * A bar whose length is true at the map's middle, from west to east.
 *
 * @param km what it stands for
 * @param pixels how long it is
 */
record ScaleBar(int km, double pixels) {

  private static final int[] ROUND = {1, 2, 5};
  private static final int MOST_KM = 5000;

  /** The longest of 1, 2, 5, 10, ... km that is no longer than there is room. */
  static ScaleBar of(Sheet sheet, double room) {
    ScaleBar best = new ScaleBar(1, pixels(sheet, 1));
    for (int tens = 1; tens <= MOST_KM; tens *= 10) {
      for (int first : ROUND) {
        int km = first * tens;
        double pixels = km <= MOST_KM ? pixels(sheet, km) : Double.POSITIVE_INFINITY;
        if (pixels <= room) {
          best = new ScaleBar(km, pixels);
        }
      }
    }
    return best;
  }

  /** The distance on the map of two points that are so many km apart, the middle between them. */
  private static double pixels(Sheet sheet, int km) {
    GeoPoint middle = sheet.middle();
    GeodesicCircle circle = new GeodesicCircle(middle, km * 500.0);
    double[] west = circle.at(270);
    double[] east = circle.at(90);
    double turn = sheet.window().longitude(middle.longitude()) - middle.longitude();
    double[] ends = sheet.pixels(west[0] + turn, west[1], east[0] + turn, east[1]);
    return Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
  }
}
