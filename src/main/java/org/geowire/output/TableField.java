package org.geowire.output;

/**
 * A column of a table as its writer sees it.
 *
 * @param name the name
 * @param type the type of its values
 */
public record TableField(String name, ColumnType type) {}
