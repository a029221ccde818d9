package org.geowire.gis;

import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.util.Converters;
import org.xml.sax.helpers.NamespaceSupport;

/** Something of a {@link org.geowire.output.Row} that GeoTools asks for by a name. */
interface RowExpression extends PropertyName {

  /** The name in the expression. */
  String name();

  @Override
  default String getPropertyName() {
    return name();
  }

  @Override
  default NamespaceSupport getNamespaceContext() {
    return new NamespaceSupport();
  }

  @Override
  default Object accept(ExpressionVisitor visitor, Object extra) {
    return visitor.visit(this, extra);
  }

  @Override
  default <T> T evaluate(Object row, Class<T> type) {
    Object value = evaluate(row);
    return value == null ? null : Converters.convert(value, type);
  }
}
