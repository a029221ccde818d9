package org.geowire.gis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Row;

/**
 * What the user chose of a grid.
 *
 * @param shape the shape of the cells
 * @param sizeKm the side of a square of the area of a cell; PRIO-GRID has its own
 * @param center where Lambert's projection is centered; none for the middle of the data
 * @param world whether the plane is that of the whole world, wherever the data are
 * @param period by which spans incidents are counted
 * @param all whether empty cells are told too
 */
public record GridChoice(
    Shape shape,
    double sizeKm,
    Optional<GeoPoint> center,
    boolean world,
    Period period,
    boolean all) {

  /** Beyond this Lambert's projection would draw cells too long. */
  private static final double FARTHEST_KM = 5_000;

  /** Centers stand at whole tens of degrees, so that a little more data makes no other cells. */
  private static final double CENTER_STEP = 10;

  /** The shapes of cells. */
  public enum Shape {
    HEX,
    SQUARE,
    /** The cells of PRIO-GRID. */
    PRIO;

    /** The name on the command line. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The shape of a name on the command line. */
    public static Optional<Shape> named(String label) {
      return Arrays.stream(values())
          .filter(shape -> shape.label().equals(label.toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  /**
   * Counts incidents.
   *
   * @throws IllegalArgumentException if they are too far from the center that the user named
   */
  public GridTable count(Located located) {
    return new GridTable(grid(located.rows()), this, located);
  }

  private CellGrid grid(List<Row> rows) {
    return switch (shape) {
      case HEX -> new Lattice(Lattice.Shape.HEX, plane(rows), sizeKm);
      case SQUARE -> new Lattice(Lattice.Shape.SQUARE, plane(rows), sizeKm);
      case PRIO -> new PrioGrid();
    };
  }

  private EqualArea plane(List<Row> rows) {
    List<GeoPoint> points = rows.stream().flatMap(row -> row.point().stream()).toList();
    if (center.isPresent()) {
      return named(center.get(), points);
    }
    return Spread.of(points)
        .map(GridChoice::rounded)
        .filter(middle -> !world && farthest(middle, points) <= FARTHEST_KM)
        .map(EqualArea::around)
        .orElseGet(EqualArea::world);
  }

  private static EqualArea named(GeoPoint center, List<GeoPoint> points) {
    double km = farthest(center, points);
    if (km > FARTHEST_KM) {
      throw new IllegalArgumentException(
          "--center: an incident is "
              + Math.round(km)
              + " km away, where cells would be drawn too long; give --center world");
    }
    return EqualArea.around(center);
  }

  private static double farthest(GeoPoint middle, List<GeoPoint> points) {
    return points.stream().mapToDouble(point -> Geodesics.km(middle, point)).max().orElse(0);
  }

  private static GeoPoint rounded(Spread spread) {
    GeoPoint middle = spread.middle();
    return new GeoPoint(step(middle.latitude()), step(middle.longitude()));
  }

  private static double step(double degrees) {
    return CENTER_STEP * Math.rint(degrees / CENTER_STEP) + 0.0;
  }
}
