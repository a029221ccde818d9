package org.geowire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.geowire.geo.GeoPoint;
import org.geowire.gis.Area;
import org.geowire.gis.Nearby;
import org.geowire.gis.RowFilter;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which incidents are kept. */
@Command(headerHeading = "Filter", addMethodSubcommands = false)
final class FilterOptions {

  private static final int NEAR_PARTS = 3;

  @Option(
      names = "--where",
      paramLabel = "ECQL",
      description =
          "Keep incidents for which this holds, by column names: \"fatalities >= 10 AND country ="
              + " 'Mali'\".")
  private String where = "";

  @Option(
      names = "--near",
      paramLabel = "LAT,LON,KM",
      description = "Keep incidents at most KM from a point, by true distance.")
  private String near = "";

  @Option(
      names = "--within",
      paramLabel = "FILE",
      description = "Keep incidents inside the polygons of a GeoJSON file, edges included.")
  private String within = "";

  /** Whether anything is asked for: only then is GeoTools loaded. */
  boolean isSet() {
    return !(where.isEmpty() && near.isEmpty() && within.isEmpty());
  }

  /**
   * What keeps a row.
   *
   * @param fields the columns of the rows
   * @throws UsageException if an option makes no sense with these columns
   */
  Predicate<Row> filter(List<TableField> fields) {
    List<Predicate<Row>> filters = new ArrayList<>();
    if (!near.isEmpty()) {
      filters.add(nearby());
    }
    if (!within.isEmpty()) {
      filters.add(area());
    }
    if (!where.isEmpty()) {
      filters.add(condition(fields));
    }
    return row -> filters.stream().allMatch(filter -> filter.test(row));
  }

  private Predicate<Row> nearby() {
    String[] parts = near.strip().split("\\s*,\\s*|\\s+", -1);
    if (parts.length != NEAR_PARTS) {
      throw new UsageException("--near " + near + " is no circle; write it as 15.686,-9.33,50");
    }
    GeoPoint center = Coordinates.point(parts[0], parts[1], "--near");
    return new Nearby(center, km(parts[2]));
  }

  private double km(String text) {
    try {
      double km = Double.parseDouble(text);
      if (km >= 0 && km < Double.POSITIVE_INFINITY) {
        return km;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException("--near " + near + " has no distance; write it as 15.686,-9.33,50");
  }

  private Predicate<Row> area() {
    Path file = Path.of(within);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("--within " + within + ": no such file; check the path");
    }
    try {
      return Area.of(file);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--within " + e.getMessage());
    }
  }

  private Predicate<Row> condition(List<TableField> fields) {
    try {
      Predicate<Row> filter = new RowFilter(where, fields);
      return row -> holds(filter, row);
    } catch (IllegalArgumentException e) {
      throw whereFails(e);
    }
  }

  private boolean holds(Predicate<Row> filter, Row row) {
    try {
      return filter.test(row);
    } catch (IllegalArgumentException e) {
      throw whereFails(e);
    }
  }

  private UsageException whereFails(IllegalArgumentException cause) {
    return new UsageException("--where " + where + ": " + cause.getMessage());
  }
}
