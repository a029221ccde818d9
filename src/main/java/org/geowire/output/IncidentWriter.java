package org.geowire.output;

import java.io.IOException;
import java.util.List;
import org.geowire.incident.Incident;

/** Writes incidents as rows of a table: begin once, write each, finish once. */
public final class IncidentWriter {

  private final RowWriter rows;
  private final List<IncidentColumn> columns;
  private final OutputContext context;

  public IncidentWriter(RowWriter rows, List<IncidentColumn> columns, OutputContext context) {
    this.rows = rows;
    this.columns = List.copyOf(columns);
    this.context = context;
  }

  public void begin() throws IOException {
    rows.begin();
  }

  public void write(Incident incident) throws IOException {
    IncidentRow row = new IncidentRow(incident, context);
    List<Value> values = columns.stream().map(column -> column.value(row)).toList();
    rows.write(new Row(incident.eventId(), row.point(), values));
  }

  public void finish() throws IOException {
    rows.finish();
  }
}
