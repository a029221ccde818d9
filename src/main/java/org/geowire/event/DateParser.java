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
  private static final int MONTH_DAYS = 30;

  /** Words between a verb of saying and its date. */
  private static final int USE_REACH = 9;

  /** Words of a phrase before its last. */
  private static final int MOST_BEFORE = 3;

  /** Words between "and" and the second of two days. */
  private static final int MOST_OF_DAY = 6;

  /** Words between a weekend and its day: "at the weekend, early on Sunday". */
  private static final int MOST_BETWEEN = 2;

  /** Words between "the deadliest" and its "since". */
  private static final int SUPERLATIVE_REACH = 8;

  private final Lexicon lexicon;
  private final CountedDates counts;
  private final CalendarDates calendar;

  DateParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.counts = new CountedDates(lexicon);
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
        add(dates, counted(dates, used(source, first, whole)));
        token = whole.end();
      } else {
        token++;
      }
    }
    return dates;
  }

  /** "On Friday it claimed an attack a day earlier": counts from a day of the same sentence. */
  private static SaidDate counted(List<SaidDate> before, SaidDate date) {
    for (int i = before.size() - 1; i >= 0 && date.relative(); i--) {
      SaidDate from = before.get(i);
      boolean apart = date.first() - from.end() > 1;
      boolean spoken = from.is(Use.REPORT) && date.shift() != 0;
      if (apart && (spoken || from.is(Use.EVENT) || from.is(Use.SEQUEL)) && isDay(from)) {
        EventDate day = Days.shifted(from.date(), date.shift(), date.date().text());
        return new SaidDate(date.first(), date.end(), day, date.shift(), false, date.use());
      }
    }
    return date;
  }

  private static boolean isDay(SaidDate date) {
    return !date.relative() && date.date().precision() == 1 && Days.anchors(date.date());
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
    if (isUpToNow(source, date) && isSuperlative(source, first, date.first())) {
      return date.as(Use.DEADLINE);
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
    if (last >= 0 && isSameNight(dates.get(last), date)) {
      dates.set(last, isNight(date) ? dates.get(last) : date);
      return;
    }
    if (last >= 0
        && date.first() - dates.get(last).end() <= 1
        && date.end() - date.first() == 1
        && dates.get(last).date().precision() == 1
        && dates.get(last).end() - dates.get(last).first() > 1
        && !date.relative()) {
      return;
    }
    if (last >= 0
        && date.first() - dates.get(last).end() <= MOST_BETWEEN
        && dates.get(last).date().precision() + date.date().precision() == 3
        && isInside(dates.get(last).date(), date.date())) {
      dates.set(last, date);
    } else {
      dates.add(date);
    }
  }

  /** A day of a week, or the night that a day begins: "at the weekend, on Sunday". */
  private static boolean isInside(EventDate date, EventDate next) {
    return Days.within(next, date)
        || (date.isKnown()
            && next.isKnown()
            && date.start().equals(next.start())
            && days(next) == 1);
  }

  /** Whether "overnight" stands beside a day: the day tells which night. */
  private static boolean isSameNight(SaidDate date, SaidDate next) {
    return next.first() - date.end() <= 1
        && isNight(date) != isNight(next)
        && date.date().isKnown()
        && next.is(Use.EVENT)
        && !next.relative()
        && next.date().precision() <= 2;
  }

  /** Only "overnight" is a span in one word. */
  private static boolean isNight(SaidDate date) {
    return date.end() - date.first() == 1
        && date.date().isKnown()
        && date.date().precision() == 2
        && days(date.date()) == 1;
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
    int behind = skipped(source, next, Kind.FILLER);
    Optional<WordList.Found<DateWord>> and = word(source, behind, Kind.AND);
    return and.isPresent() && isUnbroken(tokens, next, and.get().end())
        ? day(source, and.get().end()).filter(d -> isRange(source, first, and.get(), d))
        : Optional.empty();
  }

  /** Whether no comma or the like stands between tokens. */
  private static boolean isUnbroken(Tokens tokens, int first, int end) {
    for (int token = first; token < end; token++) {
      if (!tokens.gapIs(token - 1, ' ')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The date at a token or behind words that say which part of the day: "in the early hours of".
   */
  private Optional<SaidDate> day(Source source, int token) {
    int next = token;
    while (next < source.limit() && next - token <= MOST_OF_DAY) {
      Optional<SaidDate> date =
          mayStart(source.matches(), next) ? at(source, next) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
      Optional<WordList.Found<DateWord>> word =
          lexicon.dates.at(source.matches(), next, source.limit());
      if (word.isEmpty() || !isFiller(word.get().meaning().kind())) {
        return Optional.empty();
      }
      next = word.get().end();
    }
    return Optional.empty();
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
      boolean name = tokens.startsWithDigit(token) || isName(tokens, token);
      if (!name && !(kind.isPresent() && isFiller(kind.get()))) {
        return Use.EVENT;
      }
    }
    return Use.EVENT;
  }

  /** A capital among small letters; "ORTM" too, but nothing where all is in capitals. */
  private static boolean isName(Tokens tokens, int token) {
    boolean shouted = tokens.isAllCapitals(token) && token > 0 && tokens.isAllCapitals(token - 1);
    return tokens.isCapitalised(token) && !shouted;
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

  /** "This year", "so far this month". */
  private static boolean isUpToNow(Source source, SaidDate date) {
    return date.date().precision() > 2
        && date.date().isKnown()
        && date.date().end().equals(source.published());
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
    Optional<SaidDate> counted = counts.at(source, token);
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
      case WEEKDAY -> ofWeek(source, word).or(() -> weekday(source, word, 0, word.first()));
      case LAST -> afterLast(source, word, -1).or(() -> counts.past(source, word));
      case NEXT -> afterLast(source, word, 1);
      case SINCE -> since(source, word);
      case WEEK -> inWeek(source, word).or(() -> named(source, word));
      case DAY, SPAN, NIGHT, WEEKEND, MONTH_OF, YEAR_OF -> named(source, word);
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
          HOUR,
          AGO,
          EARLIER,
          LATER,
          PART,
          BETWEEN,
          REPORT,
          FILLER,
          SEQUEL,
          SUPERLATIVE,
          HOLIDAY,
          WHEN ->
          Optional.empty();
    };
  }

  private static Optional<SaidDate> named(Source source, WordList.Found<DateWord> word) {
    return source
        .published()
        .map(
            day ->
                SaidDate.of(
                    word.first(), word.end(), named(word.meaning(), day, source.text(word))));
  }

  /** "Thursday last week", "Monday of this week". */
  private Optional<SaidDate> ofWeek(Source source, WordList.Found<DateWord> weekday) {
    int next = weekday.end();
    while (next < source.limit() && word(source, next, Kind.IN).isPresent()) {
      next++;
    }
    return word(source, next, Kind.WEEK)
        .flatMap(week -> dayOfWeek(source, week, weekday, weekday.first(), week.end()));
  }

  /** "Last week on Thursday". */
  private Optional<SaidDate> inWeek(Source source, WordList.Found<DateWord> week) {
    int next = skipped(source, week.end(), Kind.FILLER);
    return word(source, next, Kind.WEEKDAY)
        .flatMap(weekday -> dayOfWeek(source, week, weekday, week.first(), weekday.end()));
  }

  private static Optional<SaidDate> dayOfWeek(
      Source source,
      WordList.Found<DateWord> week,
      WordList.Found<DateWord> weekday,
      int first,
      int end) {
    DayOfWeek day = DayOfWeek.of(weekday.meaning().number());
    return source
        .published()
        .map(
            published ->
                published
                    .plusWeeks(week.meaning().number())
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(day)))
        .filter(date -> !date.isAfter(source.published().get()))
        .map(date -> SaidDate.of(first, end, Days.day(date, source.text(first, end))));
  }

  /** The token behind words of a kind, at most a few. */
  private int skipped(Source source, int token, Kind kind) {
    int next = token;
    while (next - token < MOST_BEFORE && word(source, next, kind).isPresent()) {
      next = word(source, next, kind).get().end();
    }
    return next;
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
      case NIGHT -> Days.night(published.plusDays(word.number()), text);
      case WEEK -> week(published, word.number(), text);
      case WEEKEND -> weekend(published, word.number(), text);
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

  /** The weekend that ended last; "last weekend" is never that of the day itself. */
  private static EventDate weekend(LocalDate published, int offset, String text) {
    LocalDate sunday =
        offset < 0
            ? published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
            : published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
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
