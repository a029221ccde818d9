package org.geowire.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/**
 * Incidents of a file, with the columns that the file has.
 *
 * <p>The columns are the file's own, in its order: those of Geowire under their names, and any
 * others that the user added. A row stands where the file's geometry is, also where its columns
 * {@code latitude} and {@code longitude} said otherwise: a point that was moved in QGIS has moved.
 */
public final class Layer {

  private final List<TableField> fields;
  private final List<Row> rows;
  private final Origin origin;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * @param fields the columns
   * @param rows each with one value for each column
   */
  public Layer(List<TableField> fields, List<Row> rows) {
    this(fields, rows, new Origin("", "", List.of()));
  }

  /**
   * @param fields the columns
   * @param rows each with one value for each column
   * @param origin where they come from
   */
  public Layer(List<TableField> fields, List<Row> rows, Origin origin) {
    this.origin = origin;
    this.fields = List.copyOf(fields);
    this.rows = List.copyOf(rows);
    for (int i = 0; i < fields.size(); i++) {
      positions.put(fields.get(i).name(), i);
    }
  }

  public List<TableField> fields() {
    return fields;
  }

  public List<Row> rows() {
    return rows;
  }

  /** The same columns with other rows. */
  public Layer with(List<Row> others) {
    return new Layer(fields, others, origin);
  }

  /** Where the incidents come from. */
  public Origin origin() {
    return origin;
  }

  /** The layer without one of its columns. */
  Layer without(int column) {
    List<TableField> left = new ArrayList<>(fields);
    left.remove(column);
    return new Layer(left, rows.stream().map(row -> without(row, column)).toList(), origin);
  }

  private static Row without(Row row, int column) {
    List<Value> left = new ArrayList<>(row.values());
    left.remove(column);
    return new Row(row.id(), row.point(), left);
  }

  /** Where in each row a column stands. */
  public Optional<Integer> position(IncidentColumn column) {
    return Optional.ofNullable(positions.get(column.label()));
  }

  /** Where in each row a column of any name stands. */
  public Optional<Integer> position(String name) {
    return Optional.ofNullable(positions.get(name));
  }

  /** What a row says in a column; absent also where the file has no such column. */
  public Value value(Row row, IncidentColumn column) {
    return position(column).map(at -> row.values().get(at)).orElse(Value.absent());
  }

  /** The same as text; empty where it is absent. */
  public String text(Row row, IncidentColumn column) {
    return value(row, column).cell();
  }
}
