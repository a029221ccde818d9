package org.geowire.gis;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Spans of the calendar by which incidents are counted. */
public enum Period {
  NONE,
  YEAR,
  QUARTER,
  MONTH,
  /** Weeks of ISO 8601, from Monday. */
  WEEK;

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The period of a name on the command line. */
  public static Optional<Period> named(String label) {
    return Arrays.stream(values())
        .filter(period -> period.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The first day of the span that holds a day; the day itself where there are no spans. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case NONE -> day;
      case YEAR -> day.withDayOfYear(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
    };
  }

  /** The first day of the span after. */
  LocalDate next(LocalDate start) {
    return switch (this) {
      case NONE -> start.plusDays(1);
      case YEAR -> start.plusYears(1);
      case QUARTER -> start.plusMonths(3);
      case MONTH -> start.plusMonths(1);
      case WEEK -> start.plusWeeks(1);
    };
  }

  /** The name of the span that starts at a day: 2025, 2025-Q3, 2025-07, 2025-W27. */
  String name(LocalDate start) {
    String year = String.format(Locale.ROOT, "%04d", start.getYear());
    return switch (this) {
      case NONE -> "";
      case YEAR -> year;
      case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      case MONTH -> year + String.format(Locale.ROOT, "-%02d", start.getMonthValue());
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    };
  }
}
