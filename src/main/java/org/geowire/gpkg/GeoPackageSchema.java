package org.geowire.gpkg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.geowire.output.CoordinateSystem;
import org.geowire.output.MapStyle;
import org.geowire.output.TableLayout;

/**
 * The tables that a GeoPackage has beside its features.
 *
 * @param sqlite the file
 * @param layout the table of the features
 * @param lastChange the moment that the file says it was last changed
 */
record GeoPackageSchema(Connection sqlite, TableLayout layout, String lastChange) {

  /** "GPKG". */
  static final int APPLICATION_ID = 0x47504B47;

  /** Version 1.3. */
  static final int USER_VERSION = 10300;

  /** By this the metadata of Geowire are known. */
  static final String METADATA_URI = "urn:geowire:metadata";

  private static final String SCRIPT = "/org/geowire/gpkg/schema.sql";

  static void create(Connection sqlite) throws SQLException {
    try (InputStream in = GeoPackageSchema.class.getResourceAsStream(SCRIPT)) {
      Sqlite.run(sqlite, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SCRIPT, e);
    }
  }

  /** Says what the file holds. */
  void describe(FeatureTable table) throws SQLException {
    system();
    contents(table);
    insert(
        "INSERT INTO gpkg_geometry_columns VALUES (?, ?, 'POINT', ?, 0, 0)",
        layout.name(),
        table.geometry(),
        layout.system().srid());
    insert(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change)"
            + " VALUES ('layer_styles', 'attributes', 'layer_styles', ?)",
        lastChange);
    insert(
        "INSERT INTO layer_styles VALUES"
            + " (1, '', '', ?, ?, 'geowire', ?, ?, 1, 'Symbols by event type', '', NULL, ?)",
        layout.name(),
        table.geometry(),
        MapStyle.QML.text(layout.fields()),
        MapStyle.SLD.text(layout.fields()),
        lastChange);
    insert(
        "INSERT INTO gpkg_metadata VALUES (1, 'dataset', ?, 'application/json', ?)",
        METADATA_URI,
        layout.context().json());
    insert(
        "INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)",
        lastChange);
  }

  /** WGS84 is in every GeoPackage. */
  private void system() throws SQLException {
    CoordinateSystem system = layout.system();
    if (!system.isWgs84()) {
      insert(
          "INSERT INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization,"
              + " organization_coordsys_id, definition) VALUES (?, ?, 'EPSG', ?, ?)",
          system.name(),
          system.srid(),
          system.srid(),
          system.wkt());
    }
  }

  private void contents(FeatureTable table) throws SQLException {
    String sql = "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = sqlite.prepareStatement(sql)) {
      statement.setString(1, layout.name());
      statement.setString(2, layout.name());
      statement.setString(3, layout.context().attribution());
      statement.setString(4, lastChange);
      table.extent().set(statement, 5);
      statement.setInt(9, layout.system().srid());
      statement.executeUpdate();
    }
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = sqlite.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
