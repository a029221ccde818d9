package org.geowire.gpkg;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Value;

/** Hands on the rows of a layer. */
final class FeatureRows {

  private final ResultSet rows;
  private final String geometry;
  private final FeatureSink sink;
  private final List<Integer> columns = new ArrayList<>();
  private int geometryAt;
  private int number;

  FeatureRows(ResultSet rows, String geometry, FeatureSink sink) {
    this.rows = rows;
    this.geometry = geometry;
    this.sink = sink;
  }

  /** Tells the columns. */
  void columns() throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      if (meta.getColumnName(i).equalsIgnoreCase(geometry)) {
        geometryAt = i;
      } else {
        columns.add(i);
        sink.column(meta.getColumnName(i));
      }
    }
  }

  /** Tells the row at which the rows stand. */
  void row() throws SQLException {
    number++;
    for (int i = 0; i < columns.size(); i++) {
      sink.cell(i, value(rows.getObject(columns.get(i))));
    }
    sink.endRow(point(), number);
  }

  private Optional<GeoPoint> point() throws SQLException {
    byte[] blob = rows.getBytes(geometryAt);
    try {
      return blob == null ? Optional.empty() : PointBlob.point(blob);
    } catch (GeoPackageException e) {
      throw new GeoPackageException("row " + number + " has " + e.getMessage(), e);
    }
  }

  /** SQLite tells null, whole numbers, doubles, texts and bytes. */
  private static Value value(Object object) {
    if (object instanceof Number number) {
      return number(number);
    }
    return object instanceof String text ? Value.text(text) : Value.absent();
  }

  private static Value number(Number number) {
    double d = number.doubleValue();
    if (number instanceof Double && !Double.isFinite(d)) {
      return Value.absent();
    }
    if (number instanceof Double) {
      return decimal(BigDecimal.valueOf(d));
    }
    long whole = number.longValue();
    return whole == (int) whole
        ? Value.whole((int) whole)
        : new Value.Decimal(BigDecimal.valueOf(whole));
  }

  /** A double does not tell zeros at its end. */
  private static Value decimal(BigDecimal number) {
    BigDecimal shorter = number.stripTrailingZeros();
    return new Value.Decimal(shorter.scale() < 0 ? shorter.setScale(0) : shorter);
  }
}
