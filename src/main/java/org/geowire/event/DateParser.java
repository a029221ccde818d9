package org.geowire.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.Lexicon.DateWord;
import org.geowire.event.Lexicon.DateWord.Kind;
import org.geowire.event.SaidDate.Use;
import org.geowire.text.Tokens;

/**
 * Finds the dates that a passage says, as days where the publication date allows.
 *
 * <p>Calendar dates are read by {@link CalendarDates}; here are the words that count from the day
 * of publication or from another event.
 */
final class DateParser {

  private static final int DAYS_OF_WEEK = 7;
  private static final int HALF_MONTH = 15;
  private static final int MONTH_DAYS = 30;
  private static final int YEAR_DAYS = 365;

  /** Words between a verb of saying and its date. */
  private static final int USE_REACH = 9;

  /** Words of a phrase before its last. */
  private static final int MOST_BEFORE = 3;

  /** Words between "the deadliest" and its "since". */
  private static final int SUPERLATIVE_REACH = 8;

  private final Lexicon lexicon;
  private final NumberReader numbers;
  private final CalendarDates calendar;

  DateParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberReader(lexicon);
    this.calendar = new CalendarDates(lexicon);
  }

  /** The dates between two tokens, in order. */
  List<SaidDate> dates(Matches text, int first, int limit, Known known) {
    List<SaidDate> dates = new ArrayList<>();
    Source source = new Source(text, limit, known);
    int token = first;
    while (token < limit) {
      Optional<SaidDate> date = mayStart(text, token) ? at(source, token) : Optional.empty();
      if (date.isPresent()) {
        SaidDate whole = withSecond(source, date.get());
        add(dates, used(source, first, whole));
        token = whole.end();
      } else {
        token++;
      }
    }
    return dates;
  }

  private SaidDate used(Source source, int first, SaidDate date) {
    if (date.is(Use.SINCE)) {
      if (word(source, date.end(), Kind.WHEN).isPresent()) {
        return SaidDate.of(date.first(), date.end(), begin(date.date()));
      }
      return isSuperlative(source, first, date.first()) ? date.as(Use.DEADLINE) : date;
    }
    if (!date.is(Use.EVENT)) {
      return date;
    }
    if (word(source, date.end(), Kind.WHEN).isPresent()) {
      return date;
    }
    if (date.end() < source.limit()
        && source.tokens().gapIs(date.end() - 1, ' ')
        && word(source, date.end(), Kind.REPORT).isPresent()) {
      return date.as(Use.REPORT);
    }
    int since = sinceClause(source, first, date.first());
    return since >= 0
        ? ofSince(source, first, since, date)
        : date.as(useOf(source, first, date.first()));
  }

  /** When something began that lasts since. */
  private static EventDate begin(EventDate lasting) {
    return EventDate.day(lasting.start().orElseThrow(), lasting.text());
  }

  /** "Overnight on Sunday" is that Sunday; "13 April, Palm Sunday" is that day of April. */
  private static void add(List<SaidDate> dates, SaidDate date) {
    int last = dates.size() - 1;
    if (last >= 0
        && date.first() - dates.get(last).end() <= 1
        && date.end() - date.first() == 1
        && dates.get(last).date().precision() == 1
        && dates.get(last).end() - dates.get(last).first() > 1
        && !date.relative()) {
      return;
    }
    if (last >= 0
        && date.first() - dates.get(last).end() <= 1
        && dates.get(last).date().precision() == 2
        && date.date().precision() == 1
        && Days.within(date.date(), dates.get(last).date())) {
      dates.set(last, date);
    } else {
      dates.add(date);
    }
  }

  /** "From 30 April to 2 May", "3 March - 5 March", "Monday and Tuesday". */
  private Optional<SaidDate> second(Source source, SaidDate first) {
    int next = first.end();
    if (next >= source.limit() || first.relative()) {
      return Optional.empty();
    }
    Tokens tokens = source.tokens();
    boolean dash = tokens.gapHas(next - 1, '-') || tokens.gapHas(next - 1, '–');
    if (dash || tokens.gapIs(next - 1, '/')) {
      return mayStart(source.matches(), next) ? at(source, next) : Optional.empty();
    }
    Optional<WordList.Found<DateWord>> and = word(source, next, Kind.AND);
    return and.isPresent() && and.get().end() < source.limit()
        ? at(source, and.get().end()).filter(d -> isRange(source, first, and.get(), d))
        : Optional.empty();
  }

  /** What "and" joins are two days unless they follow each other or stand behind "between". */
  private boolean isRange(
      Source source, SaidDate first, WordList.Found<DateWord> and, SaidDate second) {
    boolean between =
        first.first() > 0 && word(source, first.first() - 1, Kind.BETWEEN).isPresent();
    boolean days = first.date().isKnown() && second.date().isKnown();
    return between
        || !and.meaning().value().equals("list")
        || (days && isDayAfter(first.date(), second.date()));
  }

  /**
   * Whether a day follows another, if need be a week earlier: both are the latest of their name.
   */
  private static boolean isDayAfter(EventDate first, EventDate second) {
    long between =
        second.start().orElseThrow().toEpochDay() - first.end().orElseThrow().toEpochDay();
    return between == 1 || between == 1 - DAYS_OF_WEEK;
  }

  private SaidDate withSecond(Source source, SaidDate first) {
    return second(source, first)
        .filter(d -> d.is(Use.EVENT) && !d.relative() && d.date().isKnown())
        .filter(d -> d.date().precision() == 1 && first.date().precision() == 1)
        .flatMap(
            d ->
                Days.upTo(first.date(), d.date(), source.text(first.first(), d.end()))
                    .map(range -> SaidDate.of(first.first(), d.end(), range)))
        .orElse(first);
  }

  /**
   * What a date dates, by the nearest verb before it: "the army said in a statement on Tuesday".
   */
  private Use useOf(Source source, int first, int date) {
    Tokens tokens = source.tokens();
    for (int token = date - 1; token >= Math.max(first, date - USE_REACH); token--) {
      if (tokens.gapHas(token, ',') || tokens.gapHas(token, ';')) {
        return Use.EVENT;
      }
      Optional<Kind> kind = around(source, token, date);
      if (kind.isPresent() && kind.get() == Kind.REPORT) {
        return Use.REPORT;
      }
      if (kind.isPresent() && kind.get() == Kind.SEQUEL) {
        return Use.SEQUEL;
      }
      boolean name =
          tokens.startsWithDigit(token)
              || (tokens.isCapitalised(token) && !tokens.isAllCapitals(token));
      if (!name && !(kind.isPresent() && isFiller(kind.get()))) {
        return Use.EVENT;
      }
    }
    return Use.EVENT;
  }

  /**
   * The token of "since" in "since the army left the town in July", which tells when something else
   * happened; -1 where none governs a date.
   */
  private int sinceClause(Source source, int first, int date) {
    for (int token = date - 1; token >= first; token--) {
      if (source.tokens().gapHas(token, ',') || source.tokens().gapHas(token, ';')) {
        return -1;
      }
      if (word(source, token, Kind.SINCE).isPresent()) {
        return token;
      }
    }
    return -1;
  }

  /** "The deadliest attack since May" is no state that lasts since May. */
  private boolean isSuperlative(Source source, int first, int since) {
    for (int token = since - 1; token >= Math.max(first, since - SUPERLATIVE_REACH); token--) {
      if (word(source, token, Kind.SUPERLATIVE).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A clause that tells what lasts since, from its first word on. */
  private SaidDate ofSince(Source source, int first, int since, SaidDate date) {
    boolean known =
        date.date().isKnown()
            && source.published().isPresent()
            && !date.date().start().get().isAfter(source.published().get());
    if (!known || isSuperlative(source, first, since)) {
      return date.as(Use.DEADLINE);
    }
    LocalDate start = date.date().start().get();
    boolean recent = start.plusDays(MONTH_DAYS).isAfter(source.published().get());
    return recent ? date.as(Use.DEADLINE) : until(source, since, date, source.published().get());
  }

  /** What the phrase does in which a token stands. */
  private Optional<Kind> around(Source source, int token, int limit) {
    for (int first = Math.max(0, token - MOST_BEFORE); first <= token; first++) {
      int covered = token;
      Optional<Kind> kind =
          lexicon
              .dates
              .at(source.matches(), first, limit)
              .filter(word -> word.end() > covered)
              .map(word -> word.meaning().kind());
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static boolean isFiller(Kind kind) {
    return kind == Kind.FILLER || kind == Kind.IN || kind == Kind.PART;
  }

  private boolean mayStart(Matches text, int token) {
    return lexicon.dates.beginsAt(text, token)
        || lexicon.numbers.beginsAt(text, token)
        || text.tokens().startsWithDigit(token);
  }

  /**
   * What dates of a text count from.
   *
   * @param published when it appeared
   * @param anchor a day that it says with its year; tells the year of the others where nothing says
   *     when it appeared
   */
  record Known(Optional<LocalDate> published, Optional<LocalDate> anchor) {
    static Known nothing() {
      return new Known(Optional.empty(), Optional.empty());
    }
  }

  /** What dates are read from. */
  record Source(Matches matches, int limit, Known known) {
    Optional<LocalDate> published() {
      return known.published();
    }

    Optional<LocalDate> anchor() {
      return known.anchor();
    }

    Tokens tokens() {
      return matches.tokens();
    }

    String text(WordList.Found<DateWord> word) {
      return text(word.first(), word.end());
    }

    String text(int first, int end) {
      Tokens tokens = tokens();
      return tokens.text().substring(tokens.start(first), tokens.end(end - 1));
    }
  }

  private Optional<SaidDate> at(Source source, int token) {
    Optional<WordList.Found<DateWord>> word =
        lexicon.dates.at(source.matches(), token, source.limit());
    Optional<SaidDate> date = calendar.at(source, token, word);
    if (date.isPresent()) {
      return date;
    }
    Optional<SaidDate> counted = counted(source, token);
    if (counted.isPresent()) {
      return counted;
    }
    return word.isPresent() ? word(source, word.get()) : Optional.empty();
  }

  private Optional<SaidDate> word(Source source, WordList.Found<DateWord> word) {
    return switch (word.meaning().kind()) {
      case SHIFT ->
          Optional.of(
              SaidDate.shift(word.first(), word.end(), word.meaning().number(), source.text(word)));
      case WEEKDAY -> weekday(source, word, 0, word.first());
      case LAST -> afterLast(source, word, -1);
      case NEXT -> afterLast(source, word, 1);
      case SINCE -> since(source, word);
      case DAY, SPAN, WEEK, WEEKEND, MONTH_OF, YEAR_OF ->
          source
              .published()
              .map(
                  day ->
                      SaidDate.of(
                          word.first(), word.end(), named(word.meaning(), day, source.text(word))));
      case AROUND, WEEK_OF, NIGHT_TO ->
          behind(source, word)
              .filter(d -> d.date().precision() == 1)
              .map(
                  d ->
                      SaidDate.of(
                          word.first(),
                          d.end(),
                          widened(
                              word.meaning().kind(),
                              d.date(),
                              source.text(word.first(), d.end()))));
      case AND, IN -> deadline(source, word);
      case MONTH,
          UNIT,
          AGO,
          EARLIER,
          LATER,
          PART,
          BETWEEN,
          REPORT,
          FILLER,
          SEQUEL,
          SUPERLATIVE,
          WHEN ->
          Optional.empty();
    };
  }

  /** The calendar date or weekday right behind a word. */
  private Optional<SaidDate> behind(Source source, WordList.Found<DateWord> word) {
    int next = word.end();
    return next < source.limit() && mayStart(source.matches(), next)
        ? at(source, next).filter(d -> d.is(Use.EVENT) && !d.relative())
        : Optional.empty();
  }

  /** "Until March", "by Friday": no time of what is told. */
  private Optional<SaidDate> deadline(Source source, WordList.Found<DateWord> word) {
    return word.meaning().value().equals("deadline")
        ? behind(source, word)
            .map(d -> new SaidDate(word.first(), d.end(), d.date(), 0, false, Use.DEADLINE))
        : Optional.empty();
  }

  private Optional<WordList.Found<DateWord>> word(Source source, int token, Kind kind) {
    return token >= source.limit()
        ? Optional.empty()
        : lexicon
            .dates
            .at(source.matches(), token, source.limit())
            .filter(word -> word.meaning().kind() == kind);
  }

  /** "Around", "the week of" or "the night to" a day. */
  private static EventDate widened(Kind kind, EventDate day, String text) {
    if (kind == Kind.AROUND || !day.isKnown()) {
      return Days.about(day, text);
    }
    LocalDate first = day.start().get();
    return kind == Kind.WEEK_OF ? weekOf(first, text) : Days.range(first.minusDays(1), first, text);
  }

  private static EventDate named(DateWord word, LocalDate published, String text) {
    return switch (word.kind()) {
      case DAY -> Days.day(published.plusDays(word.number()), text);
      case SPAN ->
          Days.range(published.plusDays(word.first()), published.plusDays(word.second()), text);
      case WEEK -> week(published, word.number(), text);
      case WEEKEND -> weekend(published, text);
      case MONTH_OF -> month(published, word.number(), text);
      default -> yearOf(published, word.number(), text);
    };
  }

  private static EventDate week(LocalDate published, int offset, String text) {
    EventDate week = weekOf(published.plusWeeks(offset), text);
    return offset == 0
        ? Days.range(week.start().get(), earlier(week.end().get(), published), text)
        : week;
  }

  private static EventDate weekOf(LocalDate day, String text) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Days.range(monday, monday.plusDays(6), text);
  }

  private static EventDate weekend(LocalDate published, String text) {
    LocalDate sunday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return Days.range(sunday.minusDays(1), sunday, text);
  }

  private static EventDate month(LocalDate published, int offset, String text) {
    LocalDate month = published.withDayOfMonth(1).plusMonths(offset);
    return offset == 0 ? Days.range(month, published, text) : Days.month(month, text);
  }

  private static EventDate yearOf(LocalDate published, int offset, String text) {
    int year = published.getYear() + offset;
    return offset == 0
        ? Days.range(LocalDate.of(year, 1, 1), published, text)
        : Days.year(year, text);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** The latest such weekday up to publication; "last Tuesday" is never the day itself. */
  private static Optional<SaidDate> weekday(
      Source source, WordList.Found<DateWord> word, int direction, int first) {
    if (source.published().isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(word.meaning().number());
    LocalDate published = source.published().get();
    int since = Math.floorMod(published.getDayOfWeek().getValue() - weekday.getValue(), 7);
    LocalDate day =
        direction == 0
            ? published.minusDays(since)
            : direction < 0
                ? published.minusDays(since == 0 ? 7 : since)
                : published.plusDays(7 - since);
    return Optional.of(
        SaidDate.of(first, word.end(), Days.day(day, source.text(first, word.end()))));
  }

  private Optional<SaidDate> afterLast(
      Source source, WordList.Found<DateWord> last, int direction) {
    return lexicon
        .dates
        .at(source.matches(), last.end(), source.limit())
        .flatMap(
            next ->
                switch (next.meaning().kind()) {
                  case WEEKDAY -> weekday(source, next, direction, last.first());
                  case MONTH -> calendar.month(source, next, last.first());
                  default -> Optional.empty();
                });
  }

  private Optional<SaidDate> since(Source source, WordList.Found<DateWord> since) {
    return source
        .published()
        .flatMap(
            published ->
                sinceWhat(source, since.end())
                    .filter(date -> date.date().isKnown())
                    .filter(date -> !date.date().start().orElseThrow().isAfter(published))
                    .map(date -> until(source, since.first(), date, published)));
  }

  private Optional<SaidDate> sinceWhat(Source source, int token) {
    if (token >= source.limit()) {
      return Optional.empty();
    }
    Optional<SaidDate> date = at(source, token);
    return date.isPresent() ? date : calendar.year(source, token);
  }

  private static SaidDate until(Source source, int first, SaidDate date, LocalDate published) {
    LocalDate start = date.date().start().orElseThrow();
    return SaidDate.of(
            first, date.end(), Days.range(start, published, source.text(first, date.end())))
        .as(Use.SINCE);
  }

  /** "Three days ago", "two days later", "a week earlier". */
  private Optional<SaidDate> counted(Source source, int token) {
    Optional<NumberReader.Count> count = numbers.at(source.matches(), token, source.limit());
    return count.isEmpty() || count.get().isVague()
        ? Optional.empty()
        : unitAfter(source, count.get());
  }

  private Optional<SaidDate> unitAfter(Source source, NumberReader.Count count) {
    Optional<WordList.Found<DateWord>> unit =
        lexicon.dates.at(source.matches(), count.end(), source.limit());
    if (unit.isEmpty() || unit.get().meaning().kind() != Kind.UNIT) {
      return Optional.empty();
    }
    Optional<WordList.Found<DateWord>> way =
        lexicon.dates.at(source.matches(), unit.get().end(), source.limit());
    return way.isEmpty()
        ? Optional.empty()
        : counted(source, count, unit.get().meaning().number(), way.get());
  }

  private static Optional<SaidDate> counted(
      Source source, NumberReader.Count count, int unit, WordList.Found<DateWord> way) {
    long days = (long) count.value() * unit;
    String text = source.text(count.first(), way.end());
    if (days > YEAR_DAYS * 300L) {
      return Optional.empty();
    }
    return switch (way.meaning().kind()) {
      case AGO ->
          source
              .published()
              .map(day -> SaidDate.of(count.first(), way.end(), ago(day, (int) days, unit, text)));
      case EARLIER -> Optional.of(SaidDate.shift(count.first(), way.end(), (int) -days, text));
      case LATER -> Optional.of(SaidDate.shift(count.first(), way.end(), (int) days, text));
      default -> Optional.empty();
    };
  }

  /** "Two weeks ago" is a day give or take half the unit. */
  private static EventDate ago(LocalDate published, int days, int unit, String text) {
    LocalDate day = published.minusDays(days);
    if (unit >= YEAR_DAYS) {
      return Days.year(day.getYear(), text);
    }
    int slack = unit >= MONTH_DAYS ? HALF_MONTH : unit / 2;
    LocalDate last = earlier(day.plusDays(slack), published);
    return Days.range(day.minusDays(slack), last, text);
  }

  /** Days between publication and the end of a date; negative where it is still to come. */
  static long age(EventDate date, LocalDate published) {
    Optional<LocalDate> end = date.end();
    return end.isPresent() ? published.toEpochDay() - end.get().toEpochDay() : 0;
  }

  /** Days from the first to the last that a date may be. */
  static long days(EventDate date) {
    return date.end().orElseThrow().toEpochDay() - date.start().orElseThrow().toEpochDay();
  }
}
