package org.geowire.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.OutputFormat;
import org.geowire.Version;
import org.geowire.layer.Layer;
import org.geowire.layer.LayerView;
import org.geowire.output.IncidentColumn;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputFile;
import org.geowire.output.Row;
import org.geowire.output.RowWriter;
import org.geowire.output.TableLayout;
import org.geowire.output.Value;

/**
 * Writes layers where the user wants them.
 *
 * @param target where and how
 * @param streams those of the run
 * @param inputs what the layer was read from, which is not overwritten
 */
record LayerOutput(TargetOptions target, Streams streams, List<String> inputs) {

  /** Writes a layer as one table. */
  void write(OutputFormat format, Layer layer, LayerView view) throws IOException {
    TableLayout layout = view.layout(layer, context(layer));
    try (OutputFile file = target.open(streams, inputs)) {
      RowWriter writer = format.rows(file.stream(), layout);
      writer.begin();
      for (Row row : layer.rows()) {
        writer.write(view.row(layer, row));
      }
      writer.finish();
      file.commit();
    }
    target.sidecars(layout.fields());
  }

  /** Files that do not say which version made them count as made by this one. */
  private static OutputContext context(Layer layer) {
    OutputContext told = layer.origin().context();
    return new OutputContext(
        told.toolVersion().isEmpty() ? Version.current() : told.toolVersion(),
        told.gazetteerVersion(),
        told.attribution(),
        told.countries(),
        told.withText());
  }

  /** The layer without sentences of articles. */
  static Layer withoutText(Layer layer) {
    Optional<Integer> notes = layer.position(IncidentColumn.NOTES);
    return notes.isEmpty()
        ? layer
        : layer.with(layer.rows().stream().map(row -> without(row, notes.get())).toList());
  }

  private static Row without(Row row, int column) {
    List<Value> values = new ArrayList<>(row.values());
    values.set(column, Value.absent());
    return new Row(row.id(), row.point(), values);
  }
}
