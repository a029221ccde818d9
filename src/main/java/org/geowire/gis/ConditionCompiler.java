package org.geowire.gis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DistanceBufferOperator;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;
import org.geotools.filter.FilterAttributeExtractor;
import org.geowire.geo.GeoPoint;
import org.geowire.output.ColumnNames;
import org.geowire.output.TableField;
import org.locationtech.jts.geom.Point;

/** Turns a filter of GeoTools into a condition on rows with some columns. */
final class ConditionCompiler {

  static final String GEOMETRY = "geometry";

  private static final Map<String, Double> KM =
      Map.of(
          "feet", 0.000_304_8,
          "meters", 0.001,
          "kilometers", 1.0,
          "statute miles", 1.609_344,
          "nautical miles", 1.852);

  /** Functions of GeoTools that count in degrees as if the Earth were flat. */
  private static final Set<String> FLAT =
      Set.of("distance", "isWithinDistance", "buffer", "bufferWithSegments", "area", "geomLength");

  private final List<String> columns;

  ConditionCompiler(List<TableField> fields) {
    columns = fields.stream().map(TableField::name).toList();
  }

  /**
   * The condition of a filter.
   *
   * @throws IllegalArgumentException if it asks for a column that there is not, or for what cannot
   *     be told of points on the Earth
   */
  Condition compile(Filter filter) {
    if (filter instanceof And and) {
      return new Condition.All(parts(and));
    }
    if (filter instanceof Or or) {
      return new Condition.Any(parts(or));
    }
    if (filter instanceof Not not) {
      return new Condition.Not(compile(not.getFilter()));
    }
    if (filter instanceof Id) {
      throw new IllegalArgumentException("IN needs a column: event_id IN ('...')");
    }
    return filter instanceof DistanceBufferOperator distance ? distance(distance) : leaf(filter);
  }

  private List<Condition> parts(BinaryLogicOperator operator) {
    return operator.getChildren().stream().map(this::compile).toList();
  }

  private Condition leaf(Filter filter) {
    ColumnBinder binder = new ColumnBinder(this::value, filter instanceof BinaryTemporalOperator);
    Filter bound = (Filter) filter.accept(binder, null);
    boolean asksForNull = filter instanceof PropertyIsNull;
    return new Condition.Comparison(bound, asksForNull ? List.of() : binder.columns());
  }

  private Expression value(String name, boolean temporal) {
    int position = columns.indexOf(name);
    if (position >= 0) {
      return new ColumnValue(name, position, temporal);
    }
    if (name.equals(GEOMETRY)) {
      return new PointValue(name);
    }
    throw new IllegalArgumentException(ColumnNames.complaint(name, columns));
  }

  static void refuseFlat(String function) {
    if (FLAT.contains(function)) {
      throw new IllegalArgumentException(
          function + "() counts in degrees; use --near LAT,LON,KM for true distances");
    }
  }

  /** GeoTools takes the number for degrees, whatever the unit is. */
  private Condition distance(DistanceBufferOperator operator) {
    Double unit = KM.get(operator.getDistanceUnits());
    FilterAttributeExtractor asked = new FilterAttributeExtractor();
    operator.getExpression1().accept(asked, null);
    Object other = operator.getExpression2().evaluate(null);
    if (unit == null
        || !(other instanceof Point point)
        || !asked.getAttributeNameSet().equals(Set.of(GEOMETRY))) {
      throw new IllegalArgumentException(
          "distances are those of geometry from one point: DWITHIN(geometry, POINT(LON LAT), 50,"
              + " kilometers); or use --near LAT,LON,KM");
    }
    GeoPoint center = new GeoPoint(point.getY(), point.getX());
    return new Condition.Distance(
        center, operator.getDistance() * unit, operator instanceof Beyond);
  }
}
