package org.geowire.output;

import org.geowire.geo.GeoPoint;

/**
 * The coordinate system in which the geometry of an output stands.
 *
 * @param srid its EPSG code
 * @param name its name
 * @param wkt its definition as OGC writes it
 * @param esri its definition as ESRI writes it, for .prj files
 * @param places decimals that make about a centimetre
 * @param projection where points stand in it
 */
public record CoordinateSystem(
    int srid, String name, String wkt, String esri, int places, Projection projection) {

  /** WGS84 as ESRI writes it, which all readers know. */
  private static final String ESRI =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
          + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

  /** Degrees, longitude first. */
  public static final CoordinateSystem WGS84 =
      new CoordinateSystem(
          4326, "WGS 84", "", ESRI, 5, p -> new double[] {p.longitude(), p.latitude()});

  /** Takes points of WGS84 into a system. */
  public interface Projection {

    /**
     * East and north of a point, in the unit of the system.
     *
     * @throws OutputException if the system does not reach there
     */
    double[] xy(GeoPoint point);
  }

  /** Whether it is the one that all formats know. */
  public boolean isWgs84() {
    return srid == WGS84.srid;
  }
}
