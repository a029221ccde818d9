package org.geowire.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.output.ColumnType;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Reads files of incidents and joins them. */
public final class Layers {

  private Layers() {}

  /**
   * Reads all inputs into one layer: the columns of all, and the rows of one after those of the
   * other. Rows with the same {@code event_id} stay.
   *
   * @param inputs paths, or "-" for standard input
   * @param in standard input
   * @param format the format of all of them; else each shows its own by its content
   * @throws LayerException if one cannot be read or holds no incidents
   */
  public static Layer read(List<String> inputs, InputStream in, Optional<LayerFormat> format) {
    return join(inputs.stream().map(input -> read(input, in, format)).toList());
  }

  private static Layer read(String input, InputStream in, Optional<LayerFormat> format) {
    try {
      if (input.equals("-")) {
        return LayerFormat.read(LayerSource.stream(in), format);
      }
      Path file = Path.of(input);
      if (file.toFile().isDirectory()) {
        throw new LayerException(input, 0, "is a folder; name the files in it");
      }
      return LayerFormat.read(LayerSource.file(file), format);
    } catch (InvalidPathException e) {
      throw new LayerException(input, "is not a path: " + e.getReason(), e);
    } catch (IOException e) {
      throw new LayerException("standard input", "cannot be read: " + e.getMessage(), e);
    }
  }

  /** One layer of several. */
  static Layer join(List<Layer> layers) {
    if (layers.size() == 1) {
      return layers.get(0);
    }
    List<TableField> fields = fields(layers);
    List<Row> rows = new ArrayList<>();
    Origin origin = new Origin("", "", List.of());
    for (Layer layer : layers) {
      origin = origin.and(layer.origin());
      append(layer, fields, rows);
    }
    return new Layer(fields, rows, origin);
  }

  private static List<TableField> fields(List<Layer> layers) {
    Map<String, Optional<TableField>> fields = new LinkedHashMap<>();
    for (Layer layer : layers) {
      for (int i = 0; i < layer.fields().size(); i++) {
        TableField field = layer.fields().get(i);
        Optional<TableField> told = isBlank(layer, i) ? Optional.empty() : Optional.of(field);
        fields.merge(field.name(), told, Layers::wider);
      }
    }
    return fields.entrySet().stream()
        .map(e -> e.getValue().orElse(new TableField(e.getKey(), ColumnType.STRING)))
        .toList();
  }

  /** Whether a column of texts has no text, so that it may have been of any type. */
  private static boolean isBlank(Layer layer, int column) {
    return layer.fields().get(column).type() == ColumnType.STRING
        && layer.rows().stream().allMatch(row -> row.values().get(column) instanceof Value.Absent);
  }

  private static Optional<TableField> wider(Optional<TableField> one, Optional<TableField> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(wider(one.get(), other.get()))
        : one.or(() -> other);
  }

  private static TableField wider(TableField one, TableField other) {
    if (one.type() == other.type()) {
      return one;
    }
    boolean numbers = isNumber(one.type()) && isNumber(other.type());
    return new TableField(one.name(), numbers ? ColumnType.REAL : ColumnType.STRING);
  }

  private static boolean isNumber(ColumnType type) {
    return type == ColumnType.INTEGER || type == ColumnType.REAL;
  }

  private static void append(Layer layer, List<TableField> fields, List<Row> rows) {
    int[] from = fields.stream().mapToInt(field -> position(layer, field)).toArray();
    for (Row row : layer.rows()) {
      List<Value> values = new ArrayList<>(from.length);
      for (int i = 0; i < from.length; i++) {
        boolean same = from[i] >= 0 && layer.fields().get(from[i]).equals(fields.get(i));
        Value value = from[i] < 0 ? Value.absent() : row.values().get(from[i]);
        values.add(same ? value : FieldTypes.as(fields.get(i).type(), value));
      }
      rows.add(new Row(row.id(), row.point(), values));
    }
  }

  private static int position(Layer layer, TableField wanted) {
    for (int i = 0; i < layer.fields().size(); i++) {
      if (layer.fields().get(i).name().equals(wanted.name())) {
        return i;
      }
    }
    return -1;
  }
}
