package org.geowire.gazetteer;

import org.geowire.geo.GeoPoint;

/**
 * Cells of about the same size that cover the earth: rows of equal height, each parted into as many
 * cells as its length on the ground takes.
 */
final class Grid {

  /** Places in a cell, about, if they lay evenly. */
  private static final int CELL_PLACES = 12;

  private static final int MOST_ROWS = 1 << 11;

  private final int rows;

  /** The number of the first cell of each row, and the number of all cells. */
  private final int[] firsts;

  Grid(int rows) {
    this.rows = rows;
    firsts = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      double middle = ((row + 0.5) / rows - 0.5) * Math.PI;
      int columns = (int) Math.max(1, Math.round(2 * rows * Math.cos(middle)));
      firsts[row + 1] = firsts[row] + columns;
    }
  }

  /** A grid that suits so many places. */
  static Grid forPlaces(int places) {
    // rows of n have 4 n n / pi cells
    double rows = Math.sqrt(places * Math.PI / 4 / CELL_PLACES);
    return new Grid((int) Math.max(4, Math.min(MOST_ROWS, rows)));
  }

  int rows() {
    return rows;
  }

  int cells() {
    return firsts[rows];
  }

  /** The height of a row in degrees. */
  double rowDegrees() {
    return 180.0 / rows;
  }

  int row(double latitude) {
    return (int) Math.max(0, Math.min(rows - 1, (latitude + 90) / 180 * rows));
  }

  int firstOf(int row) {
    return firsts[row];
  }

  int columns(int row) {
    return firsts[row + 1] - firsts[row];
  }

  /** The column of a row in which a longitude lies. */
  int column(int row, double longitude) {
    int columns = columns(row);
    return (int) Math.max(0, Math.min(columns - 1, (longitude + 180) / 360 * columns));
  }

  int cell(GeoPoint point) {
    int row = row(point.latitude());
    return firsts[row] + column(row, point.longitude());
  }
}
