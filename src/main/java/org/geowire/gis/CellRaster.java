package org.geowire.gis;

import java.util.List;
import org.geowire.geo.GeoPoint;

/**
 * Cells between parallels and meridians, row by row from the north-west corner.
 *
 * @param west longitude of the corner; what lies east of the antimeridian goes on beyond 180
 * @param north latitude of the corner
 * @param columnDegrees width of a cell
 * @param rowDegrees height of a cell
 * @param columns cells from west to east
 * @param rows cells from north to south
 * @param closed whether the columns go round the world
 */
record CellRaster(
    double west,
    double north,
    double columnDegrees,
    double rowDegrees,
    int columns,
    int rows,
    boolean closed) {

  /** About the length of a degree of a meridian, which varies by half a percent. */
  static final double KM_PER_DEGREE = 111.2;

  /** Longer than any degree by a little: what reaches so far is held for sure. */
  private static final double FEWEST_KM_PER_DEGREE = 110.4;

  /**
   * A raster that holds points and what lies round them.
   *
   * @param cellKm side of a cell in the middle of the raster
   * @param reachKm how far round the points it holds the Earth
   * @param most cells at most
   * @throws IllegalArgumentException if it has more
   */
  static CellRaster round(List<GeoPoint> points, double cellKm, double reachKm, long most) {
    double pad = reachKm / FEWEST_KM_PER_DEGREE;
    double lowest = points.stream().mapToDouble(GeoPoint::latitude).min().orElse(0);
    double highest = points.stream().mapToDouble(GeoPoint::latitude).max().orElse(0);
    double south = Math.max(-90, lowest - pad);
    double north = Math.min(90, highest + pad);
    double[] span = span(points);
    double side = sideways(Math.max(Math.abs(lowest), Math.abs(highest)), pad);
    boolean closed = span[1] + 2 * side >= 360;
    double width = closed ? 360 : span[1] + 2 * side;
    double middle = Math.toRadians((south + north) / 2);
    double columnDegrees =
        Math.min(cellKm / (KM_PER_DEGREE * Math.max(0.01, Math.cos(middle))), width);
    double rowDegrees = Math.min(cellKm / KM_PER_DEGREE, north - south);
    double columns = Math.ceil(width / columnDegrees);
    double rows = Math.ceil((north - south) / rowDegrees);
    if (!(columns * rows <= most)) {
      throw new TooLarge(columns * rows);
    }
    return new CellRaster(
        closed ? -180 : span[0] - side,
        north,
        width / columns,
        (north - south) / rows,
        (int) columns,
        (int) rows,
        closed);
  }

  /** There would be too many cells. */
  static final class TooLarge extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TooLarge(double cells) {
      super(Math.round(cells / 1e6) + " million cells");
    }
  }

  /** How far to either side a circle reaches, in degrees; 180 where it holds a pole. */
  private static double sideways(double latitude, double reach) {
    if (latitude + reach >= 90) {
      return 180;
    }
    double sine = Math.sin(Math.toRadians(reach)) / Math.cos(Math.toRadians(latitude));
    return Math.toDegrees(Math.asin(sine));
  }

  /** Where the points begin in the west and how wide they lie: the widest gap stays out. */
  private static double[] span(List<GeoPoint> points) {
    double[] longitudes = points.stream().mapToDouble(GeoPoint::longitude).sorted().toArray();
    if (longitudes.length == 0) {
      return new double[] {0, 0};
    }
    double last = longitudes[longitudes.length - 1];
    double gap = longitudes[0] + 360 - last;
    double west = longitudes[0];
    for (int i = 1; i < longitudes.length; i++) {
      if (longitudes[i] - longitudes[i - 1] > gap) {
        gap = longitudes[i] - longitudes[i - 1];
        west = longitudes[i];
      }
    }
    return new double[] {west, Math.max(0, 360 - gap)};
  }

  double south() {
    return north - rows * rowDegrees;
  }

  double east() {
    return west + columns * columnDegrees;
  }

  /** The width of a cell in the middle of the raster. */
  double cellKm() {
    double middle = Math.toRadians((south() + north) / 2);
    return columnDegrees * KM_PER_DEGREE * Math.cos(middle);
  }

  /** The latitude of the middle of a row. */
  double latitude(int row) {
    return north - (row + 0.5) * rowDegrees;
  }

  /** The longitude of the middle of a column. */
  double longitude(int column) {
    return west + (column + 0.5) * columnDegrees;
  }

  int row(double latitude) {
    return Math.max(0, Math.min(rows - 1, (int) ((north - latitude) / rowDegrees)));
  }

  int column(double longitude) {
    double east = longitude - west - 360 * Math.floor((longitude - west) / 360);
    return Math.max(0, Math.min(columns - 1, (int) (east / columnDegrees)));
  }

  /** The true area of a cell. */
  double cellKm2(int row) {
    double top = Math.toRadians(north - row * rowDegrees);
    double bottom = Math.toRadians(north - (row + 1) * rowDegrees);
    return Ellipsoid.area(
            Math.max(-Math.PI / 2, bottom),
            Math.min(Math.PI / 2, top),
            Math.toRadians(columnDegrees))
        / 1e6;
  }

  /** What values of all cells add up to over their areas. */
  double integral(float[] values) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      double inRow = 0;
      for (int column = 0; column < columns; column++) {
        inRow += values[row * columns + column];
      }
      sum += inRow * cellKm2(row);
    }
    return sum;
  }

  /** The largest of values. */
  static float largest(float[] values) {
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }
}
