package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * GeoNames' names of admin units by code: {@code admin1CodesASCII.txt}, {@code admin2Codes.txt}.
 */
final class AdminCodes {

  private static final int COLUMNS = 4;

  /** A unit's name and the id of its place. */
  record Unit(String name, int id) {}

  private final Map<String, Unit> units = new LinkedHashMap<>();

  /** Adds the units of a file; their codes are paths such as "ML.03" or "ML.03.8261494". */
  void read(Path file, Consumer<RowProblem> problems) {
    DumpRow row = new DumpRow(COLUMNS);
    try (SourceLines lines = new SourceLines(file)) {
      while (lines.next()) {
        try {
          row.read(lines);
          add(row);
        } catch (IllegalArgumentException e) {
          problems.accept(new RowProblem(lines.name(), lines.number(), e.getMessage()));
        }
      }
    }
  }

  private void add(DumpRow row) {
    String path = row.text(0);
    String[] codes = path.split("\\.", 3);
    if (codes.length < 2 || codes[0].length() != 2 || row.isEmpty(1)) {
      throw new IllegalArgumentException("'" + path + "' with '" + row.text(1) + "' is no unit");
    }
    units.putIfAbsent(path, new Unit(row.text(1).strip(), GeoNamesId.of(row, 3)));
  }

  Map<String, Unit> units() {
    return units;
  }
}
