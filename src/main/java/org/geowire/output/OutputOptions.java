package org.geowire.output;

import java.util.List;

/**
 * What the user may choose of an output.
 *
 * @param columns columns of incidents
 * @param csvSafe whether CSV cells that a spreadsheet would take for a formula get an apostrophe
 * @param hxl whether a row of tags of the Humanitarian Exchange Language follows the CSV header
 * @param candidates whether toponyms come with the other places that they may mean
 */
public record OutputOptions(
    List<IncidentColumn> columns, boolean csvSafe, boolean hxl, boolean candidates) {

  public OutputOptions {
    columns = List.copyOf(columns);
  }

  /** The core columns without extras. */
  public static OutputOptions standard() {
    return new OutputOptions(ColumnSelection.core(), false, false, false);
  }

  /** The layout of an incident table. */
  public TableLayout incidentLayout(OutputContext context) {
    List<String> tags =
        hxl ? columns.stream().map(c -> ColumnMeaning.of(c).hxl()).toList() : List.of();
    return new TableLayout(TableField.of(columns), csvSafe, tags, context);
  }

  /** The layout of a toponym table. */
  public TableLayout toponymLayout(OutputContext context) {
    return new TableLayout(ToponymTableWriter.fields(candidates), csvSafe, List.of(), context);
  }
}
