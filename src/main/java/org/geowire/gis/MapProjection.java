package org.geowire.gis;

import java.util.Map;
import java.util.Optional;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.datum.DefaultEllipsoid;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.geowire.geo.GeoPoint;

/**
 * Turns degrees of WGS84 into metres on a map sheet.
 *
 * <p>Regions are drawn in Lambert's azimuthal equal-area projection round their middle, where it is
 * true in all directions; the world in Robinson's, which GeoTools has and Equal Earth it has not.
 * The transform is made of its parameters alone: coordinate systems by name or text would take a
 * second to load.
 */
public final class MapProjection {

  private final MathTransform forward;
  private final MathTransform back;
  private final double centralMeridian;

  private MapProjection(String name, Map<String, Double> parameters, double centralMeridian) {
    try {
      DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
      ParameterValueGroup group = factory.getDefaultParameters(name);
      group.parameter("semi_major").setValue(DefaultEllipsoid.WGS84.getSemiMajorAxis());
      group.parameter("semi_minor").setValue(DefaultEllipsoid.WGS84.getSemiMinorAxis());
      parameters.forEach((key, value) -> group.parameter(key).setValue((double) value));
      forward = factory.createParameterizedTransform(group);
      back = forward.inverse();
    } catch (FactoryException | TransformException e) {
      throw new IllegalStateException("no projection " + name, e);
    }
    this.centralMeridian = centralMeridian;
  }

  /** An equal-area projection for a region, true at its middle. */
  public static MapProjection regional(GeoPoint middle) {
    return new MapProjection(
        "Lambert_Azimuthal_Equal_Area",
        Map.of("latitude_of_center", middle.latitude(), "longitude_of_center", middle.longitude()),
        middle.longitude());
  }

  /** A projection for the whole world with a meridian in the middle. */
  public static MapProjection world(double centralMeridian) {
    return new MapProjection(
        "Robinson", Map.of("central_meridian", centralMeridian), centralMeridian);
  }

  /**
   * Metres east and north of the middle for each point.
   *
   * @param degrees longitude and latitude in turn; longitudes may run beyond 180 degrees, and those
   *     up to half a turn from the middle stay on their side of it
   */
  public double[] forward(double[] degrees) {
    double[] metres = new double[degrees.length];
    for (int i = 0; i < degrees.length; i += 2) {
      metres[i] = turned(degrees[i]);
      metres[i + 1] = degrees[i + 1];
    }
    try {
      forward.transform(metres, 0, metres, 0, metres.length / 2);
    } catch (TransformException e) {
      throw new IllegalArgumentException("a point that the map cannot show", e);
    }
    return metres;
  }

  /**
   * A longitude within half a turn of the middle, as GeoTools wants it. It moves 180 degrees east
   * to 180 west, so that an edge is kept a hair inside.
   */
  private double turned(double longitude) {
    double off = longitude - centralMeridian;
    double most = 180 - 1e-7;
    double inside = Math.abs(off) > 180.5 ? Math.IEEEremainder(off, 360) : off;
    double kept = Math.max(-most, Math.min(most, inside));
    return Math.IEEEremainder(centralMeridian + kept, 360);
  }

  /** The point at so many metres; none where the map sheet has no Earth. */
  public Optional<GeoPoint> inverse(double x, double y) {
    double[] point = {x, y};
    try {
      back.transform(point, 0, point, 0, 1);
    } catch (TransformException e) {
      return Optional.empty();
    }
    if (!(Math.abs(point[0]) <= 180.000001) || !(Math.abs(point[1]) <= 90.000001)) {
      return Optional.empty();
    }
    double longitude = Math.max(-180, Math.min(180, point[0]));
    return Optional.of(new GeoPoint(Math.max(-90, Math.min(90, point[1])), longitude));
  }
}
