package org.geowire.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.geowire.event.DateParser.Source;
import org.geowire.event.Lexicon.DateWord;
import org.geowire.event.Lexicon.DateWord.Kind;
import org.geowire.text.Tokens;

/**
 * Reads dates of the calendar: "1 July 2025", "July 1-3", "3 JAN 90", "01/07/2025", "2025-07-01",
 * "in June", "early March 2024", "in 2012".
 *
 * <p>A day without a year is the latest such day up to publication. Of "01/07/2025" the day stands
 * first unless it cannot.
 */
final class CalendarDates {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_DAYS = 31;
  private static final int SHORT_YEAR = 100;

  /** Two digits up to this are of this century. */
  private static final int PIVOT = 40;

  private final Lexicon lexicon;

  CalendarDates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private Optional<SaidDate> at(Source source, int token) {
    return at(source, token, lexicon.dates.at(source.matches(), token, source.limit()));
  }

  /**
   * The date that begins at a token.
   *
   * @param word the word of a date that stands there
   */
  Optional<SaidDate> at(Source source, int token, Optional<WordList.Found<DateWord>> word) {
    Tokens tokens = source.tokens();
    if (tokens.startsWithDigit(token)) {
      Optional<SaidDate> numeric = numeric(source, token);
      return numeric.isPresent() ? numeric : dayFirst(source, token);
    }
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return switch (word.get().meaning().kind()) {
      case MONTH -> monthFirst(source, word.get());
      case PART -> part(source, word.get());
      case BETWEEN, IN -> yearAfterIn(source, word.get());
      case WEEKDAY -> afterWeekday(source, word.get());
      case HOLIDAY -> holiday(source, word.get());
      default -> Optional.empty();
    };
  }

  /** "Tuesday, 1 July": the date tells more than the weekday. */
  private Optional<SaidDate> afterWeekday(Source source, WordList.Found<DateWord> weekday) {
    if (weekday.end() >= source.limit()) {
      return Optional.empty();
    }
    int next = weekday.end();
    return at(source, next)
        .filter(date -> date.date().precision() == 1)
        .map(date -> SaidDate.of(weekday.first(), date.end(), date.date()));
  }

  private Optional<SaidDate> numeric(Source source, int token) {
    Tokens tokens = source.tokens();
    if (token + 2 >= source.limit()) {
      return Optional.empty();
    }
    boolean separated =
        same(tokens, token, '-') || same(tokens, token, '/') || same(tokens, token, '.');
    long a = NumberReader.plain(tokens, token);
    long b = NumberReader.plain(tokens, token + 1);
    long c = NumberReader.plain(tokens, token + 2);
    if (!separated || a < 0 || b < 0 || c < 0) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        isYear(a)
            ? day((int) a, (int) b, (int) c)
            : isYear(c) ? dayMonth((int) a, (int) b, (int) c) : Optional.empty();
    return day.map(d -> SaidDate.of(token, token + 3, Days.day(d, source.text(token, token + 3))));
  }

  private static boolean same(Tokens tokens, int token, char separator) {
    return tokens.gapIs(token, separator) && tokens.gapIs(token + 1, separator);
  }

  private static Optional<LocalDate> dayMonth(int first, int second, int year) {
    Optional<LocalDate> dayFirst = day(year, second, first);
    return dayFirst.isPresent() ? dayFirst : day(year, first, second);
  }

