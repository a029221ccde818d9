package org.geowire.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Chooses the columns of an output. */
public final class ColumnSelection {

  private ColumnSelection() {}

  /** The columns of outputs for which none are named. */
  public static List<IncidentColumn> core() {
    List<IncidentColumn> core = new ArrayList<>();
    for (IncidentColumn column : IncidentColumn.values()) {
      if (column.isCore()) {
        core.add(column);
      }
    }
    return List.copyOf(core);
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
    Set<IncidentColumn> columns = new LinkedHashSet<>();
    for (String name : choice.split(",", -1)) {
      switch (name.strip().toLowerCase(Locale.ROOT)) {
        case "core" -> columns.addAll(core());
        case "full" -> columns.addAll(full());
        default -> columns.add(named(name.strip()));
      }
    }
    return List.copyOf(columns);
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
