package org.geowire.gis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.geowire.output.Row;
import org.geowire.output.Value;

/**
 * A column in an expression, which GeoTools asks a {@link Row} for.
 *
 * <p>Days are texts such as 2025-07-01, which compare as days do; GeoTools compares its dates by
 * the clock of the machine, or as "Tue Jul 01", letter by letter. Only the temporal operators get a
 * date.
 *
 * @param name the column
 * @param position where it stands in a row
 * @param temporal whether a temporal operator asks
 */
record ColumnValue(String name, int position, boolean temporal) implements RowExpression {

  @Override
  @SuppressWarnings("ReturnsNullCollection") // null is what GeoTools takes for no value
  public Object evaluate(Object row) {
    Value value = ((Row) row).values().get(position);
    if (value instanceof Value.Absent) {
      return null;
    }
    if (value instanceof Value.Whole whole) {
      return whole.number();
    }
    if (value instanceof Value.Decimal decimal) {
      return decimal.number().doubleValue();
    }
    return value instanceof Value.Day day && temporal ? midnight(day.day()) : value.cell();
  }

  private static Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
