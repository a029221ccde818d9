package org.geowire.output;

import java.io.IOException;
import java.util.List;
import org.geowire.incident.Incident;

/** Writes incidents as rows of a table: begin once, write each, finish once. */
public final class IncidentWriter {

  private final RowWriter rows;
  private final OutputOptions options;
  private final OutputContext context;

  /**
   * @param rows a writer for the layout of the options
   */
  public IncidentWriter(RowWriter rows, OutputOptions options, OutputContext context) {
    this.rows = rows;
    this.options = options;
    this.context = context;
  }

  public void begin() throws IOException {
    rows.begin();
  }

  public void write(Incident incident) throws IOException {
    IncidentRow row = new IncidentRow(incident, context);
    List<Value> values =
        options.columns().stream().map(column -> options.schema().value(column, row)).toList();
    rows.write(new Row(incident.eventId(), row.point(), values));
  }

  public void finish() throws IOException {
    rows.finish();
  }
}
