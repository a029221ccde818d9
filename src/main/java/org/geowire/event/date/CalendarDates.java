package org.geowire.event.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.DateWord;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Tokens;

/**
 * Reads dates of the calendar: "1 July 2025", "July 1-3", "3 JAN 90", "01/07/2025", "2025-07-01".
 *
 * <p>A day without a year is the latest such day up to publication. Of "01/07/2025" the day stands
 * first unless it cannot. Months and years alone are read by {@link CalendarMonths}.
 */
final class CalendarDates {

  private static final int LEAP_YEAR = 2024;
  private static final int FIRST_OF_TWO_DIGITS = 10;

  /**
   * The date that begins at a token.
   *
   * @param word the word of a date that stands there
   */
  Optional<SaidDate> at(DateText text, int token, Optional<WordList.Found<DateWord>> word) {
    if (text.tokens().startsWithDigit(token)) {
      Optional<SaidDate> numeric = numeric(text, token);
      return numeric.isPresent() ? numeric : dayFirst(text, token);
    }
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return switch (word.get().meaning().kind()) {
      case MONTH -> monthFirst(text, word.get());
      case PART -> CalendarMonths.part(text, word.get());
      case BETWEEN, IN -> CalendarMonths.yearAfter(text, word.get());
      case WEEKDAY -> afterWeekday(text, word.get());
      case HOLIDAY -> holiday(text, word.get());
      default -> Optional.empty();
    };
  }

  /** "Tuesday, 1 July": the date tells more than the weekday. */
  private Optional<SaidDate> afterWeekday(DateText text, WordList.Found<DateWord> weekday) {
    int next = weekday.end();
    if (next >= text.limit()) {
      return Optional.empty();
    }
    return at(text, next, text.word(next))
        .filter(date -> date.date().precision() == 1)
        .map(date -> SaidDate.of(weekday.first(), date.end(), date.date()));
  }

  private static Optional<SaidDate> numeric(DateText text, int token) {
    Tokens tokens = text.tokens();
    if (token + 2 >= text.limit() || !isSeparated(tokens, token)) {
      return Optional.empty();
    }
    long a = NumberReader.plain(tokens, token);
    long b = NumberReader.plain(tokens, token + 1);
    long c = NumberReader.plain(tokens, token + 2);
    if (a < 0 || b < 0 || c < 0) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        DateNumbers.isYear(a)
            ? DateNumbers.day((int) a, (int) b, (int) c)
            : DateNumbers.isYear(c) ? dayMonth((int) a, (int) b, (int) c) : Optional.empty();
    return day.map(d -> onDay(text, token, token + 3, d));
  }

  private static SaidDate onDay(DateText text, int first, int end, LocalDate day) {
    return SaidDate.of(first, end, Days.day(day, text.written(first, end)));
  }

  private static boolean isSeparated(Tokens tokens, int token) {
    return same(tokens, token, '-') || same(tokens, token, '/') || same(tokens, token, '.');
  }

  private static boolean same(Tokens tokens, int token, char separator) {
    return tokens.gapIs(token, separator) && tokens.gapIs(token + 1, separator);
  }

  private static Optional<LocalDate> dayMonth(int first, int second, int year) {
    Optional<LocalDate> dayFirst = DateNumbers.day(year, second, first);
    return dayFirst.isPresent() ? dayFirst : DateNumbers.day(year, first, second);
  }

  /** "1 July 2025", "1-3 July", "1st of July", "3 and 5 May". */
  private static Optional<SaidDate> dayFirst(DateText text, int token) {
    int first = DateNumbers.dayNumber(text, token);
    if (first < 0) {
      return Optional.empty();
    }
    int next = skipOf(text, token + 1);
    Optional<WordList.Found<DateWord>> month = text.word(next, Kind.MONTH);
    Optional<SaidDate> date =
        month.isPresent()
            ? dated(text, token, month.get().end(), month.get().meaning().number(), first, first)
            : twoDaysFirst(text, token, first);
    return date.or(() -> dayOfNamedMonth(text, token, next, first))
        .or(() -> dayAlone(text, token, first));
  }

  /** "1-3 July", "3 and 5 May". */
  private static Optional<SaidDate> twoDaysFirst(DateText text, int token, int first) {
    int second = secondDay(text, token + 1);
    int last = second < 0 ? -1 : DateNumbers.dayNumber(text, second);
    if (last < first) {
      return Optional.empty();
    }
    return text.word(skipOf(text, second + 1), Kind.MONTH)
        .flatMap(m -> dated(text, token, m.end(), m.meaning().number(), first, last));
  }

  /** "The 7th of last month". */
  private static Optional<SaidDate> dayOfNamedMonth(DateText text, int token, int next, int day) {
    Optional<WordList.Found<DateWord>> month = text.word(next, Kind.MONTH_OF);
    return month.isEmpty() || text.published().isEmpty()
        ? Optional.empty()
        : dayOf(text.published().get(), month.get().meaning().number(), day)
            .map(d -> onDay(text, token, month.get().end(), d));
  }

