package org.geowire.gis;

import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.util.Converters;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Row;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.xml.sax.helpers.NamespaceSupport;

/** The point of a {@link Row} in an expression, in WGS84 degrees, longitude first. */
record PointValue(String name) implements PropertyName {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Override
  public String getPropertyName() {
    return name;
  }

  @Override
  public NamespaceSupport getNamespaceContext() {
    return new NamespaceSupport();
  }

  @Override
  public Object accept(ExpressionVisitor visitor, Object extra) {
    return visitor.visit(this, extra);
  }

  @Override
  public Object evaluate(Object row) {
    return ((Row) row).point().map(PointValue::point).orElse(null);
  }

  private static Point point(GeoPoint point) {
    return GEOMETRIES.createPoint(new Coordinate(point.longitude(), point.latitude()));
  }

  @Override
  public <T> T evaluate(Object row, Class<T> type) {
    Object value = evaluate(row);
    return value == null ? null : Converters.convert(value, type);
  }
}
