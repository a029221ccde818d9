package org.geowire.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses the columns of an output. */
public final class ColumnSelection {

  private ColumnSelection() {}

  /** The columns of outputs for which none are named. */
  public static List<IncidentColumn> core() {
    return Arrays.stream(IncidentColumn.values()).filter(IncidentColumn::isCore).toList();
  }

  /** All columns. */
  public static List<IncidentColumn> full() {
    return List.of(IncidentColumn.values());
  }

  /**
   * The columns of a choice.
   *
   * @param choice "core", "full", or names with commas between, which may hold both words
   * @throws UnknownColumnException if a name is none
   */
  public static List<IncidentColumn> parse(String choice) {
    List<IncidentColumn> columns = new ArrayList<>();
    for (String name : choice.split(",", -1)) {
      switch (name.strip().toLowerCase(Locale.ROOT)) {
        case "core" -> columns.addAll(core());
        case "full" -> columns.addAll(full());
        default -> columns.add(named(name.strip()));
      }
    }
    return columns.stream().distinct().toList();
  }

  private static IncidentColumn named(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    Optional<IncidentColumn> column =
        full().stream().filter(c -> c.label().equals(label)).findFirst();
    return column.orElseThrow(() -> new UnknownColumnException(complaint(name)));
  }

  private static String complaint(String name) {
    List<String> names = full().stream().map(IncidentColumn::label).toList();
    return ColumnNames.complaint(name, names).replace("columns: ", "columns: core, full, ");
  }

  /** The user named a column that there is not. */
  public static final class UnknownColumnException extends IllegalArgumentException {
    UnknownColumnException(String message) {
      super(message);
    }
  }
}
