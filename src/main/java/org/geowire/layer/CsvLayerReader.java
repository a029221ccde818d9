package org.geowire.layer;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.geowire.output.Value;

/**
 * Reads a CSV with a header: Geowire's own, also with a row of HXL tags or guarded formulas, those
 * of spreadsheets with semicolons or tabs, and those of GDAL and QGIS with a geometry before the
 * columns.
 */
final class CsvLayerReader implements LayerReader {

  private static final char MARK = '\uFEFF';

  /** More than any header has. */
  private static final int LONGEST_HEADER = 1 << 20;

  /** What {@code --csv-safe} puts before a cell that a spreadsheet would run. */
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  @Override
  public Layer read(LayerSource source) throws IOException {
    LayerBuilder layer = new LayerBuilder(source.name());
    layer.untyped();
    var decoder = StandardCharsets.UTF_8.newDecoder();
    try (BufferedReader text = new BufferedReader(new InputStreamReader(source.open(), decoder))) {
      char separator = separator(text);
      CSVReader csv =
          new CSVReaderBuilder(text)
              .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
              .build();
      rows(csv, layer);
    } catch (CharacterCodingException e) {
      throw layer.wrong(0, "is not UTF-8; save the table as CSV in UTF-8");
    }
    return layer.build();
  }

  /** The one of the usual separators that the header has most of. */
  private static char separator(BufferedReader text) throws IOException {
    skipMark(text);
    text.mark(LONGEST_HEADER);
    String header = String.valueOf(text.readLine());
    text.reset();
    char best = ',';
    for (char separator : new char[] {';', '\t'}) {
      best = count(header, separator) > count(header, best) ? separator : best;
    }
    return best;
  }

  private static void skipMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static void rows(CSVReader csv, LayerBuilder layer) throws IOException {
    int line = 1;
    try {
      CsvHeader header = header(layer, csv.readNext());
      line = next(csv);
      for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        if (!isTags(cells, line) && !isBlank(cells, header)) {
          row(layer, header, cells, line);
        }
        line = next(csv);
      }
    } catch (CharacterCodingException e) {
      throw e;
    } catch (IOException | CsvValidationException e) {
      throw layer.wrong(line, "no CSV: a quote opens here and does not close; double it");
    }
  }

  private static int next(CSVReader csv) {
    return (int) Math.min(Integer.MAX_VALUE, csv.getLinesRead() + 1);
  }

  private static CsvHeader header(LayerBuilder layer, String... names) {
    List<String> columns = names == null ? List.of() : List.of(names);
    Set<String> seen = new HashSet<>();
    for (String name : columns) {
      if (!seen.add(name)) {
        throw layer.wrong(1, "the column \"" + name + "\" occurs twice; rename one");
      }
    }
    CsvHeader header = CsvHeader.of(columns);
    columns.subList(header.geometryColumns(), columns.size()).forEach(layer::column);
    return header;
  }

  /** The row of HXL tags below the header. */
  private static boolean isTags(String[] cells, int line) {
    boolean some = Arrays.stream(cells).anyMatch(cell -> !cell.isBlank());
    return line == 2
        && some
        && Arrays.stream(cells).allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
  }

  private static boolean isBlank(String[] cells, CsvHeader header) {
    return header.names().size() > 1 && cells.length == 1 && cells[0].isBlank();
  }

  private static void row(LayerBuilder layer, CsvHeader header, String[] cells, int line) {
    int columns = header.names().size();
    if (cells.length != columns) {
      throw layer.wrong(
          line,
          "has "
              + cells.length
              + " cells, but the header "
              + columns
              + "; quote cells with commas");
    }
    header.point(layer, cells, line).ifPresent(layer::point);
    int first = header.geometryColumns();
    for (int i = first; i < columns; i++) {
      layer.cell(i - first, Value.text(unguarded(cells[i])));
    }
    layer.endRow(line);
  }

  private static String unguarded(String cell) {
    boolean guarded = !cell.isEmpty() && cell.charAt(0) == '\'' && GUARDED.matcher(cell).matches();
    return guarded ? cell.substring(1) : cell;
  }
}
