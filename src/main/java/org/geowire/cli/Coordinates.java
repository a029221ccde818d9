package org.geowire.cli;

import org.geowire.geo.GeoPoint;

/** Points as users write them: "15.686 -9.33" or "15.686,-9.33", latitude first. */
final class Coordinates {

  private Coordinates() {}

  /**
   * The point of a text.
   *
   * @param what the option or line that it comes from, for the message
   * @throws UsageException if it is none
   */
  static GeoPoint point(String text, String what) {
    String[] parts = text.strip().split("\\s*,\\s*|\\s+", -1);
    if (parts.length != 2) {
      throw new UsageException(what + " '" + text + "' is no point; write it as 15.686 -9.33");
    }
    return point(parts[0], parts[1], what);
  }

  static GeoPoint point(String latitude, String longitude, String what) {
    String given = what + " '" + latitude + " " + longitude + "'";
    try {
      double north = Double.parseDouble(latitude);
      double east = Double.parseDouble(longitude);
      if (Math.abs(north) > 90 && Math.abs(north) <= 180 && Math.abs(east) <= 90) {
        throw new UsageException(given + " has its latitude beyond 90; latitude comes first");
      }
      return new GeoPoint(north, east);
    } catch (NumberFormatException e) {
      throw new UsageException(given + " is no point; write it as 15.686 -9.33");
    } catch (IllegalArgumentException e) {
      throw new UsageException(given + " is not on the earth; latitude comes first");
    }
  }
}
