package org.geowire.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Value;

/**
 * Collects the rows of one file while its columns are still becoming known, as in JSON: {@link
 * #column} as often as there are columns, then {@link #cell}, {@link #id}, {@link #point} and
 * {@link #endRow} for each row, then {@link #build}.
 */
final class LayerBuilder {

  private final String file;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<RawRow> rows = new ArrayList<>();
  private final Set<String> attributions = new LinkedHashSet<>();
  private String toolVersion = "";
  private String gazetteerVersion = "";
  private boolean untyped;
  private RawRow row = new RawRow();

  LayerBuilder(String file) {
    this.file = file;
  }

  /** Says that the file has texts only, from which types are to be guessed. */
  void untyped() {
    untyped = true;
  }

  /** Where a column stands; it is added where there was none of the name. */
  int column(String name) {
    String clean = Value.text(name).cell();
    Integer at = columns.putIfAbsent(clean, columns.size());
    return at == null ? columns.size() - 1 : at;
  }

  /** Says what stands in a column of the row. */
  void cell(int column, Value value) {
    while (row.values.size() <= column) {
      row.values.add(Value.absent());
    }
    row.values.set(column, value);
  }

  /** Says what names the row beside its columns. */
  void id(String id) {
    row.id = Optional.of(id);
  }

  /** Says where the row stands; without it the columns latitude and longitude do. */
  void point(GeoPoint point) {
    row.point = Optional.of(point);
  }

  /**
   * Ends the row.
   *
   * @param line where it stands in the file, from 1
   */
  void endRow(int line) {
    row.line = line;
    rows.add(row);
    row = new RawRow();
  }

  /** Says who is to be named for the data. */
  void attribution(String attribution) {
    if (!attribution.isEmpty()) {
      attributions.add(attribution);
    }
  }

  /** Says what the file tells of itself, as Geowire writes it. */
  void metadata(Map<String, Value> facts) {
    toolVersion = text(facts, "tool_version");
    gazetteerVersion = text(facts, "gazetteer_version");
    attribution(text(facts, "attribution"));
  }

  private static String text(Map<String, Value> facts, String name) {
    return facts.getOrDefault(name, Value.absent()).cell();
  }

  /** A point that is on the Earth. */
  GeoPoint point(double latitude, double longitude, int line) {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw wrong(
          line,
          "latitude "
              + latitude
              + ", longitude "
              + longitude
              + " is not on the Earth; give degrees of WGS84");
    }
    return new GeoPoint(latitude, longitude);
  }

  LayerException wrong(int line, String message) {
    return new LayerException(file, line, message);
  }

  /** The layer, with values of the types that the columns have. */
  Layer build() {
    Origin origin = new Origin(toolVersion, gazetteerVersion, List.copyOf(attributions));
    return new LayerTypes(file, List.copyOf(columns.keySet()), rows, untyped).layer(origin);
  }

  /** A row as the file has it. */
  static final class RawRow {
    private Optional<String> id = Optional.empty();
    private Optional<GeoPoint> point = Optional.empty();
    private final List<Value> values = new ArrayList<>();
    private int line;

    Optional<String> id() {
      return id;
    }

    Optional<GeoPoint> point() {
      return point;
    }

    int line() {
      return line;
    }

    /** What stands in a column; absent where the row ended before. */
    Value value(int column) {
      return column < values.size() ? values.get(column) : Value.absent();
    }
  }
}
