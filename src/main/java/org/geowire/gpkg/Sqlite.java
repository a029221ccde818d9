package org.geowire.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** Opens databases. */
final class Sqlite {

  private Sqlite() {}

  /** A new database in an empty file, which nobody else sees while it is written. */
  static Connection create(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setPageSize(4096);
    config.setApplicationId(GeoPackageSchema.APPLICATION_ID);
    config.setUserVersion(GeoPackageSchema.USER_VERSION);
    Connection sqlite = connect(file, config.toProperties());
    sqlite.setAutoCommit(false);
    return sqlite;
  }

  /** A database that is there, only to read. */
  static Connection read(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(file, config.toProperties());
  }

  private static Connection connect(Path file, Properties properties) throws SQLException {
    return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), properties);
  }

  /** Runs statements that are separated by empty lines. */
  static void run(Connection sqlite, String script) throws SQLException {
    try (Statement statement = sqlite.createStatement()) {
      for (String sql : script.split("\\n{2}", -1)) {
        statement.executeUpdate(sql);
      }
    }
  }

  /** A name in a statement. */
  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String reason(SQLException e) {
    return "SQLite: " + e.getMessage();
  }
}
