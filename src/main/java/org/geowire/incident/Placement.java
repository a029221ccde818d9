package org.geowire.incident;

/** Where the incident stage puts areas and relative places. */
public record Placement(AreaPoint areaPoint, boolean moveOffsets) {

  /** The point of an incident known only to an admin unit. */
  public enum AreaPoint {
    /** The unit's chief town, as ACLED does. */
    SEAT,
    /** The unit's middle, as UCDP does. */
    CENTROID
  }

  /** ACLED's habits: areas at their seat, relative places at the place they are relative to. */
  public static Placement standard() {
    return new Placement(AreaPoint.SEAT, false);
  }
}
