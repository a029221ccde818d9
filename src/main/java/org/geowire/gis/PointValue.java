package org.geowire.gis;

import org.geowire.geo.GeoPoint;
import org.geowire.output.Row;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The point of a {@link Row} in an expression, in WGS84 degrees, longitude first. */
record PointValue(String name) implements RowExpression {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Override
  public Object evaluate(Object row) {
    return ((Row) row).point().map(PointValue::point).orElse(null);
  }

  private static Point point(GeoPoint point) {
    return GEOMETRIES.createPoint(new Coordinate(point.longitude(), point.latitude()));
  }
}
