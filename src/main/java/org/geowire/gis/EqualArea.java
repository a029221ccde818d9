package org.geowire.gis;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.geotools.referencing.operation.projection.LambertAzimuthalEqualArea;
import org.geowire.geo.GeoPoint;
import org.locationtech.jts.geom.Coordinate;

/** A plane in metres on which every area is as large as on the WGS84 ellipsoid. */
final class EqualArea {

  private static final double SEMI_MAJOR = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double SEMI_MINOR = SEMI_MAJOR * (1 - FLATTENING);

  /**
   * The shrinking of the equator in EPSG:6933, where the parallels of 30 degrees are true.
   * GeoTools' projection takes that parallel and ignores it.
   */
  private static final double EQUATOR =
      Math.cos(Math.toRadians(30))
          / Math.sqrt(
              1 - FLATTENING * (2 - FLATTENING) * Math.pow(Math.sin(Math.toRadians(30)), 2));

  private final String name;
  private final MathTransform transform;
  private final MathTransform inverse;
  private final double stretch;
  private final double width;
  private final double top;

  private EqualArea(String name, MathTransform transform, double stretch, double width) {
    this.name = name;
    this.transform = transform;
    this.stretch = stretch;
    this.width = width;
    try {
      inverse = transform.inverse();
    } catch (TransformException e) {
      throw new IllegalStateException("a projection without inverse", e);
    }
    top = width > 0 ? project(new GeoPoint(90, 0)).y : Double.POSITIVE_INFINITY;
  }

  /** EPSG:6933, the cylinder of EASE-Grid 2.0: one plane for the whole world. */
  static EqualArea world() {
    try {
      DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
      ParameterValueGroup parameters = factory.getDefaultParameters("Cylindrical_Equal_Area");
      ellipsoid(parameters);
      MathTransform transform = factory.createParameterizedTransform(parameters);
      return new EqualArea("world", transform, EQUATOR, 2 * Math.PI * SEMI_MAJOR * EQUATOR);
    } catch (FactoryException e) {
      throw new IllegalStateException("GeoTools lacks the cylindrical equal-area projection", e);
    }
  }

  /** Lambert's azimuthal projection: shapes are true at the center and well within 5,000 km. */
  static EqualArea around(GeoPoint center) {
    LambertAzimuthalEqualArea.Provider provider = new LambertAzimuthalEqualArea.Provider();
    ParameterValueGroup parameters = provider.getParameters().createValue();
    ellipsoid(parameters);
    parameters.parameter("latitude_of_center").setValue(center.latitude());
    parameters.parameter("longitude_of_center").setValue(center.longitude());
    return new EqualArea(label(center), provider.createMathTransform(parameters), 1, 0);
  }

  private static void ellipsoid(ParameterValueGroup parameters) {
    parameters.parameter("semi_major").setValue(SEMI_MAJOR);
    parameters.parameter("semi_minor").setValue(SEMI_MINOR);
  }

  private static String label(GeoPoint center) {
    return degrees(center.latitude(), "N", "S") + degrees(center.longitude(), "E", "W");
  }

  private static String degrees(double degrees, String positive, String negative) {
    double size = Math.abs(degrees);
    String number = size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size);
    return number + (degrees < 0 ? negative : positive);
  }

  /** "world", or the center ("10N10W"). */
  String name() {
    return name;
  }

  /** How far it is round the world in metres; 0 where the plane does not close. */
  double circumference() {
    return width;
  }

  Coordinate project(GeoPoint point) {
    double[] xy = {point.longitude(), point.latitude()};
    transform(transform, xy);
    return new Coordinate(xy[0] * stretch, xy[1] / stretch);
  }

  /** The point at a place of the plane; one beyond a pole is the pole. */
  GeoPoint point(double x, double y) {
    double turned = width > 0 ? x - width * Math.floor(x / width + 0.5) : x;
    double[] degrees = {turned / stretch, Math.max(-top, Math.min(top, y)) * stretch};
    transform(inverse, degrees);
    return new GeoPoint(
        Math.max(-90, Math.min(90, degrees[1])), Math.max(-180, Math.min(180, degrees[0])));
  }

  private static void transform(MathTransform transform, double[] pair) {
    try {
      transform.transform(pair, 0, pair, 0, 1);
    } catch (TransformException e) {
      throw new IllegalStateException("not on the plane: " + e.getMessage(), e);
    }
  }
}
