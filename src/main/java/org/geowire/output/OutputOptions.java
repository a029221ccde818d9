package org.geowire.output;

import java.util.ArrayList;
import java.util.List;

/**
 * What the user may choose of an output.
 *
 * @param schema whose names and habits incidents follow
 * @param columns columns of incidents; a schema other than our own brings its own
 * @param csvSafe whether CSV cells that a spreadsheet would take for a formula get an apostrophe
 * @param hxl whether a row of tags of the Humanitarian Exchange Language follows the CSV header
 * @param candidates whether toponyms come with the other places that they may mean
 * @param system where the geometry stands
 */
public record OutputOptions(
    Schema schema,
    List<IncidentColumn> columns,
    boolean csvSafe,
    boolean hxl,
    boolean candidates,
    CoordinateSystem system) {

  public OutputOptions {
    columns = List.copyOf(schema.columns(columns));
  }

  /** Options in WGS84. */
  public OutputOptions(
      Schema schema,
      List<IncidentColumn> columns,
      boolean csvSafe,
      boolean hxl,
      boolean candidates) {
    this(schema, columns, csvSafe, hxl, candidates, CoordinateSystem.WGS84);
  }

  /** The same options in another coordinate system. */
  public OutputOptions in(CoordinateSystem other) {
    return new OutputOptions(schema, columns, csvSafe, hxl, candidates, other);
  }

  /** Options with our own schema. */
  public OutputOptions(
      List<IncidentColumn> columns, boolean csvSafe, boolean hxl, boolean candidates) {
    this(Schema.NATIVE, columns, csvSafe, hxl, candidates);
  }

  /** The core columns without extras. */
  public static OutputOptions standard() {
    return new OutputOptions(ColumnSelection.core(), false, false, false);
  }

  /** The layout of an incident table. */
  public TableLayout incidentLayout(OutputContext context) {
    List<String> tags =
        hxl ? columns.stream().map(c -> ColumnMeaning.of(c).hxl()).toList() : List.of();
    List<TableField> fields = new ArrayList<>(columns.size());
    for (IncidentColumn column : columns) {
      fields.add(schema.field(column));
    }
    return new TableLayout(List.copyOf(fields), csvSafe, tags, context).in(system);
  }

  /** The layout of a toponym table. */
  public TableLayout toponymLayout(OutputContext context) {
    return new TableLayout(
            "toponyms", ToponymTableWriter.fields(candidates), csvSafe, List.of(), context)
        .in(system);
  }
}
