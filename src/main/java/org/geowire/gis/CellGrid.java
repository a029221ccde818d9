package org.geowire.gis;

import org.geowire.geo.GeoPoint;

/** Cuts the Earth into cells, of which every point has one. */
interface CellGrid {

  /** A cell by its place in the grid. */
  record Cell(int row, int column) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int rows = Integer.compare(row, other.row);
      return rows == 0 ? Integer.compare(column, other.column) : rows;
    }
  }

  Cell cell(GeoPoint point);

  /** The name of a cell, the same for all data on the same grid. */
  String id(Cell cell);

  GeoPoint center(Cell cell);

  Outline outline(Cell cell);
}
