package org.geowire.gazetteer.source;

/** Ids of GeoNames: whole numbers from 1. */
final class GeoNamesId {

  private GeoNamesId() {}

  /**
   * The id in a cell.
   *
   * @throws IllegalArgumentException if it is none
   */
  static int of(DumpRow row, int column) {
    long id = row.whole(column, "geonameid");
    if (id < 1 || id > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("geonameid " + id + " is out of range");
    }
    return (int) id;
  }
}
