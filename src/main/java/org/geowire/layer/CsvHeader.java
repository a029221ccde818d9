package org.geowire.layer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geowire.geo.GeoPoint;
import org.geowire.output.ColumnType;
import org.geowire.output.Value;

/**
 * The first line of a CSV.
 *
 * @param names the columns
 * @param geometry the form of the geometry that GDAL puts before the columns
 */
record CsvHeader(List<String> names, Geometry geometry) {

  /** What stands before the columns. */
  enum Geometry {
    NONE(List.of()),
    WKT(List.of("wkt")),
    XYZ(List.of("x", "y", "z")),
    XY(List.of("x", "y")),
    YX(List.of("y", "x"));

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    Geometry(List<String> columns) {
      this.columns = columns;
    }

    private boolean leads(List<String> names) {
      int count = columns.size();
      return count > 0
          && names.size() >= count
          && names.subList(0, count).stream()
              .map(name -> name.toLowerCase(Locale.ROOT))
              .toList()
              .equals(columns);
    }
  }

  private static final Pattern POINT =
      Pattern.compile(
          "\\s*POINT\\s*(Z|M|ZM)?\\s*\\(\\s*(\\S+?)\\s+(\\S+?)(\\s+\\S+)*\\s*\\)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EMPTY =
      Pattern.compile("\\s*(POINT\\s*(Z|M|ZM)?\\s+EMPTY)?\\s*", Pattern.CASE_INSENSITIVE);

  static CsvHeader of(List<String> names) {
    for (Geometry geometry : Geometry.values()) {
      if (geometry.leads(names)) {
        return new CsvHeader(names, geometry);
      }
    }
    return new CsvHeader(names, Geometry.NONE);
  }

  /** How many columns the geometry takes. */
  int geometryColumns() {
    return geometry.columns.size();
  }

  /** The point that the geometry of a row says. */
  Optional<GeoPoint> point(LayerBuilder layer, String[] cells, int line) {
    return switch (geometry) {
      case NONE -> Optional.empty();
      case WKT -> wkt(layer, cells[0], line);
      case XY, XYZ -> point(layer, cells[1], cells[0], line);
      case YX -> point(layer, cells[0], cells[1], line);
    };
  }

  private static Optional<GeoPoint> wkt(LayerBuilder layer, String cell, int line) {
    if (EMPTY.matcher(cell).matches()) {
      return Optional.empty();
    }
    Matcher point = POINT.matcher(cell);
    if (!point.matches()) {
      throw layer.wrong(line, "WKT is \"" + cell + "\"; incidents are points");
    }
    return point(layer, point.group(3), point.group(2), line);
  }

  private static Optional<GeoPoint> point(LayerBuilder layer, String y, String x, int line) {
    if (y.isBlank() || x.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(layer.point(degrees(layer, y, line), degrees(layer, x, line), line));
  }

  private static double degrees(LayerBuilder layer, String cell, int line) {
    Optional<Value> value = Cells.value(cell, ColumnType.REAL);
    if (value.isPresent() && value.get() instanceof Value.Decimal degrees) {
      return degrees.number().doubleValue();
    }
    throw layer.wrong(line, "\"" + cell + "\" is no number of degrees");
  }
}
