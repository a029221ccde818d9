package org.geowire.layer;

import java.util.List;
import java.util.Optional;
import org.geowire.output.ColumnMeaning;
import org.geowire.output.IncidentColumn;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputOptions;
import org.geowire.output.Row;
import org.geowire.output.Schema;
import org.geowire.output.TableField;
import org.geowire.output.TableLayout;
import org.geowire.output.Value;

/**
 * How a layer is written: with its own columns, or with those that are chosen.
 *
 * @param options the schema, its columns and the habits of CSV
 * @param all whether the layer keeps its own columns, which only our own schema can
 */
public record LayerView(OutputOptions options, boolean all) {

  public LayerView {
    all = all && options.schema() == Schema.NATIVE;
  }

  /** The layout of the table. */
  public TableLayout layout(Layer layer, OutputContext context) {
    return new TableLayout(fields(layer), options.csvSafe(), tags(layer), context)
        .in(options.system());
  }

  private List<TableField> fields(Layer layer) {
    return all ? layer.fields() : options.columns().stream().map(options.schema()::field).toList();
  }

  private List<String> tags(Layer layer) {
    if (!options.hxl()) {
      return List.of();
    }
    return all
        ? layer.fields().stream().map(LayerView::tag).toList()
        : options.columns().stream().map(column -> ColumnMeaning.of(column).hxl()).toList();
  }

  /** A column that is not ours has no tag. */
  private static String tag(TableField field) {
    return IncidentColumn.named(field.name()).map(c -> ColumnMeaning.of(c).hxl()).orElse("");
  }

  /** A row as it is written. */
  public Row row(Layer layer, Row row) {
    if (all) {
      return row;
    }
    List<Value> values =
        options.columns().stream().map(column -> value(layer, row, column)).toList();
    return new Row(row.id(), row.point(), values);
  }

  /** A file that follows the schema may have what cannot be turned into ours and back. */
  private Value value(Layer layer, Row row, IncidentColumn column) {
    Optional<Integer> same =
        layer.position(column).isPresent()
            ? Optional.empty()
            : layer.position(options.schema().field(column).name());
    return same.map(at -> row.values().get(at))
        .orElseGet(() -> options.schema().value(column, wanted -> layer.value(row, wanted)));
  }
}
