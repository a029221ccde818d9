package org.geowire.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the columns x and y of another coordinate system to a table without geometry; latitude and
 * longitude stay as they are.
 *
 * @param rows writes the table
 * @param system the system
 */
public record ProjectedRows(RowWriter rows, CoordinateSystem system) implements RowWriter {

  /** The columns with x and y, of which programs make the points. */
  public static List<TableField> fields(List<TableField> fields) {
    List<TableField> all = new ArrayList<>();
    for (TableField field : fields) {
      boolean degrees = field.type() == ColumnType.LATITUDE || field.type() == ColumnType.LONGITUDE;
      all.add(degrees ? new TableField(field.name(), ColumnType.REAL) : field);
    }
    all.add(new TableField(free("x", fields), ColumnType.LONGITUDE));
    all.add(new TableField(free("y", fields), ColumnType.LATITUDE));
    return all;
  }

  /** Users may have columns of these names. */
  private static String free(String name, List<TableField> fields) {
    boolean taken = fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
    return taken ? free("crs_" + name, fields) : name;
  }

  /** The layout with x and y. */
  public static TableLayout layout(TableLayout layout) {
    List<String> tags = new ArrayList<>(layout.tags());
    if (!tags.isEmpty()) {
      tags.addAll(List.of("", ""));
    }
    return new TableLayout(
        layout.name(),
        fields(layout.fields()),
        layout.csvSafe(),
        tags,
        layout.context(),
        layout.system());
  }

  @Override
  public void begin() throws IOException {
    rows.begin();
  }

  @Override
  public void write(Row row) throws IOException {
    List<Value> values = new ArrayList<>(row.values());
    if (row.point().isPresent()) {
      double[] xy = system.projection().xy(row.point().get());
      values.add(Value.decimal(xy[0], system.places()));
      values.add(Value.decimal(xy[1], system.places()));
    } else {
      values.addAll(List.of(Value.absent(), Value.absent()));
    }
    rows.write(new Row(row.id(), row.point(), row.area(), values));
  }

  @Override
  public void finish() throws IOException {
    rows.finish();
  }
}
