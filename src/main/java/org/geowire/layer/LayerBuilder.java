package org.geowire.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Collects rows while the columns are still becoming known, as in JSON. */
final class LayerBuilder {

  private static final int DEGREE_PLACES = 5;

  private final String file;
  private final Map<String, TableField> fields = new LinkedHashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  LayerBuilder(String file) {
    this.file = file;
  }

  /** A row that does not know yet which columns others have. */
  private record Pending(String id, Optional<GeoPoint> point, Map<String, Value> values) {}

  /** Adds a column, also where no row has a value in it. */
  void column(String name) {
    fields.computeIfAbsent(name, Cells::field);
  }

  /**
   * Adds an incident.
   *
   * @param id where the file names it beside the columns
   * @param point its geometry; without it the columns latitude and longitude say where it stands
   * @param cells by the name of the column
   * @param line where it stands in the file, from 1
   */
  void add(Optional<String> id, Optional<GeoPoint> point, Map<String, String> cells, int line) {
    Map<String, Value> values = new LinkedHashMap<>();
    cells.forEach((name, cell) -> values.put(name, value(name, cell, line)));
    Optional<GeoPoint> place = point.or(() -> columnsPoint(values, line));
    place.ifPresent(p -> degrees(values, p));
    pending.add(new Pending(id.orElseGet(() -> ownId(values)), place, values));
  }

  private Value value(String name, String cell, int line) {
    column(name);
    TableField field = fields.get(name);
    return Cells.value(cell, field.type())
        .orElseThrow(
            () -> {
              String type = field.type().name().toLowerCase(Locale.ROOT);
              return wrong(line, name + " is \"" + cell + "\", which is no " + type);
            });
  }

  private String ownId(Map<String, Value> values) {
    Value id = values.get(IncidentColumn.EVENT_ID.label());
    return id == null || id.cell().isEmpty() ? Integer.toString(pending.size() + 1) : id.cell();
  }

  private Optional<GeoPoint> columnsPoint(Map<String, Value> values, int line) {
    return degree(values, IncidentColumn.LATITUDE)
        .flatMap(lat -> degree(values, IncidentColumn.LONGITUDE).map(lon -> point(lat, lon, line)));
  }

  private static Optional<Double> degree(Map<String, Value> values, IncidentColumn column) {
    return Optional.ofNullable(values.get(column.label()))
        .filter(Value.Decimal.class::isInstance)
        .map(value -> ((Value.Decimal) value).number().doubleValue());
  }

  /** The columns follow the geometry: who moves a point in QGIS does not type its degrees. */
  private static void degrees(Map<String, Value> values, GeoPoint point) {
    values.replace(IncidentColumn.LATITUDE.label(), Value.decimal(point.latitude(), DEGREE_PLACES));
    values.replace(
        IncidentColumn.LONGITUDE.label(), Value.decimal(point.longitude(), DEGREE_PLACES));
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
              + " is not on the Earth; give degrees"
              + " of WGS84, longitude first");
    }
    return new GeoPoint(latitude, longitude);
  }

  LayerException wrong(int line, String message) {
    return new LayerException(file, line, message);
  }

  Layer build() {
    List<TableField> columns = List.copyOf(fields.values());
    List<Row> rows = new ArrayList<>(pending.size());
    for (Pending row : pending) {
      List<Value> values =
          columns.stream()
              .map(field -> row.values().getOrDefault(field.name(), Value.absent()))
              .toList();
      rows.add(new Row(row.id(), row.point(), values));
    }
    return new Layer(columns, rows);
  }
}
