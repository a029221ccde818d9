package org.geowire.event.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.SaidDate.Use;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Matches;
import org.geowire.event.lexicon.WordList;
import org.geowire.model.WeightTable;

/**
 * Finds the dates that a passage says, as days where the publication date allows.
 *
 * <p>{@link DateReader} reads the date at a token, {@link DateRanges} joins two days to a range,
 * and {@link DateUses} says what a date dates.
 */
public final class DateParser {

  private final Lexicon lexicon;
  private final DateReader reader;
  private final DateRanges ranges;
  private final DateUses uses;
  private final DateReaches reaches;

  public DateParser(Lexicon lexicon, WeightTable weights) {
    this.lexicon = lexicon;
    reaches = DateReaches.of(weights);
    reader = new DateReader(lexicon, reaches);
    ranges = new DateRanges(reader, reaches);
    uses = new DateUses(reaches);
  }

  /**
   * What dates of a text count from.
   *
   * @param published when it appeared
   * @param anchor a day that it says with its year; tells the year of the others where nothing says
   *     when it appeared
   */
  public record Known(Optional<LocalDate> published, Optional<LocalDate> anchor) {
    public static Known nothing() {
      return new Known(Optional.empty(), Optional.empty());
    }
  }

  /** The dates between two tokens, in order. */
  public List<SaidDate> dates(Matches matches, int first, int limit, Known known) {
    List<SaidDate> dates = new ArrayList<>(2);
    DateText text = new DateText(lexicon, matches, limit, known);
    int token = first;
    while (token < limit) {
      token = read(text, first, token, dates);
    }
    return dates;
  }

  /** The words of dates between two tokens, in order. */
  List<WordList.Found<Lexicon.DateWord>> words(Matches matches, int first, int limit) {
    return lexicon.dates.in(matches, first, limit);
  }

  /** The first day that a text says with its year; what stands behind it is not read. */
  public Optional<LocalDate> firstDay(Matches matches, int limit) {
    List<SaidDate> dates = new ArrayList<>();
    DateText text = new DateText(lexicon, matches, limit, Known.nothing());
    int token = 0;
    int settled = 0;
    while (token < limit) {
      token = read(text, 0, token, dates);
      while (settled < dates.size() - 1) {
        Optional<LocalDate> day = day(dates.get(settled++));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return settled < dates.size() ? day(dates.get(settled)) : Optional.empty();
  }

  private static Optional<LocalDate> day(SaidDate said) {
    return said.date().precision() == 1 ? said.date().start() : Optional.empty();
  }

  /** Reads what stands at a token and returns the token to go on with. */
  private int read(DateText text, int first, int token, List<SaidDate> dates) {
    Optional<SaidDate> date = text.mayStart(token) ? reader.at(text, token) : Optional.empty();
    if (date.isEmpty()) {
      return token + 1;
    }
    SaidDate whole = ranges.whole(text, date.get());
    add(dates, DateUses.counted(text, dates, uses.used(text, first, whole)));
    return whole.end();
  }

  /** "Overnight on Sunday" is that Sunday; "13 April, Palm Sunday" is that day of April. */
  private void add(List<SaidDate> dates, SaidDate date) {
    int last = dates.size() - 1;
    if (last < 0) {
      dates.add(date);
      return;
    }
    SaidDate before = dates.get(last);
    if (isSameNight(before, date)) {
      dates.set(last, isNight(date) ? before : date);
    } else if (isNamedTwice(before, date)) {
      return;
    } else if (isInside(before, date)) {
      dates.set(last, date);
    } else {
      dates.add(date);
    }
  }

  /** "13 April, a Sunday". */
  private static boolean isNamedTwice(SaidDate date, SaidDate next) {
    return next.first() - date.end() <= 1
        && next.end() - next.first() == 1
        && date.date().precision() == 1
        && date.end() - date.first() > 1
        && !next.relative();
  }

  /** A day of a week, or the night that a day begins: "at the weekend, on Sunday". */
  private boolean isInside(SaidDate date, SaidDate next) {
    return next.first() - date.end() <= reaches.weekend()
        && date.date().precision() + next.date().precision() == 3
        && (Days.within(next.date(), date.date()) || beginsAlike(date.date(), next.date()));
  }

  private static boolean beginsAlike(EventDate date, EventDate next) {
    return date.isKnown() && next.isKnown() && date.start().equals(next.start()) && days(next) == 1;
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

  /** Days between publication and the end of a date; negative where it is still to come. */
  public static long age(EventDate date, LocalDate published) {
    Optional<LocalDate> end = date.end();
    return end.isPresent() ? published.toEpochDay() - end.get().toEpochDay() : 0;
  }

  /** Days from the first to the last that a date may be. */
  public static long days(EventDate date) {
    return date.end().orElseThrow().toEpochDay() - date.start().orElseThrow().toEpochDay();
  }
}
