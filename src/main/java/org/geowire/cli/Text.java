package org.geowire.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text for people to read: tables and wrapped paragraphs. */
final class Text {

  /** Columns of a wrapped line. */
  static final int WIDTH = 100;

  private Text() {}

  /** Writes a text whole. */
  static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A paragraph in lines of at most {@link #WIDTH} code points.
   *
   * @param first what the first line begins with
   * @param rest what the other lines begin with
   */
  static String wrap(String first, String rest, String text) {
    StringBuilder wrapped = new StringBuilder(first);
    int column = length(first);
    boolean fresh = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!fresh && column + 1 + length(word) > WIDTH) {
        wrapped.append('\n').append(rest);
        column = length(rest);
        fresh = true;
      }
      wrapped.append(fresh ? "" : " ").append(word);
      column += length(word) + (fresh ? 0 : 1);
      fresh = false;
    }
    return wrapped.append('\n').toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Rows of cells, set in columns as wide as their widest cell. */
  static final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
      rows.add(List.of(cells));
    }

    @Override
    public String toString() {
      List<Integer> widths = widths();
      StringBuilder text = new StringBuilder();
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
          String cell = row.get(column);
          line.append(cell).append(" ".repeat(widths.get(column) - length(cell) + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
      }
      return text.toString();
    }

    private List<Integer> widths() {
      List<Integer> widths = new ArrayList<>();
      for (List<String> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          int width = length(row.get(column));
          if (column == widths.size()) {
            widths.add(width);
          } else {
            widths.set(column, Math.max(width, widths.get(column)));
          }
        }
      }
      return widths;
    }
  }
}