  private static boolean isYear(long value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** "1 July 2025", "1-3 July", "1st of July", "3 and 5 May". */
  private Optional<SaidDate> dayFirst(Source source, int token) {
    int first = dayNumber(source, token);
    if (first < 0) {
      return Optional.empty();
    }
    int next = skipOf(source, token + 1);
    int last = first;
    Optional<WordList.Found<DateWord>> month = word(source, next, Kind.MONTH);
    if (month.isEmpty()) {
      int second = secondDay(source, token + 1);
      last = second < 0 ? -1 : dayNumber(source, second);
      month =
          last < first ? Optional.empty() : word(source, skipOf(source, second + 1), Kind.MONTH);
    }
    int lastDay = last;
    return month
        .flatMap(m -> dated(source, token, m.end(), m.meaning().number(), first, lastDay))
        .or(() -> dayOfNamedMonth(source, token, next, first))
        .or(() -> dayAlone(source, token, first));
  }

  /** "The 7th of last month". */
  private Optional<SaidDate> dayOfNamedMonth(Source source, int token, int next, int day) {
    return word(source, next, Kind.MONTH_OF)
        .flatMap(
            month ->
                source
                    .published()
                    .flatMap(d -> dayOf(d, month.meaning().number(), day))
                    .map(
                        d ->
                            SaidDate.of(
                                token, month.end(), Days.day(d, source.text(token, month.end())))));
  }

  /** "On the 12th" at the end of a clause: the latest such day. */
  private Optional<SaidDate> dayAlone(Source source, int token, int day) {
    Tokens tokens = source.tokens();
    boolean ordinal = Character.isLetter(tokens.text().charAt(tokens.end(token) - 1));
    boolean led =
        token > 1
            && word(source, token - 1, Kind.FILLER).isPresent()
            && word(source, token - 2, Kind.FILLER).isPresent();
    boolean ends = token + 1 >= source.limit() || !tokens.gapIs(token, ' ');
    return ordinal && led && ends
        ? source
            .published()
            .flatMap(published -> latestDayOf(published, day))
            .map(d -> SaidDate.of(token, token + 1, Days.day(d, source.text(token, token + 1))))
        : Optional.empty();
  }

  private static Optional<LocalDate> latestDayOf(LocalDate published, int day) {
    return dayOf(published, 0, day)
        .filter(d -> !d.isAfter(published))
        .or(() -> dayOf(published, -1, day));
  }

  /** A day of the month that lies so many months behind that of another day. */
  private static Optional<LocalDate> dayOf(LocalDate other, int months, int day) {
    LocalDate month = other.withDayOfMonth(1).plusMonths(months);
    return day(month.getYear(), month.getMonthValue(), day);
  }

  /** "Christmas Eve", "New Year's Day of 2023". */
  private Optional<SaidDate> holiday(Source source, WordList.Found<DateWord> feast) {
    int next = skipOf(source, feast.end());
    int end = yearAt(source, next) > SHORT_YEAR ? next : feast.end();
    int day = feast.meaning().second();
    return dated(source, feast.first(), end, feast.meaning().first(), day, day);
  }

  private int skipOf(Source source, int token) {
    return word(source, token, Kind.IN).isPresent() ? token + 1 : token;
  }

  /** The token of the second day of a range; -1 where none stands there. */
  private int secondDay(Source source, int token) {
    if (token >= source.limit()) {
      return -1;
    }
    if (source.tokens().startsWithDigit(token)) {
      return source.tokens().gapHas(token - 1, '-')
              || source.tokens().gapHas(token - 1, '–')
              || source.tokens().gapIs(token - 1, '/')
          ? token
          : -1;
    }
    return word(source, token, Kind.AND).isPresent() && dayNumber(source, token + 1) > 0
        ? token + 1
        : -1;
  }

  /** "July 1, 2025", "July 1-3", or the month alone. */
  private Optional<SaidDate> monthFirst(Source source, WordList.Found<DateWord> month) {
    int token = month.end();
    boolean apart = token < source.limit() && source.tokens().gapHas(token - 1, ',');
    int first = apart ? -1 : dayNumber(source, token);
    if (first < 0) {
      return bareMonth(source, month);
    }
    int second = secondDay(source, token + 1);
    int last = second < 0 ? first : dayNumber(source, second);
    boolean range = last >= first && second > 0 && word(source, second + 1, Kind.MONTH).isEmpty();
    return dated(
        source,
        month.first(),
        range ? second + 1 : token + 1,
        month.meaning().number(),
        first,
        range ? last : first);
  }

  /** Within a sentence a capital tells the month from "may" and "march". */
  private static boolean isWrittenName(Source source, int token) {
    Tokens tokens = source.tokens();
    return token > 0
        && tokens.isCapitalised(token)
        && !tokens.isAllCapitals(token)
        && !tokens.isCapitalised(token - 1)
        && tokens.gapIs(token - 1, ' ');
  }

  /** A month alone needs a word such as "in" before it, a year behind it or a capital. */
  private Optional<SaidDate> bareMonth(Source source, WordList.Found<DateWord> month) {
    boolean year = yearAt(source, month.end()) > 0;
    boolean led =
        month.first() > 0
            && lexicon
                .dates
                .at(source.matches(), month.first() - 1, month.first())
                .filter(
                    word ->
                        word.meaning().kind() == Kind.IN
                            || word.meaning().kind() == Kind.BETWEEN
                            || word.meaning().kind() == Kind.SINCE)
                .isPresent();
    return year || led || isWrittenName(source, month.first())
        ? month(source, month, month.first())
        : Optional.empty();
  }

  /** A month, with the year behind it or the latest such month up to publication. */
  Optional<SaidDate> month(Source source, WordList.Found<DateWord> month, int first) {
    int year = yearAt(source, month.end());
    int end = month.end() + (year > 0 ? 1 : 0);
    String text = source.text(first, end);
    int number = month.meaning().number();
    if (year > 0) {
      return Optional.of(SaidDate.of(first, end, Days.month(LocalDate.of(year, number, 1), text)));
    }
    return Optional.of(
        SaidDate.of(
            first,
            end,
            source
                .published()
                .map(day -> Days.month(latest(number, day), text))
                .or(() -> source.anchor().map(day -> Days.month(near(number, day), text)))
                .orElseGet(() -> Days.monthOfUnknownYear(number, text))));
  }

  private static LocalDate near(int month, LocalDate anchor) {
    return LocalDate.of(anchor.getYear(), month, 1);
  }

  private static LocalDate latest(int month, LocalDate published) {
    LocalDate same = LocalDate.of(published.getYear(), month, 1);
    return same.isAfter(published) ? same.minusYears(1) : same;
  }

  /** "Early July", "mid-June 2024", "the end of May". */
  private Optional<SaidDate> part(Source source, WordList.Found<DateWord> part) {
    return word(source, part.end(), Kind.MONTH)
        .filter(month -> dayNumber(source, month.end()) < 0)
        .flatMap(month -> month(source, month, part.first()))
        .map(date -> partOf(date, part.meaning()));
  }

  private static SaidDate partOf(SaidDate month, DateWord part) {
    if (!month.date().isKnown()) {
      return month;
    }
    LocalDate first = month.date().start().orElseThrow();
    LocalDate last = first.withDayOfMonth(Math.min(part.second(), first.lengthOfMonth()));
    return SaidDate.of(
        month.first(),
        month.end(),
        Days.range(first.withDayOfMonth(part.first()), last, month.date().text()));
  }

  private Optional<SaidDate> dated(
      Source source, int first, int end, int month, int firstDay, int lastDay) {
    int year = yearAt(source, end);
    int stop = end + (year > 0 ? 1 : 0);
    String text = source.text(first, stop);
    Optional<LocalDate> from =
        year > 0 ? day(year, month, firstDay) : latestDay(source, month, firstDay);
    if (from.isPresent()) {
      return day(from.get().getYear(), month, lastDay)
          .map(to -> SaidDate.of(first, stop, Days.range(from.get(), to, text)));
    }
    return source.published().isEmpty() && year < 0 && day(2024, month, firstDay).isPresent()
        ? Optional.of(
            SaidDate.of(first, stop, Days.dayOfUnknownYear(MonthDay.of(month, firstDay), text)))
        : Optional.empty();
  }

  /** One day of grace, since newsrooms east of the publisher are a day ahead. */
  private static Optional<LocalDate> latestDay(Source source, int month, int day) {
    if (source.published().isEmpty() && source.anchor().isPresent()) {
      return nearestDay(source.anchor().get(), month, day);
    }
    return source
        .published()
        .flatMap(
            published ->
                day(published.getYear(), month, day)
                    .filter(d -> !d.isAfter(published.plusDays(1)))
                    .or(() -> day(published.getYear() - 1, month, day)));
  }

  /** The day of a month that lies nearest to another. */
  private static Optional<LocalDate> nearestDay(LocalDate anchor, int month, int day) {
    Optional<LocalDate> nearest = Optional.empty();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      Optional<LocalDate> other = day(year, month, day);
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

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day of a month at a token, also as "1st"; -1 where none stands there. */
  private static int dayNumber(Source source, int token) {
    Tokens tokens = source.tokens();
    if (token >= source.limit() || !tokens.startsWithDigit(token)) {
      return -1;
    }
    int length = tokens.end(token) - tokens.start(token);
    int digits =
        length > 2 && Character.isLetter(tokens.text().charAt(tokens.end(token) - 1))
            ? length - 2
            : length;
    int value = 0;
    for (int i = tokens.start(token); i < tokens.start(token) + digits; i++) {
      char c = tokens.text().charAt(i);
      if (c < '0' || c > '9' || digits > 2) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value >= 1 && value <= MOST_DAYS ? value : -1;
  }

  /** A year at a token, also of two digits as wires write it; -1 where none stands there. */
  private static int yearAt(Source source, int token) {
    Tokens tokens = source.tokens();
    if (token >= source.limit() || !tokens.startsWithDigit(token)) {
      return -1;
    }
    long value = NumberReader.plain(tokens, token);
    boolean two = tokens.end(token) - tokens.start(token) == 2 && tokens.gapIs(token - 1, ' ');
    if (two && value < SHORT_YEAR && tokens.isAllCapitals(token - 1)) {
      return (int) value + (value <= PIVOT ? 2000 : FIRST_YEAR);
    }
    return isYear(value) ? (int) value : -1;
  }

  /** "In 2012": a number alone is a year only behind such a word. */
  private static Optional<SaidDate> yearAfterIn(Source source, WordList.Found<DateWord> in) {
    int year = yearAt(source, in.end());
    boolean plain = year > 0 && NumberReader.plain(source.tokens(), in.end()) > SHORT_YEAR;
    int end = in.end() + 1;
    return plain
        ? Optional.of(SaidDate.of(in.first(), end, Days.year(year, source.text(in.first(), end))))
        : Optional.empty();
  }

  /** A year of four digits that stands alone. */
  Optional<SaidDate> year(Source source, int token) {
    int year = yearAt(source, token);
    return year > SHORT_YEAR
        ? Optional.of(SaidDate.of(token, token + 1, Days.year(year, source.text(token, token + 1))))
        : Optional.empty();
  }

  private Optional<WordList.Found<DateWord>> word(Source source, int token, Kind kind) {
    Optional<WordList.Found<DateWord>> word =
        lexicon.dates.at(source.matches(), token, source.limit());
    return word.isPresent() && word.get().meaning().kind() == kind ? word : Optional.empty();
  }
}
