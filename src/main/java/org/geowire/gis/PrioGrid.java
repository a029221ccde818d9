package org.geowire.gis;

import java.util.ArrayList;
import java.util.List;
import org.geowire.geo.GeoPoint;

/** PRIO-GRID: cells of half a degree, numbered from the south-west corner of the world by rows. */
final class PrioGrid implements CellGrid {

  private static final int ROWS = 360;
  private static final int COLUMNS = 720;
  private static final double SIDE = 0.5;

  /** Corners along a side: a parallel is no geodesic, and the area is measured with those. */
  private static final int STEPS = 10;

  @Override
  public Cell cell(GeoPoint point) {
    int row = (int) Math.floor((point.latitude() + 90) / SIDE);
    int column = (int) Math.floor((point.longitude() + 180) / SIDE);
    return new Cell(Math.min(row, ROWS - 1), column % COLUMNS);
  }

  /** The gid of PRIO-GRID. */
  @Override
  public String id(Cell cell) {
    return Integer.toString(cell.row() * COLUMNS + cell.column() + 1);
  }

  @Override
  public GeoPoint center(Cell cell) {
    return new GeoPoint(south(cell) + SIDE / 2, west(cell) + SIDE / 2);
  }

  private static double south(Cell cell) {
    return cell.row() * SIDE - 90;
  }

  private static double west(Cell cell) {
    return cell.column() * SIDE - 180;
  }

  @Override
  public Outline outline(Cell cell) {
    double south = south(cell);
    double west = west(cell);
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      points.add(new GeoPoint(south, west + SIDE * i / STEPS));
    }
    for (int i = STEPS; i >= 0; i--) {
      points.add(new GeoPoint(south + SIDE, west + SIDE * i / STEPS));
    }
    return new Outline(points);
  }
}
