package org.geowire.gis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.layer.Layer;
import org.geowire.output.Row;

/**
 * What the user chose of a grid.
 *
 * @param shape the shape of the cells
 * @param sizeKm the side of a square of the area of a cell; PRIO-GRID has its own
 * @param center where Lambert's projection is centered; none for the middle of the data
 * @param period by which spans incidents are counted
 * @param all whether empty cells are told too
 */
public record GridChoice(
    Shape shape, double sizeKm, Optional<GeoPoint> center, Period period, boolean all) {

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
   * @param layer what they are of
   * @param rows those that have a point
   */
  public GridTable count(Layer layer, List<Row> rows) {
    return new GridTable(grid(rows), this, layer, rows);
  }

  private CellGrid grid(List<Row> rows) {
    return switch (shape) {
      case HEX -> new Lattice(Lattice.Shape.HEX, plane(rows), sizeKm);
      case SQUARE -> new Lattice(Lattice.Shape.SQUARE, plane(rows), sizeKm);
      case PRIO -> new PrioGrid();
    };
  }

  private EqualArea plane(List<Row> rows) {
    List<GeoPoint> points = new ArrayList<>();
    rows.forEach(row -> row.point().ifPresent(points::add));
    Optional<GeoPoint> middle = center.or(() -> Spread.of(points).map(GridChoice::rounded));
    return middle
        .filter(m -> points.stream().allMatch(p -> Geodesics.km(m, p) <= FARTHEST_KM))
        .map(EqualArea::around)
        .orElseGet(EqualArea::world);
  }

  private static GeoPoint rounded(Spread spread) {
    GeoPoint middle = spread.middle();
    return new GeoPoint(step(middle.latitude()), step(middle.longitude()));
  }

  private static double step(double degrees) {
    return CENTER_STEP * Math.rint(degrees / CENTER_STEP) + 0.0;
  }
}
