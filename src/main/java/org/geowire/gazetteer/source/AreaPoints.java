package org.geowire.gazetteer.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/**
 * Points of admin units for which no source gives one: the mean of the one-degree cells in which
 * their towns lie.
 *
 * <p>The plain mean of the towns is drawn to the crowded corner of a large unit; the mean of
 * occupied cells lay 24 km (median) from GeoNames' own points where the project compared the two,
 * the plain mean 50 km.
 */
final class AreaPoints {

  private static final class Area {
    private final Map<Long, double[]> cells = new HashMap<>();
    private double west = 180;
    private double south = 90;
    private double east = -180;
    private double north = -90;

    void add(GeoPoint point) {
      long cell = (long) Math.floor(point.latitude()) * 1000 + (long) Math.floor(point.longitude());
      double[] sums = cells.computeIfAbsent(cell, c -> new double[3]);
      sums[0] += point.latitude();
      sums[1] += point.longitude();
      sums[2]++;
      west = Math.min(west, point.longitude());
      east = Math.max(east, point.longitude());
      south = Math.min(south, point.latitude());
      north = Math.max(north, point.latitude());
    }

    /**
     * Longitudes are taken from a member on, else a unit on both sides of 180 degrees would lie in
     * Africa.
     */
    GeoPoint mean() {
      double latitude = 0;
      double longitude = 0;
      boolean split = east - west > 180;
      for (double[] sums :
          cells.values().stream().sorted((a, b) -> Double.compare(a[0], b[0])).toList()) {
        double x = sums[1] / sums[2];
        latitude += sums[0] / sums[2];
        longitude += split && x < 0 ? x + 360 : x;
      }
      double x = longitude / cells.size();
      return new GeoPoint(latitude / cells.size(), x > 180 ? x - 360 : x);
    }
  }

  private final Map<String, Area> areas = new HashMap<>();

  /** Counts a town for a unit. */
  void add(String unit, GeoPoint town) {
    areas.computeIfAbsent(unit, u -> new Area()).add(town);
  }

  /** The point of a unit; none without towns. */
  Optional<GeoPoint> point(String unit) {
    return Optional.ofNullable(areas.get(unit)).map(Area::mean);
  }

  /** The box of a unit's towns; none without towns, or across 180 degrees. */
  Optional<GeoBox> extent(String unit) {
    return Optional.ofNullable(areas.get(unit))
        .filter(a -> a.east - a.west < 180)
        .map(a -> new GeoBox(a.west, a.south, a.east, a.north));
  }
}
