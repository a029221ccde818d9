package org.geowire.layer;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.geowire.output.ColumnType;
import org.geowire.output.Value;

/**
 * Finds the type of a column that is not ours from its values: that of all of them, else text.
 *
 * <p>Texts count as numbers and days only in the plain form in which they would be written again,
 * so that codes such as "007" stay what they are.
 */
final class FieldTypes {

  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,8}");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final boolean untyped;
  private boolean some;
  private boolean whole = true;
  private boolean decimal = true;
  private boolean day = true;

  /**
   * @param untyped whether the file has texts only, so that a text may be a number
   */
  FieldTypes(boolean untyped) {
    this.untyped = untyped;
  }

  void add(Value value) {
    if (value instanceof Value.Absent) {
      return;
    }
    some = true;
    boolean text = value instanceof Value.Text;
    String cell = value.cell();
    whole &= value instanceof Value.Whole || (text && untyped && WHOLE.matcher(cell).matches());
    decimal &=
        value instanceof Value.Whole
            || value instanceof Value.Decimal
            || (text && untyped && DECIMAL.matcher(cell).matches());
    day &= text && DAY.matcher(cell).matches() && isDay(cell);
  }

  private static boolean isDay(String cell) {
    return Cells.value(cell, ColumnType.DATE).isPresent();
  }

  ColumnType type() {
    if (!some) {
      return ColumnType.STRING;
    }
    return whole
        ? ColumnType.INTEGER
        : decimal ? ColumnType.REAL : day ? ColumnType.DATE : ColumnType.STRING;
  }

  /** A value of a column that is not ours, which {@link #type} fits. */
  static Value as(ColumnType type, Value value) {
    if (value instanceof Value.Absent) {
      return value;
    }
    return switch (type) {
      case INTEGER -> value instanceof Value.Whole ? value : Value.whole(whole(value));
      case REAL -> value instanceof Value.Decimal ? value : new Value.Decimal(number(value));
      case DATE -> Cells.value(value.cell(), type).orElse(value);
      default -> value instanceof Value.Flag ? value : Value.text(value.cell());
    };
  }

  private static int whole(Value value) {
    return Integer.parseInt(value.cell());
  }

  private static BigDecimal number(Value value) {
    return new BigDecimal(value.cell());
  }
}
