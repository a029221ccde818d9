package org.geowire.event.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.DateWord;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.WordList;

/**
 * Reads days and spans by their names, counted from publication: "today", "Friday", "last week".
 */
final class NamedDays {

  private final DateReaches reaches;

  NamedDays(DateReaches reaches) {
    this.reaches = reaches;
  }

  /** The date that a word names, with the words behind it that belong to it. */
  Optional<SaidDate> at(DateText text, WordList.Found<DateWord> word) {
    return switch (word.meaning().kind()) {
      case SHIFT -> Optional.of(shift(text, word));
      case SHIFT_NIGHT -> Optional.of(shift(text, word).asNight());
      case WEEKDAY -> ofWeek(text, word).or(() -> weekday(text, word, 0, word.first()));
      case WEEK -> inWeek(text, word).or(() -> named(text, word));
      case DAY, SPAN, NIGHT, WEEKEND, MONTH_OF, YEAR_OF, SEASON -> named(text, word);
      default -> Optional.empty();
    };
  }

  /** "The day before": counts from another event. */
  private static SaidDate shift(DateText text, WordList.Found<DateWord> word) {
    return SaidDate.shift(word.first(), word.end(), word.meaning().number(), text.written(word));
  }

  private static Optional<SaidDate> named(DateText text, WordList.Found<DateWord> word) {
    EventDate date =
        text.published()
            .map(day -> date(word.meaning(), day, text.written(word)))
            .orElseGet(() -> Days.open(text.written(word)));
    return Optional.of(SaidDate.of(word.first(), word.end(), date));
  }

  private static EventDate date(DateWord word, LocalDate published, String text) {
    return switch (word.kind()) {
      case DAY -> Days.day(published.plusDays(word.number()), text);
      case SPAN ->
          Days.range(published.plusDays(word.first()), published.plusDays(word.second()), text);
      case NIGHT -> Days.night(published.plusDays(word.number()), text);
      case WEEK -> week(published, word.number(), text);
      case WEEKEND -> weekend(published, word.number(), text);
      case MONTH_OF -> month(published, word.number(), text);
      case SEASON -> season(published, word.first(), text);
      default -> year(published, word.number(), text);
    };
  }

  private static EventDate week(LocalDate published, int offset, String text) {
    EventDate week = weekOf(published.plusWeeks(offset), text);
    return offset == 0
        ? Days.range(week.start().get(), earlier(week.end().get(), published), text)
        : week;
  }

  /** From Monday to Sunday. */
  static EventDate weekOf(LocalDate day, String text) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Days.range(monday, monday.plusDays(Days.WEEK - 1L), text);
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

  /** The three months from the latest such month that is over. */
  private static EventDate season(LocalDate published, int firstMonth, String text) {
    LocalDate month = LocalDate.of(published.getYear(), firstMonth, 1);
    LocalDate first = month.isAfter(published) ? month.minusYears(1) : month;
    return Days.range(first, earlier(first.plusMonths(3).minusDays(1), published), text);
  }

  private static EventDate year(LocalDate published, int offset, String text) {
    int year = published.getYear() + offset;
    return offset == 0
        ? Days.range(LocalDate.of(year, 1, 1), published, text)
        : Days.year(year, text);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /**
   * The latest such weekday up to publication; "last Tuesday" is never the day itself.
   *
   * @param direction -1 for the last before publication, 1 for the next behind it
   */
  static Optional<SaidDate> weekday(
      DateText text, WordList.Found<DateWord> word, int direction, int first) {
    if (text.published().isEmpty()) {
      return Optional.of(SaidDate.of(first, word.end(), Days.openDay(text.written(word))));
    }
    LocalDate published = text.published().get();
    int weekday = word.meaning().number();
    int since = Math.floorMod(published.getDayOfWeek().getValue() - weekday, Days.WEEK);
    int back = since == 0 && direction < 0 ? Days.WEEK : since;
    LocalDate day = published.minusDays(direction > 0 ? since - Days.WEEK : back);
    return Optional.of(day(text, first, word.end(), day));
  }

  private static SaidDate day(DateText text, int first, int end, LocalDate day) {
    return SaidDate.of(first, end, Days.day(day, text.written(first, end)));
  }

  /** "Thursday last week", "Monday of this week". */
  private static Optional<SaidDate> ofWeek(DateText text, WordList.Found<DateWord> weekday) {
    int next = weekday.end();
    while (text.is(next, Kind.IN)) {
      next++;
    }
    Optional<WordList.Found<DateWord>> week = text.word(next, Kind.WEEK);
    return week.isPresent()
        ? dayOfWeek(text, week.get(), weekday, weekday.first(), week.get().end())
        : Optional.empty();
  }

  /** "Last week on Thursday". */
  private Optional<SaidDate> inWeek(DateText text, WordList.Found<DateWord> week) {
    int next = text.skipped(week.end(), Kind.FILLER, reaches.phrase());
    return text.word(next, Kind.WEEKDAY)
        .flatMap(weekday -> dayOfWeek(text, week, weekday, week.first(), weekday.end()));
  }

  private static Optional<SaidDate> dayOfWeek(
      DateText text,
      WordList.Found<DateWord> week,
      WordList.Found<DateWord> weekday,
      int first,
      int end) {
    if (text.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = text.published().get();
    LocalDate monday =
        published
            .plusWeeks(week.meaning().number())
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate day = monday.plusDays(weekday.meaning().number() - 1L);
    return day.isAfter(published) ? Optional.empty() : Optional.of(day(text, first, end, day));
  }
}
