package org.geowire.event.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.text.Tokens;

/** Reads the numbers of calendar dates: days of a month, years. */
final class DateNumbers {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_DAYS = 31;
  private static final int SHORT_YEAR = 100;
  private static final int CENTURY = 2000;

  /** Two digits up to this are of this century. */
  private static final int PIVOT = 40;

  private DateNumbers() {}

  static boolean isYear(long value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** A day of the calendar; empty where it has none such. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day of a month at a token, also as "1st"; -1 where none stands there. */
  static int dayNumber(DateText text, int token) {
    Tokens tokens = text.tokens();
    if (token >= text.limit() || !tokens.startsWithDigit(token)) {
      return -1;
    }
    int length = tokens.end(token) - tokens.start(token);
    boolean ordinal = length > 2 && isOrdinal(tokens, token);
    int digits = ordinal ? length - 2 : length;
    if (digits > 2) {
      return -1;
    }
    int value = 0;
    for (int i = tokens.start(token); i < tokens.start(token) + digits; i++) {
      char c = tokens.text().charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value >= 1 && value <= MOST_DAYS ? value : -1;
  }

  /** Whether letters end a number: "12th". */
  static boolean isOrdinal(Tokens tokens, int token) {
    return Character.isLetter(tokens.text().charAt(tokens.end(token) - 1));
  }

  /** A year at a token, also of two digits as wires write it; -1 where none stands there. */
  static int yearAt(DateText text, int token) {
    Tokens tokens = text.tokens();
    if (token >= text.limit() || !tokens.startsWithDigit(token)) {
      return -1;
    }
    long value = NumberReader.plain(tokens, token);
    boolean two = tokens.end(token) - tokens.start(token) == 2 && tokens.gapIs(token - 1, ' ');
    if (two && value < SHORT_YEAR && tokens.isAllCapitals(token - 1)) {
      return (int) value + (value <= PIVOT ? CENTURY : FIRST_YEAR);
    }
    return isYear(value) ? (int) value : -1;
  }
}
