package org.geowire.gis;

import java.time.ZoneOffset;
import java.util.Date;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.geowire.output.ColumnType;
import org.geowire.output.IncidentColumn;
import org.geowire.output.IncidentRow;
import org.geowire.output.OutputContext;
import org.geowire.output.Value;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Tells which incidents an ECQL expression wants: {@code fatalities > 10 AND
 * BBOX(geometry,-12,10,4,25)}.
 *
 * <p>All columns can be asked by their names, and the point as {@code geometry} in WGS84 degrees,
 * longitude first. A value that is not known fulfils no comparison.
 */
public final class IncidentFilter {

  private static final String GEOMETRY = "geometry";

  private final Filter filter;
  private final OutputContext context;
  private final SimpleFeatureType type = type();
  private final GeometryFactory geometries = new GeometryFactory();

  /**
   * @param ecql the expression
   * @throws IllegalArgumentException if it is no ECQL; the message says where
   */
  public IncidentFilter(String ecql, OutputContext context) {
    try {
      this.filter = ECQL.toFilter(ecql);
    } catch (CQLException e) {
      throw new IllegalArgumentException(e.getMessage().lines().findFirst().orElse("no ECQL"), e);
    }
    this.context = context;
  }

  private static SimpleFeatureType type() {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("incident");
    builder.add(GEOMETRY, Point.class);
    for (IncidentColumn column : IncidentColumn.values()) {
      builder.add(column.label(), classOf(column.type()));
    }
    return builder.buildFeatureType();
  }

  private static Class<?> classOf(ColumnType type) {
    return switch (type) {
      case INTEGER -> Integer.class;
      case REAL, LATITUDE, LONGITUDE -> Double.class;
      case DATE -> Date.class;
      default -> String.class;
    };
  }

  /** Whether the expression holds for an incident. */
  public boolean matches(Incident incident) {
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
    IncidentRow row = new IncidentRow(incident, context);
    incident.site().point().map(this::point).ifPresent(point -> builder.set(GEOMETRY, point));
    for (IncidentColumn column : IncidentColumn.values()) {
      set(builder, column.label(), column.value(row));
    }
    SimpleFeature feature = builder.buildFeature(incident.eventId());
    return filter.evaluate(feature);
  }

  private Point point(GeoPoint point) {
    return geometries.createPoint(new Coordinate(point.longitude(), point.latitude()));
  }

  private static void set(SimpleFeatureBuilder builder, String column, Value value) {
    if (value instanceof Value.Whole whole) {
      builder.set(column, whole.number());
    } else if (value instanceof Value.Decimal decimal) {
      builder.set(column, decimal.number().doubleValue());
    } else if (value instanceof Value.Day day) {
      builder.set(column, Date.from(day.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
    } else if (!(value instanceof Value.Absent)) {
      builder.set(column, value.cell());
    }
  }
}
