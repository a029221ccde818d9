package org.geowire.output;

import java.util.List;

/**
 * A column of a table as its writer sees it.
 *
 * @param name the name
 * @param type the type of its values
 */
public record TableField(String name, ColumnType type) {

  /** The columns of an incident table. */
  public static List<TableField> of(List<IncidentColumn> columns) {
    return columns.stream().map(c -> new TableField(c.label(), c.type())).toList();
  }
}
