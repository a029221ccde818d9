package org.geowire.gis;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;

/** Copies a comparison, so that it asks rows for its columns, and writes days as rows do. */
final class ColumnBinder extends DuplicatingFilterVisitor {

  /** Finds a column. */
  interface Lookup {
    Expression column(String name, boolean temporal);
  }

  private final Lookup lookup;
  private final boolean temporal;
  private final List<Expression> columns = new ArrayList<>();

  /**
   * @param temporal whether the comparison is one of dates proper
   */
  ColumnBinder(Lookup lookup, boolean temporal) {
    this.lookup = lookup;
    this.temporal = temporal;
  }

  /** The columns that were asked for. */
  List<Expression> columns() {
    return List.copyOf(columns);
  }

  @Override
  public Object visit(PropertyName name, Object extra) {
    Expression column = lookup.column(name.getPropertyName(), temporal);
    columns.add(column);
    return column;
  }

  @Override
  public Object visit(Function function, Object extra) {
    ConditionCompiler.refuseFlat(function.getName());
    return super.visit(function, extra);
  }

  @Override
  public Object visit(Literal literal, Object extra) {
    boolean day = literal.getValue() instanceof Date && !temporal;
    return day ? getFactory(extra).literal(text((Date) literal.getValue())) : literal;
  }

  /** A day alone was read by the clock of the machine, a moment by that of Greenwich. */
  @SuppressWarnings("JavaUtilDate") // GeoTools reads dates as such
  private static String text(Date date) {
    return date instanceof java.sql.Date day
        ? day.toString()
        : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
