package org.geowire.output;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Helps who names a column that there is not. */
public final class ColumnNames {

  /** More edits than this make another word. */
  private static final int FARTHEST_TYPO = 2;

  /** Words that begin with so many letters alike are likely forms of one. */
  private static final int STEM = 5;

  private ColumnNames() {}

  /**
   * What to tell the user: the nearest names, else all.
   *
   * @param name what was asked for
   * @param columns what there is
   */
  public static String complaint(String name, List<String> columns) {
    String label = name.toLowerCase(Locale.ROOT);
    String near =
        columns.stream()
            .filter(c -> isNear(c, label))
            .sorted(Comparator.comparingInt(c -> edits(c, label)))
            .limit(4)
            .collect(Collectors.joining(", "));
    return "there is no column \""
        + name
        + "\"; "
        + (near.isEmpty()
            ? "columns: " + String.join(", ", columns)
            : "did you mean " + near + "?");
  }

  private static boolean isNear(String column, String wanted) {
    boolean part = wanted.length() >= 3 && (column.contains(wanted) || wanted.contains(column));
    boolean start = wanted.length() > STEM && column.startsWith(wanted.substring(0, STEM));
    return part || start || edits(column, wanted) <= Math.min(FARTHEST_TYPO, wanted.length() / 2);
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
}
