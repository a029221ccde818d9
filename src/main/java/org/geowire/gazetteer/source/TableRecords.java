package org.geowire.gazetteer.source;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of a delimited table: lines, or several where a quoted cell holds line breaks.
 *
 * <p>A quote that never closes would swallow the rest of the table. So a record ends after some
 * lines at the latest: its first line counts as bad and the others are read again.
 */
final class TableRecords implements Closeable {

  private static final int MOST_LINES = 50;

  private record Line(long number, String text) {}

  private final SourceLines lines;
  private final Mapping mapping;
  private final Consumer<RowProblem> problems;
  private final Deque<Line> again = new ArrayDeque<>();
  private Optional<ICSVParser> parser = Optional.empty();
  private char separator;
  private long number;
  private long skipped;

  TableRecords(Path path, Mapping mapping, Consumer<RowProblem> problems) {
    this.mapping = mapping;
    this.problems = problems;
    lines = new SourceLines(path);
  }

  /** The line on which the record begins. */
  long number() {
    return number;
  }

  /** The cells of the next record; none at the end. */
  Optional<List<String>> next() {
    for (Optional<Line> line = line(); line.isPresent(); line = line()) {
      Line first = line.get();
      if (!first.text().isBlank() && !isComment(first.text())) {
        Optional<List<String>> cells = record(first);
        if (cells.isPresent()) {
          number = first.number();
          return cells;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isComment(String line) {
    return !mapping.comment().isEmpty() && line.startsWith(mapping.comment());
  }

  private Optional<Line> line() {
    if (!again.isEmpty()) {
      return Optional.of(again.remove());
    }
    while (lines.next()) {
      if (skipped < mapping.skip()) {
        skipped++;
        continue;
      }
      try {
        if (lines.tooLong()) {
          throw new IllegalArgumentException("longer than " + (SourceLines.LONGEST >> 20) + " MB");
        }
        return Optional.of(new Line(lines.number(), lines.text(mapping.encoding())));
      } catch (IllegalArgumentException e) {
        problem(lines.number(), e.getMessage());
      }
    }
    return Optional.empty();
  }

  private void problem(long at, String message) {
    problems.accept(new RowProblem(lines.name(), at, message));
  }

  private Optional<List<String>> record(Line first) {
    ICSVParser reader = parser(first.text());
    List<Line> taken = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    Optional<Line> line = Optional.of(first);
    try {
      while (line.isPresent() && taken.size() < MOST_LINES) {
        taken.add(line.get());
        String[] parsed = reader.parseLineMulti(line.get().text());
        cells.addAll(List.of(parsed));
        if (!reader.isPending()) {
          return Optional.of(cells);
        }
        line = line();
      }
    } catch (IOException e) {
      problem(first.number(), e.getMessage());
      return Optional.empty();
    }
    line.ifPresent(again::addFirst);
    giveBack(taken);
    problem(first.number(), "a quote opens here and does not close");
    return Optional.empty();
  }

  /** All lines but the first are read again, by a parser that knows nothing of them. */
  private void giveBack(List<Line> taken) {
    parser = Optional.of(build(separator));
    for (int i = taken.size() - 1; i > 0; i--) {
      again.addFirst(taken.get(i));
    }
  }

  private ICSVParser parser(String firstLine) {
    if (parser.isEmpty()) {
      separator = mapping.separator().orElseGet(() -> likely(firstLine));
      parser = Optional.of(build(separator));
    }
    return parser.get();
  }

  private static RFC4180Parser build(char separator) {
    return new RFC4180ParserBuilder().withSeparator(separator).build();
  }

  /** The separator that occurs most in the headings. */
  private static char likely(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {'\t', ';', ',', '|'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  @Override
  public void close() {
    lines.close();
  }
}
