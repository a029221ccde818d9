package org.geowire.output;

import java.util.List;

/**
 * What a table looks like, whatever its rows are.
 *
 * @param name what the table holds, for formats with several tables
 * @param fields the columns in order
 * @param csvSafe whether cells that a spreadsheet would take for a formula get an apostrophe
 * @param tags a row below the header, one tag a column; empty where there is none
 * @param context what the output says beside its rows
 * @param system where its geometry stands, in formats that carry another one than WGS84
 */
public record TableLayout(
    String name,
    List<TableField> fields,
    boolean csvSafe,
    List<String> tags,
    OutputContext context,
    CoordinateSystem system) {

  /** The name of tables of incidents. */
  public static final String INCIDENTS = "incidents";

  public TableLayout {
    fields = List.copyOf(fields);
    tags = List.copyOf(tags);
  }

  /** A table in WGS84. */
  public TableLayout(
      String name,
      List<TableField> fields,
      boolean csvSafe,
      List<String> tags,
      OutputContext context) {
    this(name, fields, csvSafe, tags, context, CoordinateSystem.WGS84);
  }

  /** The same table in another coordinate system. */
  public TableLayout in(CoordinateSystem other) {
    return new TableLayout(name, fields, csvSafe, tags, context, other);
  }

  /** A table of incidents. */
  public TableLayout(
      List<TableField> fields, boolean csvSafe, List<String> tags, OutputContext context) {
    this(INCIDENTS, fields, csvSafe, tags, context);
  }
}
