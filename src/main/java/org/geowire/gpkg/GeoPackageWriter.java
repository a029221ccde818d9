package org.geowire.gpkg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.geowire.output.Row;
import org.geowire.output.RowWriter;
import org.geowire.output.TableLayout;

/**
 * Writes a table as a GeoPackage 1.3 with its styles for QGIS and others.
 *
 * <p>SQLite needs a file, so that one is made in the folder for temporary files and copied at the
 * end. Nothing in it tells the time: same rows, same bytes.
 */
public final class GeoPackageWriter implements RowWriter {

  private final OutputStream out;
  private final TableLayout layout;
  private final Path file;
  private final Connection sqlite;
  private final FeatureTable table;

  /**
   * @param out gets the bytes at the end
   * @throws IOException if no temporary file can be made
   */
  public GeoPackageWriter(OutputStream out, TableLayout layout) throws IOException {
    this.out = out;
    this.layout = layout;
    this.file = Files.createTempFile("geowire", ".gpkg.part");
    file.toFile().deleteOnExit();
    try {
      this.sqlite = Sqlite.create(file);
    } catch (SQLException e) {
      throw failed(e);
    }
    this.table = new FeatureTable(sqlite, layout);
  }

  @Override
  public void begin() throws IOException {
    try {
      GeoPackageSchema.create(sqlite);
      table.create();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void write(Row row) throws IOException {
    try {
      table.insert(row);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      table.finish();
      new GeoPackageSchema(sqlite, layout, table.lastChange()).describe(table);
      sqlite.commit();
      sqlite.close();
      Files.copy(file, out);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private IOException failed(SQLException e) throws IOException {
    Files.deleteIfExists(file);
    return new IOException(Sqlite.reason(e), e);
  }
}
