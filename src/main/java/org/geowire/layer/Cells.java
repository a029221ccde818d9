package org.geowire.layer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.geowire.output.ColumnType;
import org.geowire.output.IncidentColumn;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Turns cells into values of the columns' types. */
final class Cells {

  private static final Map<String, ColumnType> TYPES =
      Arrays.stream(IncidentColumn.values())
          .collect(Collectors.toUnmodifiableMap(IncidentColumn::label, IncidentColumn::type));

  private static final int DATE_LENGTH = 10;

  private Cells() {}

  /** A column of a name: of the type that it has in our outputs, or else of texts. */
  static TableField field(String name) {
    return new TableField(name, TYPES.getOrDefault(name, ColumnType.STRING));
  }

  /**
   * The value of a cell; none where it does not fit the type.
   *
   * <p>QGIS and spreadsheets write whole numbers as "5.0" and days as "2025/07/01" or with a time.
   */
  static Optional<Value> value(String cell, ColumnType type) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return Optional.of(Value.absent());
    }
    return switch (type) {
      case INTEGER -> read(text, t -> Value.whole(new BigDecimal(t).intValueExact()));
      case REAL, LATITUDE, LONGITUDE -> read(text, t -> new Value.Decimal(new BigDecimal(t)));
      case DATE -> read(text, Cells::day);
      case STRING -> Optional.of(Value.text(cell));
    };
  }

  private static Optional<Value> read(String text, Function<String, Value> reading) {
    try {
      return Optional.of(reading.apply(text));
    } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Value day(String text) {
    String day = text.substring(0, Math.min(DATE_LENGTH, text.length())).replace('/', '-');
    return Value.day(Optional.of(LocalDate.parse(day)));
  }
}
