package org.geowire.gis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geowire.geo.GeoPoint;
import org.locationtech.jts.geom.Coordinate;

/**
 * Hexagons or squares of one size on an equal-area plane.
 *
 * <p>A cell has the area of a square of the given side. Where the plane closes round the world the
 * columns fit into it: their width gives way a little and their height makes up for it.
 */
final class Lattice implements CellGrid {

  /** What the cells look like. */
  enum Shape {
    HEX,
    SQUARE
  }

  /** Hexagons of width 1 that stand on a corner have their rows so far apart. */
  private static final double HEX_ROW = Math.sqrt(3) / 2;

  /** From the middle of such a hexagon to a corner, and half a side. */
  private static final double HEX_RADIUS = 1 / Math.sqrt(3);

  private static final double[][] HEX_CORNERS = {
    {0, -HEX_RADIUS},
    {0.5, -HEX_RADIUS / 2},
    {0.5, HEX_RADIUS / 2},
    {0, HEX_RADIUS},
    {-0.5, HEX_RADIUS / 2},
    {-0.5, -HEX_RADIUS / 2}
  };

  private static final double[][] SQUARE_CORNERS = {
    {-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}
  };

  /**
   * Edges are straight on the plane: points at most so many metres apart draw them on the Earth.
   */
  private static final double STEP = 10_000;

  private final Shape shape;
  private final EqualArea plane;
  private final String prefix;
  private final double width;
  private final double rise;
  private final int columns;

  /**
   * @param sizeKm side of a square of the area of a cell
   */
  Lattice(Shape shape, EqualArea plane, double sizeKm) {
    this.shape = shape;
    this.plane = plane;
    double area = sizeKm * sizeKm * 1e6;
    double regular = shape == Shape.HEX ? Math.sqrt(area / HEX_ROW) : Math.sqrt(area);
    boolean closed = plane.circumference() > 0;
    columns = closed ? Math.max(1, (int) Math.rint(plane.circumference() / regular)) : 0;
    width = closed ? plane.circumference() / columns : regular;
    rise = area / width;
    String size =
        sizeKm == Math.rint(sizeKm) ? Long.toString((long) sizeKm) : Double.toString(sizeKm);
    prefix = shape.name().toLowerCase(Locale.ROOT) + size + "_" + plane.name() + "_";
  }

  @Override
  public Cell cell(GeoPoint point) {
    Coordinate at = plane.project(point);
    return shape == Shape.HEX ? hexagon(at) : wrapped(floor(at.y / rise), at.x / width);
  }

  private static int floor(double number) {
    return (int) Math.floor(number);
  }

  private Cell wrapped(int row, double column) {
    int at = floor(column);
    return new Cell(row, columns > 0 ? Math.floorMod(at, columns) : at);
  }

  /** The hexagon with the nearest middle, of the two rows that may have it. */
  private Cell hexagon(Coordinate at) {
    int below = floor(at.y / rise);
    Cell lower = nearest(at, below);
    Cell upper = nearest(at, below + 1);
    boolean low = distance(at, lower) <= distance(at, upper);
    Cell cell = low ? lower : upper;
    return wrapped(cell.row(), cell.column() + 0.5);
  }

  private Cell nearest(Coordinate at, int row) {
    return new Cell(row, (int) Math.rint(at.x / width - shift(row)));
  }

  /** Every other row of hexagons stands half a width aside. */
  private double shift(int row) {
    return shape == Shape.HEX ? Math.floorMod(row, 2) / 2.0 : 0.5;
  }

  private double distance(Coordinate at, Cell cell) {
    double x = at.x / width - cell.column() - shift(cell.row());
    double y = (at.y / rise - cell.row()) * HEX_ROW;
    return x * x + y * y;
  }

  @Override
  public String id(Cell cell) {
    return prefix + cell.row() + "_" + cell.column();
  }

  private Coordinate middle(Cell cell) {
    double y = shape == Shape.HEX ? cell.row() : cell.row() + 0.5;
    return new Coordinate((cell.column() + shift(cell.row())) * width, y * rise);
  }

  @Override
  public GeoPoint center(Cell cell) {
    Coordinate middle = middle(cell);
    return plane.point(middle.x, middle.y);
  }

  @Override
  public Outline outline(Cell cell) {
    boolean hex = shape == Shape.HEX;
    double[][] corners = hex ? HEX_CORNERS : SQUARE_CORNERS;
    double height = hex ? rise / HEX_ROW : rise;
    Coordinate middle = middle(cell);
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i < corners.length; i++) {
      double[] next = corners[(i + 1) % corners.length];
      addEdge(points, at(middle, corners[i], height), at(middle, next, height));
    }
    return new Outline(points);
  }

  private Coordinate at(Coordinate middle, double[] corner, double height) {
    return new Coordinate(middle.x + corner[0] * width, middle.y + corner[1] * height);
  }

  /** Adds the start of an edge and points along it. */
  private void addEdge(List<GeoPoint> points, Coordinate from, Coordinate to) {
    int steps = Math.max(1, (int) Math.ceil(from.distance(to) / STEP));
    for (int i = 0; i < steps; i++) {
      double share = (double) i / steps;
      points.add(plane.point(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share));
    }
  }
}
