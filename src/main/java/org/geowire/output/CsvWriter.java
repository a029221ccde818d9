package org.geowire.output;

import com.opencsv.CSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as RFC 4180 has it: commas, CR LF, quotes only where needed and doubled within;
 * UTF-8 without byte order mark; a header even where no row follows.
 */
public final class CsvWriter implements RowWriter {

  private static final char QUOTE = '"';

  /** First characters by which spreadsheets know a formula (OWASP). */
  private static final String FORMULA = "=+-@\t\r\n";

  private final TableLayout layout;
  private final Writer writer;
  private final CSVWriter csv;

  public CsvWriter(OutputStream out, TableLayout layout) {
    this.layout = layout;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.csv = new CSVWriter(writer, ',', QUOTE, QUOTE, CSVWriter.RFC4180_LINE_END);
  }

  @Override
  public void begin() throws IOException {
    line(layout.fields().stream().map(TableField::name).toList());
    if (!layout.tags().isEmpty()) {
      line(layout.tags());
    }
  }

  @Override
  public void write(Row row) throws IOException {
    line(row.values().stream().map(this::cell).toList());
  }

  private String cell(Value value) {
    String cell = value.cell();
    boolean text = value instanceof Value.Text || value instanceof CandidateList;
    return layout.csvSafe() && text && isFormula(cell) ? "'" + cell : cell;
  }

  /** Also where apostrophes stand before it, so that a reader may take one off. */
  private static boolean isFormula(String cell) {
    int start = 0;
    while (start < cell.length() && cell.charAt(start) == '\'') {
      start++;
    }
    return start < cell.length() && FORMULA.indexOf(cell.charAt(start)) >= 0;
  }

  private void line(List<String> cells) throws IOException {
    // An empty line would be no row at all for most readers.
    boolean quoteAll = cells.size() == 1 && cells.get(0).isEmpty();
    csv.writeNext(cells.toArray(String[]::new), quoteAll);
    throwSwallowed();
  }

  /** OpenCSV keeps exceptions to itself. */
  private void throwSwallowed() throws IOException {
    if (csv.getException() != null) {
      throw csv.getException();
    }
  }

  @Override
  public void finish() throws IOException {
    writer.flush();
  }
}
