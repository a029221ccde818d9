package org.geowire.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.output.TableLayout;

/** Reads the incidents of a GeoPackage, or of its only layer of another name. */
public final class GeoPackageReader {

  private static final String LAYERS =
      "SELECT c.table_name, g.column_name, s.organization_coordsys_id, s.srs_name"
          + " FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name"
          + " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
          + " WHERE c.data_type = 'features' ORDER BY c.rowid";

  private GeoPackageReader() {}

  /** A layer as the tables of the file tell it. */
  private record Features(String table, String geometry, int system, String systemName) {}

  /**
   * Reads a file.
   *
   * @param sink gets what is read
   * @throws GeoPackageException if it holds no incidents
   */
  public static void read(Path file, FeatureSink sink) {
    try (Connection sqlite = Sqlite.read(file)) {
      Features features = chosen(layers(sqlite));
      if (features.system() != PointBlob.WGS84) {
        throw new GeoPackageException(
            "layer "
                + features.table()
                + " has coordinates of "
                + features.systemName()
                + "; save it with EPSG:4326 (WGS 84)");
      }
      metadata(sqlite).ifPresent(sink::metadata);
      rows(sqlite, features, sink);
    } catch (SQLException e) {
      throw new GeoPackageException("no GeoPackage that can be read (" + Sqlite.reason(e) + ")", e);
    }
  }

  private static List<Features> layers(Connection sqlite) throws SQLException {
    List<Features> layers = new ArrayList<>();
    try (PreparedStatement statement = sqlite.prepareStatement(LAYERS);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        layers.add(
            new Features(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)));
      }
    }
    return layers;
  }

  private static Features chosen(List<Features> layers) {
    Optional<Features> ours =
        layers.stream().filter(layer -> layer.table().equals(TableLayout.INCIDENTS)).findFirst();
    if (ours.isEmpty() && layers.size() != 1) {
      throw new GeoPackageException(
          "the layers are "
              + layers.stream().map(Features::table).toList()
              + "; name the one with incidents \""
              + TableLayout.INCIDENTS
              + "\"");
    }
    return ours.orElseGet(() -> layers.get(0));
  }

  /** What Geowire said of the file; QGIS keeps it when it saves into the file. */
  private static Optional<String> metadata(Connection sqlite) throws SQLException {
    if (!has(sqlite, "gpkg_metadata")) {
      return Optional.empty();
    }
    String sql = "SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = ? ORDER BY id";
    try (PreparedStatement statement = sqlite.prepareStatement(sql)) {
      statement.setString(1, GeoPackageSchema.METADATA_URI);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static boolean has(Connection sqlite, String table) throws SQLException {
    String sql = "SELECT 1 FROM sqlite_master WHERE name = ?";
    try (PreparedStatement statement = sqlite.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void rows(Connection sqlite, Features features, FeatureSink sink)
      throws SQLException {
    String sql = "SELECT * FROM " + Sqlite.quoted(features.table()) + " ORDER BY rowid";
    try (PreparedStatement statement = sqlite.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      FeatureRows rows = new FeatureRows(row, features.geometry(), sink);
      rows.columns();
      while (row.next()) {
        rows.row();
      }
    }
  }
}
