package org.geowire.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.geowire.OutputFormat;
import org.geowire.incident.Incident;

/** Incidents as a format writes them. */
final class Written {

  static final OutputOptions FULL = new OutputOptions(ColumnSelection.full(), false, false, true);

  private Written() {}

  static String as(OutputFormat format, Incident... incidents) {
    return as(format, OutputOptions.standard(), incidents);
  }

  static String as(OutputFormat format, OutputOptions options, Incident... incidents) {
    return as(format, options, SampleIncidents.CONTEXT, List.of(incidents));
  }

  static String as(
      OutputFormat format, OutputOptions options, OutputContext context, List<Incident> incidents) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      IncidentWriter writer = format.incidents(out, options, context);
      writer.begin();
      for (Incident incident : incidents) {
        writer.write(incident);
      }
      writer.finish();
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
