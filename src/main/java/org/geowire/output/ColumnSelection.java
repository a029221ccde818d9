package org.geowire.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the columns of an output. */
public final class ColumnSelection {

  /** More edits than this make another word. */
  private static final int FARTHEST_TYPO = 2;

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
    return column.orElseThrow(() -> new UnknownColumnException(complaint(name, label)));
  }

  private static String complaint(String name, String label) {
    String near =
        full().stream()
            .map(IncidentColumn::label)
            .filter(c -> isNear(c, label))
            .sorted(Comparator.comparingInt(c -> edits(c, label)))
            .limit(4)
            .collect(Collectors.joining(", "));
    return "there is no column \""
        + name
        + "\"; "
        + (near.isEmpty() ? "columns: core, full, " + all() : "did you mean " + near + "?");
  }

  private static String all() {
    return full().stream().map(IncidentColumn::label).collect(Collectors.joining(", "));
  }

  private static boolean isNear(String column, String wanted) {
    boolean part = wanted.length() >= 3 && (column.contains(wanted) || wanted.contains(column));
    return part || edits(column, wanted) <= Math.min(FARTHEST_TYPO, wanted.length() / 2);
  }

  /** Levenshtein's distance. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /** The user named a column that there is not. */
  public static final class UnknownColumnException extends IllegalArgumentException {
    UnknownColumnException(String message) {
      super(message);
    }
  }
}
