package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.source.Mapping.Field;

/** Finds the cells of fields in the rows of a table. */
final class TableColumns {

  private static final int LONGEST_NAME = 400;

  private final Map<Field, List<Integer>> places = new LinkedHashMap<>();
  private final int count;
  private final Path path;
  private final Mapping mapping;

  TableColumns(Path path, Mapping mapping, List<String> header) {
    this.path = path;
    this.mapping = mapping;
    count = header.size();
    boolean named = mapping.columns().values().stream().allMatch(c -> c.size() == 1);
    for (Field field : Field.values()) {
      List<Integer> found = new ArrayList<>();
      for (String column : mapping.columns().getOrDefault(field, List.of())) {
        int at = indexOf(header, column);
        if (at >= 0) {
          found.add(at);
        }
      }
      places.put(field, found);
    }
    for (Field field : List.of(Field.NAME, Field.LATITUDE, Field.LONGITUDE)) {
      if (places.get(field).isEmpty()) {
        throw missing(field, header, named);
      }
    }
  }

  private SourceException missing(Field field, List<String> header, boolean named) {
    String wanted = named ? "'" + mapping.columns().get(field).get(0) + "'" : field.label();
    return new SourceException(
        path
            + " has no column "
            + wanted
            + " but "
            + header
            + "; say in a mapping file which one is the "
            + field.label());
  }

  private int indexOf(List<String> header, String column) {
    if (column.matches("#[0-9]{1,4}")) {
      return Integer.parseInt(column.substring(1)) - 1;
    }
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase(column)) {
        return i;
      }
    }
    return -1;
  }

  Row row(List<String> cells) {
    if (count > 0 && cells.size() != count) {
      throw new IllegalArgumentException(cells.size() + " cells instead of " + count);
    }
    return new Row(cells);
  }

  /** A row, its cells by field. */
  final class Row {

    private final List<String> cells;

    private Row(List<String> cells) {
      this.cells = cells;
    }

    /** The first cell of a field that holds something, else its default. */
    String get(Field field) {
      List<String> all = all(field);
      return all.isEmpty() ? mapping.byDefault(field) : mapping.value(field, all.get(0));
    }

    List<String> all(Field field) {
      List<String> found = new ArrayList<>();
      for (int at : places.get(field)) {
        String cell = at < cells.size() ? cells.get(at).strip() : "";
        if (!cell.isEmpty()) {
          found.add(cell);
        }
      }
      return found;
    }

    List<PlaceEntry.Name> names(Field field, NameKind kind) {
      List<PlaceEntry.Name> names = new ArrayList<>();
      for (String cell : all(field)) {
        String[] parts =
            mapping.list().isEmpty()
                ? new String[] {cell}
                : cell.split(Pattern.quote(mapping.list()), -1);
        for (String part : parts) {
          if (!part.isBlank()) {
            names.add(new PlaceEntry.Name(checked(part.strip()), kind));
          }
        }
      }
      return names;
    }
  }

  /** A name that is neither empty nor too long to be one. */
  static String checked(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name of " + name.length() + " characters");
    }
    return name;
  }
}
