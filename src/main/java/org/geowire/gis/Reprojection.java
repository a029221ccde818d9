package org.geowire.gis;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.wkt.Formattable;
import org.geowire.geo.GeoPoint;
import org.geowire.output.CoordinateSystem;
import org.geowire.output.OutputException;

/** Finds coordinate systems in the EPSG register that GeoTools brings along. */
public final class Reprojection {

  private static final Pattern CODE = Pattern.compile("(?:EPSG:)?(\\d{4,6})");
  private static final int DEGREE_PLACES = 7;
  private static final int METRE_PLACES = 2;

  private Reprojection() {}

  /**
   * The system of a code.
   *
   * @param code "EPSG:32630", or the number alone
   * @throws IllegalArgumentException if there is no such system, or it is not one of a plane
   */
  public static CoordinateSystem of(String code) {
    Matcher number = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
    if (!number.matches()) {
      throw new IllegalArgumentException("is no code; write it as EPSG:32630");
    }
    int srid = Integer.parseInt(number.group(1));
    if (srid == CoordinateSystem.WGS84.srid()) {
      return CoordinateSystem.WGS84;
    }
    try {
      return system(srid, CRS.decode("EPSG:" + srid, true));
    } catch (FactoryException e) {
      throw new IllegalArgumentException(
          "is not in GeoTools' register, or of a projection that it lacks; take another system", e);
    }
  }

  private static CoordinateSystem system(int srid, CoordinateReferenceSystem system)
      throws FactoryException {
    if (system.getCoordinateSystem().getDimension() != 2) {
      throw new IllegalArgumentException("has heights; take a system of two axes");
    }
    MathTransform transform = CRS.findMathTransform(DefaultGeographicCRS.WGS84, system, true);
    String unit = String.valueOf(system.getCoordinateSystem().getAxis(0).getUnit());
    return new CoordinateSystem(
        srid,
        system.getName().getCode(),
        wkt(system, false),
        wkt(system, true),
        unit.contains("\u00b0") ? DEGREE_PLACES : METRE_PLACES,
        point -> xy(system.getName().getCode(), transform, point));
  }

  private static String wkt(CoordinateReferenceSystem system, boolean esri) {
    return ((Formattable) system).toWKT(esri ? Citations.ESRI : Citations.OGC, 0);
  }

  private static double[] xy(String name, MathTransform transform, GeoPoint point) {
    double[] xy = {point.longitude(), point.latitude()};
    try {
      transform.transform(xy, 0, xy, 0, 1);
    } catch (TransformException e) {
      throw outside(name, point);
    }
    if (!Double.isFinite(xy[0]) || !Double.isFinite(xy[1])) {
      throw outside(name, point);
    }
    return xy;
  }

  private static OutputException outside(String name, GeoPoint point) {
    return new OutputException(
        name,
        "does not reach to " + point.latitude() + " " + point.longitude() + "; take another --crs");
  }
}
