package org.geowire.gis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geowire.geo.GeoPoint;

/**
 * Spreads incidents over a raster, each by a Gaussian kernel that is cut off at four bandwidths.
 *
 * <p>The kernel falls off with true distance, and each incident is divided by what its kernel sums
 * up to over the true areas of the cells, so that the raster holds neither more nor less than the
 * incidents, near the poles and over the antimeridian too.
 */
final class Density {

  /** Beyond so many bandwidths a kernel is 0. */
  static final double REACH = 4;

  private static final double RADIUS = Ellipsoid.MEAN_RADIUS;

  private final CellRaster raster;
  private final double bandwidth;
  private final double[] sums;
  private final double[] axisDistances;
  private final double[] heights;
  private final double[] sines;
  private final double[] cosines;

  private Density(CellRaster raster, double bandwidth) {
    this.raster = raster;
    this.bandwidth = bandwidth;
    sums = new double[raster.rows() * raster.columns()];
    axisDistances = new double[raster.rows()];
    heights = new double[raster.rows()];
    for (int i = 0; i < heights.length; i++) {
      double latitude = Math.toRadians(raster.latitude(i));
      axisDistances[i] = Ellipsoid.axisDistance(latitude);
      heights[i] = Ellipsoid.height(latitude);
    }
    sines = new double[raster.columns()];
    cosines = new double[raster.columns()];
    for (int i = 0; i < sines.length; i++) {
      double longitude = Math.toRadians(raster.longitude(i));
      sines[i] = Math.sin(longitude);
      cosines[i] = Math.cos(longitude);
    }
  }

  /**
   * The density in weight per km2, row by row from the north.
   *
   * @param bandwidthKm the standard deviation of the kernel
   * @param weights what each of the points weighs
   */
  static float[] of(
      CellRaster raster, double bandwidthKm, List<GeoPoint> points, List<Double> weights) {
    Density density = new Density(raster, bandwidthKm * 1000);
    for (Map.Entry<GeoPoint, Double> place : places(points, weights).entrySet()) {
      density.add(place.getKey(), place.getValue());
    }
    float[] values = new float[density.sums.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) density.sums[i];
    }
    return values;
  }

  /** Many incidents share a town, which is spread once. */
  private static Map<GeoPoint, Double> places(List<GeoPoint> points, List<Double> weights) {
    Map<GeoPoint, Double> places = new LinkedHashMap<>();
    for (int i = 0; i < points.size(); i++) {
      places.merge(points.get(i), weights.get(i), Double::sum);
    }
    return places;
  }

  private void add(GeoPoint point, double weight) {
    if (weight == 0) {
      return;
    }
    List<Strip> strips = strips(point);
    double mass = 0;
    for (Strip strip : strips) {
      mass += spread(strip, 0) * raster.cellKm2(strip.row);
    }
    if (mass > 0) {
      for (Strip strip : strips) {
        spread(strip, weight / mass);
      }
    } else {
      addToOne(point, weight);
    }
  }

  /** The kernel falls between the middles of the cells. */
  private void addToOne(GeoPoint point, double weight) {
    int row = raster.row(point.latitude());
    sums[row * raster.columns() + raster.column(point.longitude())] += weight / raster.cellKm2(row);
  }

  /**
   * What a kernel meets of a row: the squared chord to a cell is {@code sum - product * cos(angle
   * between the meridians)}.
   *
   * @param angle how far the kernel reaches on either side, radians
   */
  private record Strip(int row, double longitude, double sum, double product, double angle) {}

  private List<Strip> strips(GeoPoint point) {
    double reach = REACH * bandwidth;
    double chord = 2 * RADIUS * Math.sin(Math.min(Math.PI / 2, reach / (2 * RADIUS)));
    double latitude = Math.toRadians(point.latitude());
    double x = Ellipsoid.axisDistance(latitude);
    double z = Ellipsoid.height(latitude);
    List<Strip> strips = new ArrayList<>();
    for (int row = 0; row < raster.rows(); row++) {
      double otherX = axisDistances[row];
      double rise = z - heights[row];
      double sum = x * x + otherX * otherX + rise * rise;
      double product = 2 * x * otherX;
      double least = (sum - chord * chord) / product;
      if (least < 1) {
        double angle = Math.acos(Math.max(-1, least));
        strips.add(new Strip(row, Math.toRadians(point.longitude()), sum, product, angle));
      }
    }
    return strips;
  }

  /** Adds a kernel of some weight to a row, and gives what it sums up to without the weight. */
  private double spread(Strip strip, double weight) {
    double sine = Math.sin(strip.longitude);
    double cosine = Math.cos(strip.longitude);
    int middle = raster.column(Math.toDegrees(strip.longitude));
    int half = (int) Math.ceil(Math.toDegrees(strip.angle) / raster.columnDegrees());
    int first = raster.closed() ? middle - half : Math.max(0, middle - half);
    int last = raster.closed() ? middle + half : Math.min(raster.columns() - 1, middle + half);
    last = Math.min(last, first + raster.columns() - 1);
    double narrow = 1 / (2 * bandwidth * bandwidth);
    double total = 0;
    int start = strip.row * raster.columns();
    for (int at = first; at <= last; at++) {
      int column = Math.floorMod(at, raster.columns());
      double chord2 = strip.sum - strip.product * (cosine * cosines[column] + sine * sines[column]);
      // The arc is longer than its chord.
      double distance2 = chord2 * (1 + chord2 / (12 * RADIUS * RADIUS));
      double kernel =
          distance2 <= REACH * REACH * bandwidth * bandwidth ? Math.exp(-distance2 * narrow) : 0;
      total += kernel;
      sums[start + column] += weight * kernel;
    }
    return total;
  }
}
