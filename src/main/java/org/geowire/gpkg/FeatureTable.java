package org.geowire.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geowire.output.CandidateList;
import org.geowire.output.ColumnType;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.TableLayout;
import org.geowire.output.Value;

/** The table of the features while it is written. */
final class FeatureTable {

  /** The day of a file without any date, which has to name one. */
  private static final String NO_DAY = "2000-01-01";

  private final Connection sqlite;
  private final TableLayout layout;
  private final String key;
  private final String geometry;
  private final List<String> columns = new ArrayList<>();
  private final Extent extent = new Extent();
  private Optional<PreparedStatement> insert = Optional.empty();
  private String newest = "";

  FeatureTable(Connection sqlite, TableLayout layout) {
    this.sqlite = sqlite;
    this.layout = layout;
    Set<String> taken = new HashSet<>();
    for (TableField field : layout.fields()) {
      columns.add(free(field.name(), taken));
    }
    this.key = free("fid", taken);
    this.geometry = free("geom", taken);
  }

  /** SQLite does not tell capitals in names. */
  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  String geometry() {
    return geometry;
  }

  Extent extent() {
    return extent;
  }

  /** The moment that the file says it was last changed: the newest day in it. */
  String lastChange() {
    return (newest.isEmpty() ? NO_DAY : newest) + "T00:00:00.000Z";
  }

  void create() throws SQLException {
    StringBuilder sql = new StringBuilder("CREATE TABLE ").append(Sqlite.quoted(layout.name()));
    sql.append(" (").append(Sqlite.quoted(key)).append(" INTEGER PRIMARY KEY AUTOINCREMENT");
    sql.append(" NOT NULL, ").append(Sqlite.quoted(geometry)).append(" POINT");
    StringBuilder marks = new StringBuilder("?");
    for (int i = 0; i < columns.size(); i++) {
      sql.append(", ").append(Sqlite.quoted(columns.get(i)));
      sql.append(' ').append(type(layout.fields().get(i).type()));
      marks.append(",?");
    }
    Sqlite.run(sqlite, sql.append(')').toString());
    insert = Optional.of(sqlite.prepareStatement(insertion(marks)));
  }

  private String insertion(CharSequence marks) {
    StringBuilder sql = new StringBuilder("INSERT INTO ").append(Sqlite.quoted(layout.name()));
    sql.append(" (").append(Sqlite.quoted(geometry));
    columns.forEach(column -> sql.append(',').append(Sqlite.quoted(column)));
    return sql.append(") VALUES (").append(marks).append(')').toString();
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "TEXT";
      case INTEGER -> "MEDIUMINT";
      case DATE -> "DATE";
      case REAL, LATITUDE, LONGITUDE -> "REAL";
    };
  }

  void insert(Row row) throws SQLException {
    PreparedStatement statement = insert.orElseThrow();
    if (row.point().isPresent()) {
      double[] xy = layout.system().projection().xy(row.rounded().orElseThrow());
      extent.add(xy[0], xy[1]);
      statement.setBytes(1, PointBlob.of(layout.system().srid(), xy[0], xy[1]));
    } else {
      statement.setNull(1, Types.BLOB);
    }
    for (int i = 0; i < columns.size(); i++) {
      set(statement, i + 2, row.values().get(i));
    }
    statement.executeUpdate();
  }

  private void set(PreparedStatement statement, int at, Value value) throws SQLException {
    if (value instanceof Value.Absent) {
      statement.setNull(at, Types.NULL);
    } else if (value instanceof Value.Whole whole) {
      statement.setInt(at, whole.number());
    } else if (value instanceof Value.Decimal decimal) {
      statement.setDouble(at, decimal.number().doubleValue());
    } else if (value instanceof CandidateList list) {
      statement.setString(at, list.json());
    } else {
      statement.setString(at, value.cell());
      if (value instanceof Value.Day && isNewer(value.cell())) {
        newest = value.cell();
      }
    }
  }

  /** Days before our era or after the year 9999 are longer. */
  private boolean isNewer(String day) {
    return day.length() == NO_DAY.length() && day.compareTo(newest) > 0;
  }

  void finish() throws SQLException {
    insert.orElseThrow().close();
  }

  /** The box of all points, which here may not cross the antimeridian. */
  static final class Extent {
    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    void add(double x, double y) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }

    /** Sets four parameters, without points to null. */
    void set(PreparedStatement statement, int first) throws SQLException {
      double[] bounds = {west, south, east, north};
      for (int i = 0; i < bounds.length; i++) {
        if (west > east) {
          statement.setNull(first + i, Types.DOUBLE);
        } else {
          statement.setDouble(first + i, bounds[i]);
        }
      }
    }
  }
}
