package org.geowire.gis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.geowire.layer.Layer;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.Value;

/**
 * What the rows of a layer say of incidents.
 *
 * @param layer the layer
 */
record Facts(Layer layer) {

  /** From here on UCDP's where_prec knows a first-level division or less. */
  private static final int WIDE = 4;

  /** ACLED's geo_precision of what is known to a region. */
  static final int REGION = 3;

  /** A whole number; none where the column is empty or missing. */
  OptionalLong number(Row row, IncidentColumn column) {
    Value value = layer.value(row, column);
    if (value instanceof Value.Whole whole) {
      return OptionalLong.of(whole.number());
    }
    return value instanceof Value.Decimal decimal
        ? rounded(decimal.number())
        : OptionalLong.empty();
  }

  private static OptionalLong rounded(BigDecimal number) {
    return OptionalLong.of(Math.round(number.doubleValue()));
  }

  Optional<LocalDate> day(Row row) {
    return layer.value(row, IncidentColumn.EVENT_DATE) instanceof Value.Day day
        ? Optional.of(day.day())
        : Optional.empty();
  }

  /** ACLED's event type, as written. */
  String type(Row row) {
    return layer.text(row, IncidentColumn.EVENT_TYPE);
  }

  /** ACLED's precision, or what UCDP's comes to; 1 where the file says nothing. */
  long precision(Row row) {
    OptionalLong acled = number(row, IncidentColumn.GEO_PRECISION);
    if (acled.isPresent()) {
      return acled.getAsLong();
    }
    long ucdp = number(row, IncidentColumn.WHERE_PREC).orElse(1);
    return ucdp >= WIDE ? REGION : Math.min(ucdp, 2);
  }
}
