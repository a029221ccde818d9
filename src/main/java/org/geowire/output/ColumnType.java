package org.geowire.output;

import java.util.Locale;

/** The type of a column's values. */
public enum ColumnType {
  STRING("String"),
  INTEGER("Integer"),
  REAL("Real"),
  DATE("Date"),
  /** Degrees north; a table has one such column and the one below, or neither. */
  LATITUDE("CoordY"),
  /** Degrees east. */
  LONGITUDE("CoordX");

  private final String csvt;

  ColumnType(String csvt) {
    this.csvt = csvt;
  }

  /** The name of the type in a .csvt file of GDAL. */
  String csvt() {
    return csvt;
  }

  /** The name of the type in the codebook. */
  String label() {
    boolean coordinate = this == LATITUDE || this == LONGITUDE;
    return (coordinate ? REAL : this).name().toLowerCase(Locale.ROOT);
  }
}
