package org.geowire.gis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.layer.Layer;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Makes layers of incidents. */
final class Incidents {

  private static final List<TableField> FIELDS =
      List.of(
              IncidentColumn.EVENT_DATE,
              IncidentColumn.EVENT_TYPE,
              IncidentColumn.FATALITIES,
              IncidentColumn.GEO_PRECISION)
          .stream()
          .map(column -> new TableField(column.label(), column.type()))
          .toList();

  private final List<Row> rows = new ArrayList<>();

  Incidents at(double latitude, double longitude) {
    return add(Optional.of(new GeoPoint(latitude, longitude)), "2025-07-01", "Battles", "", 1);
  }

  Incidents at(double latitude, double longitude, String day) {
    return add(Optional.of(new GeoPoint(latitude, longitude)), day, "Battles", "", 1);
  }

  Incidents add(Optional<GeoPoint> point, String day, String type, String dead, int precision) {
    Optional<LocalDate> date = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    List<Value> values =
        List.of(
            Value.day(date),
            Value.text(type),
            dead.isEmpty() ? Value.absent() : Value.whole(Integer.parseInt(dead)),
            Value.whole(precision));
    rows.add(new Row(Integer.toString(rows.size() + 1), point, values));
    return this;
  }

  Layer layer() {
    return new Layer(FIELDS, rows);
  }

  Located located() {
    return Located.of(layer(), 2);
  }
}
