package org.geowire.gazetteer.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.geowire.gazetteer.GazetteerException;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/** A table of tab-separated text with a header; lines that begin with # are comments. */
final class Table {

  /** Opens the table anew. */
  private interface Opener {
    InputStream open() throws IOException;
  }

  private final String path;
  private final Opener opener;

  Table(Path path) {
    this(path.toString(), () -> Files.newInputStream(path));
  }

  private Table(String path, Opener opener) {
    this.path = path;
    this.opener = opener;
  }

  /** A table that comes with Geowire. */
  static Table ofResource(String name) {
    return new Table(
        name,
        () ->
            Optional.ofNullable(Table.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("Geowire lacks " + name)));
  }

  /**
   * Hands every row to a reader; a row that the reader cannot use ends the build with file and
   * line.
   */
  void forEach(Consumer<Row> reader) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(opener.open(), StandardCharsets.UTF_8))) {
      List<String> header = List.of();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (header.isEmpty()) {
          header = cells;
        } else {
          read(new Row(header, cells), number, reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private void read(Row row, int number, Consumer<Row> reader) {
    try {
      if (row.cells.size() != row.header.size()) {
        throw new IllegalArgumentException(
            row.cells.size() + " cells instead of " + row.header.size());
      }
      reader.accept(row);
    } catch (IllegalArgumentException e) {
      throw new GazetteerException(path + ":" + number + ": " + e.getMessage(), e);
    }
  }

  /** A row, its cells by column name. */
  static final class Row {

    private final List<String> header;
    private final List<String> cells;

    private Row(List<String> header, List<String> cells) {
      this.header = header;
      this.cells = cells;
    }

    /** A cell; empty where the value is not known. */
    String get(String column) {
      int at = header.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column);
      }
      return cells.get(at);
    }

    boolean has(String column) {
      return !get(column).isEmpty();
    }

    double number(String column) {
      return Double.parseDouble(get(column));
    }

    /** The values of a cell that holds several, parted by bars. */
    List<String> list(String column) {
      List<String> values = new ArrayList<>();
      for (String value : get(column).split("\\|", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }

    GeoPoint point() {
      return new GeoPoint(number("latitude"), number("longitude"));
    }

    /** Its extent; empty where it has none. */
    Optional<GeoBox> box() {
      return has("west")
          ? Optional.of(
              new GeoBox(number("west"), number("south"), number("east"), number("north")))
          : Optional.empty();
    }

    OptionalInt id() {
      return has("geonameid")
          ? OptionalInt.of(Integer.parseInt(get("geonameid")))
          : OptionalInt.empty();
    }

    OptionalLong population() {
      return has("population")
          ? OptionalLong.of(Long.parseLong(get("population")))
          : OptionalLong.empty();
    }
  }
}
