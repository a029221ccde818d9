package org.geowire.output;

import java.util.List;

/**
 * What a table looks like, whatever its rows are.
 *
 * @param fields the columns in order
 * @param csvSafe whether cells that a spreadsheet would take for a formula get an apostrophe
 * @param tags a row below the header, one tag a column; empty where there is none
 * @param context what the output says beside its rows
 */
public record TableLayout(
    List<TableField> fields, boolean csvSafe, List<String> tags, OutputContext context) {

  public TableLayout {
    fields = List.copyOf(fields);
    tags = List.copyOf(tags);
  }
}
