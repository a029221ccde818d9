package org.geowire.gazetteer.source;

import java.nio.charset.StandardCharsets;

/** A row of tab-separated bytes, of which only those cells become text that are asked for. */
final class DumpRow {

  private final int columns;
  private final int[] bounds;
  private byte[] bytes = new byte[0];

  DumpRow(int columns) {
    this.columns = columns;
    bounds = new int[columns + 1];
  }

  /**
   * Takes the present line.
   *
   * @throws IllegalArgumentException if it is too long or has another number of cells
   */
  void read(SourceLines lines) {
    if (lines.tooLong()) {
      throw new IllegalArgumentException("longer than " + (SourceLines.LONGEST >> 20) + " MB");
    }
    bytes = lines.buffer();
    int cell = 0;
    bounds[0] = lines.start();
    for (int at = lines.start(); at < lines.end(); at++) {
      if (bytes[at] == '\t' && ++cell < columns) {
        bounds[cell] = at + 1;
      }
    }
    if (cell + 1 != columns) {
      throw new IllegalArgumentException(cell + 1 + " cells instead of " + columns);
    }
    bounds[columns] = lines.end() + 1;
  }

  boolean isEmpty(int column) {
    return length(column) == 0;
  }

  private int length(int column) {
    return bounds[column + 1] - bounds[column] - 1;
  }

  /**
   * A cell as text.
   *
   * @throws IllegalArgumentException if it is not UTF-8
   */
  String text(int column) {
    int from = bounds[column];
    int to = bounds[column + 1] - 1;
    return from == to ? "" : SourceLines.text(bytes, from, to, StandardCharsets.UTF_8);
  }

  /** The first byte of a cell; 0 where it is empty. */
  int first(int column) {
    return isEmpty(column) ? 0 : bytes[bounds[column]];
  }

  /** Whether a cell begins with ASCII letters. */
  boolean startsWith(int column, String prefix) {
    if (length(column) < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (bytes[bounds[column] + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean is(int column, String value) {
    return length(column) == value.length() && startsWith(column, value);
  }

  /**
   * A cell as a whole number of 0 or more.
   *
   * @throws IllegalArgumentException if it is none
   */
  long whole(int column, String what) {
    int from = bounds[column];
    int to = bounds[column + 1] - 1;
    long value = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9 || to - from > 18) {
        throw new IllegalArgumentException(what + " '" + text(column) + "' is no whole number");
      }
      value = value * 10 + digit;
    }
    if (from == to) {
      throw new IllegalArgumentException("no " + what);
    }
    return value;
  }

  /**
   * A cell as decimal degrees.
   *
   * @param most the largest value allowed, on both sides of 0
   * @throws IllegalArgumentException if it is no number or beyond that
   */
  double degrees(int column, String what, int most) {
    return Degrees.of(text(column), what, most);
  }
}
