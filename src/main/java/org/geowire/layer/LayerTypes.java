package org.geowire.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.geo.GeoPoint;
import org.geowire.layer.LayerBuilder.RawRow;
import org.geowire.output.ColumnType;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Finds names and types of a file's columns and brings its values to them. */
final class LayerTypes {

  /** Places of degrees: one metre. */
  private static final int DEGREE_PLACES = 5;

  /** Names that GDAL gives to its row numbers. */
  private static final Set<String> ROW_NUMBERS = Set.of("fid", "ogc_fid");

  private static final String FEATURE_ID = "id";

  private final String file;
  private final List<RawRow> rows;
  private final Dialect dialect;
  private final List<String> names;

  /** The columns of the file that are kept, and the fields that they become. */
  private final List<Integer> kept = new ArrayList<>();

  private final List<TableField> fields = new ArrayList<>();
  private final List<Optional<IncidentColumn>> known = new ArrayList<>();

  /** Whether the file has texts only, from which types are to be guessed. */
  private final boolean untyped;

  LayerTypes(String file, List<String> names, List<RawRow> rows, boolean untyped) {
    this.file = file;
    this.untyped = untyped;
    this.names = names;
    this.rows = rows;
    this.dialect = Dialect.of(new HashSet<>(names));
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<IncidentColumn> ours = dialect.column(names.get(i), names);
      String name = ours.map(IncidentColumn::label).orElse(names.get(i));
      if (!ROW_NUMBERS.contains(name) && taken.add(name)) {
        kept.add(i);
        known.add(ours);
        fields.add(new TableField(name, ours.isPresent() ? ours.get().type() : type(i)));
      }
    }
  }

  Layer layer(Origin origin) {
    check();
    int id = position(IncidentColumn.EVENT_ID.label());
    List<Row> done = new ArrayList<>(rows.size());
    for (RawRow row : rows) {
      done.add(row(row, id, done.size() + 1));
    }
    Layer layer = new Layer(fields, done, origin(origin));
    int feature = position(FEATURE_ID);
    boolean twice = id >= 0 && feature >= 0 && isCopy(done, id, feature);
    return twice ? layer.without(feature) : layer;
  }

  private void check() {
    boolean ours = known.stream().anyMatch(Optional::isPresent);
    if (!names.isEmpty() && !ours && rows.stream().allMatch(row -> row.point().isEmpty())) {
      throw new LayerException(
          file,
          0,
          "holds no incidents: no column is one of Geowire's (event_id, latitude, longitude ...); it"
              + " has "
              + shortened(String.join(", ", names)));
    }
  }

  /** GDAL keeps the id of a feature as one more column. */
  private static boolean isCopy(List<Row> rows, int id, int feature) {
    return rows.stream()
        .allMatch(row -> row.values().get(id).cell().equals(row.values().get(feature).cell()));
  }

  private Origin origin(Origin given) {
    Set<String> named = new LinkedHashSet<>(given.attributions());
    if (named.isEmpty()) {
      named.addAll(told(IncidentColumn.ATTRIBUTION));
    }
    if (named.isEmpty()) {
      named.add(dialect.attribution(names));
      named.remove("");
    }
    return new Origin(
        version(given.toolVersion(), IncidentColumn.TOOL_VERSION),
        version(given.gazetteerVersion(), IncidentColumn.GAZETTEER_VERSION),
        List.copyOf(named));
  }

  private String version(String given, IncidentColumn column) {
    return given.isEmpty() ? String.join(", ", told(column)) : given;
  }

  /** What the rows say in a column, each once. */
  private Set<String> told(IncidentColumn column) {
    int at = position(column.label());
    Set<String> told = new LinkedHashSet<>();
    if (at >= 0) {
      rows.forEach(row -> told.add(row.value(kept.get(at)).cell()));
    }
    told.remove("");
    return told;
  }

  private int position(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Row row(RawRow raw, int id, int number) {
    List<Value> values = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      values.add(value(raw, i));
    }
    Optional<GeoPoint> point = raw.point().or(() -> columnsPoint(values, raw.line()));
    point.ifPresent(p -> follow(values, p));
    String own = id < 0 ? "" : values.get(id).cell();
    return new Row(own.isEmpty() ? raw.id().orElse(Integer.toString(number)) : own, point, values);
  }

  private Value value(RawRow row, int field) {
    Value raw = row.value(kept.get(field));
    ColumnType type = fields.get(field).type();
    if (known.get(field).isEmpty()) {
      return FieldTypes.as(type, raw);
    }
    if (known.get(field).get() == IncidentColumn.CANDIDATES && !(raw instanceof Value.Absent)) {
      return CandidateReader.read(raw.cell());
    }
    return Cells.value(raw.cell(), type)
        .orElseThrow(() -> misfit(fields.get(field), raw.cell(), row.line()));
  }

  private LayerException misfit(TableField field, String cell, int line) {
    String wanted =
        switch (field.type()) {
          case INTEGER -> "a whole number";
          case DATE -> "a day such as 2025-07-01";
          default -> "a number";
        };
    return new LayerException(
        file, line, field.name() + " is \"" + shortened(cell) + "\"; it must be " + wanted);
  }

  private static String shortened(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 40) + "...";
  }

  /** The type of a column that is not ours. */
  private ColumnType type(int column) {
    FieldTypes type = new FieldTypes(untyped);
    rows.forEach(row -> type.add(row.value(column)));
    return type.type();
  }

  private Optional<GeoPoint> columnsPoint(List<Value> values, int line) {
    return degrees(values, IncidentColumn.LATITUDE)
        .flatMap(
            lat ->
                degrees(values, IncidentColumn.LONGITUDE)
                    .map(lon -> new LayerBuilder(file).point(lat, lon, line)));
  }

  private Optional<Double> degrees(List<Value> values, IncidentColumn column) {
    int at = position(column.label());
    boolean given = at >= 0 && values.get(at) instanceof Value.Decimal;
    return given
        ? Optional.of(((Value.Decimal) values.get(at)).number().doubleValue())
        : Optional.empty();
  }

  /** The columns follow the geometry: who moves a point in QGIS does not type its degrees. */
  private void follow(List<Value> values, GeoPoint point) {
    put(values, IncidentColumn.LATITUDE, point.latitude());
    put(values, IncidentColumn.LONGITUDE, point.longitude());
  }

  private void put(List<Value> values, IncidentColumn column, double degrees) {
    int at = position(column.label());
    if (at >= 0) {
      values.set(at, Value.decimal(degrees, DEGREE_PLACES));
    }
  }
}