  /**
   * "On the 12th", "from the 12th", "on the 4th and": the latest such day, unless what is counted
   * stands behind.
   */
  private static Optional<SaidDate> dayAlone(DateText text, int token, int day) {
    Tokens tokens = text.tokens();
    boolean led = token > 1 && text.is(token - 1, Kind.FILLER) && isLed(text, token - 2);
    boolean ends =
        token + 1 >= text.limit()
            || !tokens.gapIs(token, ' ')
            || (led && day >= FIRST_OF_TWO_DIGITS && opensClause(text, token))
            || (token + 2 < text.limit()
                && text.is(token + 1, Kind.AND)
                && !tokens.startsWithDigit(token + 2));
    return led && ends && DateNumbers.isOrdinal(tokens, token)
        ? text.published()
            .flatMap(published -> latestDayOf(published, day))
            .map(d -> onDay(text, token, token + 1, d))
        : Optional.empty();
  }

  private static boolean isLed(DateText text, int token) {
    return text.is(token, Kind.FILLER) || text.is(token, Kind.BETWEEN);
  }

  /** "On the 24th gunmen came", where no headline has "On the 24th Street" in capitals. */
  private static boolean opensClause(DateText text, int token) {
    boolean on = text.word(token - 2).filter(w -> w.meaning().value().equals("on")).isPresent();
    return on && !text.tokens().isCapitalised(token + 1) && text.word(token + 1).isEmpty();
  }

  private static Optional<LocalDate> latestDayOf(LocalDate published, int day) {
    return dayOf(published, 0, day)
        .filter(d -> !d.isAfter(published))
        .or(() -> dayOf(published, -1, day));
  }

  /** A day of the month that lies so many months behind that of another day. */
  private static Optional<LocalDate> dayOf(LocalDate other, int months, int day) {
    LocalDate month = other.withDayOfMonth(1).plusMonths(months);
    return DateNumbers.day(month.getYear(), month.getMonthValue(), day);
  }

  /** "Christmas Eve", "New Year's Day of 2023". */
  private static Optional<SaidDate> holiday(DateText text, WordList.Found<DateWord> feast) {
    int next = skipOf(text, feast.end());
    int end = DateNumbers.yearAt(text, next) > 0 ? next : feast.end();
    int day = feast.meaning().second();
    return dated(text, feast.first(), end, feast.meaning().first(), day, day);
  }

  private static int skipOf(DateText text, int token) {
    return text.is(token, Kind.IN) ? token + 1 : token;
  }

  /** The token of the second day of a range; -1 where none stands there. */
  private static int secondDay(DateText text, int token) {
    if (token >= text.limit()) {
      return -1;
    }
    Tokens tokens = text.tokens();
    if (tokens.startsWithDigit(token)) {
      boolean joined =
          tokens.gapHas(token - 1, '-')
              || tokens.gapHas(token - 1, '–')
              || tokens.gapIs(token - 1, '/');
      return joined ? token : -1;
    }
    return text.is(token, Kind.AND) && DateNumbers.dayNumber(text, token + 1) > 0 ? token + 1 : -1;
  }

  /** "July 1, 2025", "July 1-3", or the month alone. */
  private static Optional<SaidDate> monthFirst(DateText text, WordList.Found<DateWord> month) {
    int token = month.end();
    boolean apart = token < text.limit() && text.tokens().gapHas(token - 1, ',');
    int first = apart ? -1 : DateNumbers.dayNumber(text, token);
    if (first < 0) {
      return CalendarMonths.bare(text, month);
    }
    int second = secondDay(text, token + 1);
    int last = second < 0 ? first : DateNumbers.dayNumber(text, second);
    boolean range = last >= first && second > 0 && !text.is(second + 1, Kind.MONTH);
    int end = range ? second + 1 : token + 1;
    return dated(text, month.first(), end, month.meaning().number(), first, range ? last : first);
  }

  private static Optional<SaidDate> dated(
      DateText text, int first, int end, int month, int firstDay, int lastDay) {
    int year = DateNumbers.yearAt(text, end);
    int stop = end + (year > 0 ? 1 : 0);
    String written = text.written(first, stop);
    Optional<LocalDate> from =
        year > 0 ? DateNumbers.day(year, month, firstDay) : latestDay(text, month, firstDay);
    if (from.isPresent()) {
      return DateNumbers.day(from.get().getYear(), month, lastDay)
          .map(to -> SaidDate.of(first, stop, Days.range(from.get(), to, written)));
    }
    boolean open = text.published().isEmpty() && year < 0;
    return open && DateNumbers.day(LEAP_YEAR, month, firstDay).isPresent()
        ? Optional.of(
            SaidDate.of(first, stop, Days.dayOfUnknownYear(MonthDay.of(month, firstDay), written)))
        : Optional.empty();
  }

  /** One day of grace, since newsrooms east of the publisher are a day ahead. */
  private static Optional<LocalDate> latestDay(DateText text, int month, int day) {
    if (text.published().isEmpty()) {
      return text.anchor().flatMap(anchor -> nearestDay(anchor, month, day));
    }
    LocalDate published = text.published().get();
    return DateNumbers.day(published.getYear(), month, day)
        .filter(d -> !d.isAfter(published.plusDays(1)))
        .or(() -> DateNumbers.day(published.getYear() - 1, month, day));
  }

  /** The day of a month that lies nearest to another. */
  private static Optional<LocalDate> nearestDay(LocalDate anchor, int month, int day) {
    Optional<LocalDate> nearest = Optional.empty();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      Optional<LocalDate> other = DateNumbers.day(year, month, day);
      boolean nearer =
          other.isPresent()
              && (nearest.isEmpty()
                  || distance(other.get(), anchor) < distance(nearest.get(), anchor));
      nearest = nearer ? other : nearest;
    }
    return nearest;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}
