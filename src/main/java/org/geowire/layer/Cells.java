package org.geowire.layer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.geowire.output.ColumnType;
import org.geowire.output.Value;

/** Turns cells into values of the columns' types. */
final class Cells {

  private static final int DATE_LENGTH = 10;

  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");

  /** "2025-07-01", also with slashes or a time behind it. */
  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}[-/]\\d{2}[-/]\\d{2}([T ].*)?");

  /** "1.7.2025", in which the day comes first wherever dots are used. */
  private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("d.M.uuuu");

  /** "03 March 2023", "3-Mar-2023", as ACLED and spreadsheets write it. */
  private static final DateTimeFormatter WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d[ ][-][MMMM][MMM][ ][-]uuuu")
          .toFormatter(Locale.ENGLISH);

  private Cells() {}

  /**
   * The value of a cell; none where it does not fit the type.
   *
   * <p>QGIS and spreadsheets write whole numbers as "5.0" and days as "2025/07/01" or with a time.
   */
  static Optional<Value> value(String cell, ColumnType type) {
    if (type == ColumnType.STRING) {
      return Optional.of(Value.text(cell));
    }
    String text = cell.strip();
    if (text.isEmpty()) {
      return Optional.of(Value.absent());
    }
    return switch (type) {
      case INTEGER -> read(text, t -> Value.whole(new BigDecimal(t).intValueExact()));
      case DATE -> read(text, Cells::day);
      default -> read(text, Cells::number);
    };
  }

  private static Optional<Value> read(String text, Function<String, Value> reading) {
    try {
      return Optional.of(reading.apply(text));
    } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Value number(String text) {
    String plain = DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    return new Value.Decimal(plain(new BigDecimal(plain)));
  }

  /** Without zeros at the end, as our outputs have it. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal shorter = number.stripTrailingZeros();
    return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
  }

  private static Value day(String text) {
    if (YEAR_FIRST.matcher(text).matches()) {
      return new Value.Day(LocalDate.parse(text.substring(0, DATE_LENGTH).replace('/', '-')));
    }
    return new Value.Day(LocalDate.parse(text, text.indexOf('.') > 0 ? DOTS : WORDS));
  }
}
