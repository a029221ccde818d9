package org.geowire.gpkg;

import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Value;

/** Takes what is read of a GeoPackage: metadata and columns once, then the cells of each row. */
public interface FeatureSink {

  /** The JSON object that Geowire keeps with its files. */
  void metadata(String json);

  /** A column beside key and geometry; they come in the order of the table. */
  void column(String name);

  /** What stands in a column of the row, which are counted from 0. */
  void cell(int column, Value value);

  /**
   * The end of a row.
   *
   * @param number of the row in the layer, from 1
   */
  void endRow(Optional<GeoPoint> point, int number);
}
