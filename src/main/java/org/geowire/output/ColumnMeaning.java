package org.geowire.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a column means, for people.
 *
 * @param name name of the column
 * @param unit unit or form of its values
 * @param values the values that occur, where they are few
 * @param rule how a value comes about, and when it is empty
 * @param acled the column of ACLED that it equals
 * @param ucdp the column of UCDP GED that it equals
 * @param hxl tag of the Humanitarian Exchange Language
 */
public record ColumnMeaning(
    String name, String unit, String values, String rule, String acled, String ucdp, String hxl) {

  private static final String TABLE = "columns.tsv";

  public static ColumnMeaning of(IncidentColumn column) {
    ColumnMeaning meaning = Table.ALL.get(column.label());
    if (meaning == null) {
      throw new IllegalStateException(TABLE + " lacks " + column.label());
    }
    return meaning;
  }

  static List<String> names() {
    return List.copyOf(Table.ALL.keySet());
  }

  /** Read when a meaning is first asked for, which most runs never do. */
  private static final class Table {
    static final Map<String, ColumnMeaning> ALL = read();

    private static Map<String, ColumnMeaning> read() {
      try (InputStream in = ColumnMeaning.class.getResourceAsStream(TABLE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .skip(1)
            .map(Table::row)
            .collect(Collectors.toMap(ColumnMeaning::name, Function.identity()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + TABLE, e);
      }
    }

    private static ColumnMeaning row(String line) {
      String[] cells = Arrays.copyOf(line.split("\t", -1), 7);
      return new ColumnMeaning(
          cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
  }
}
