package org.geowire.event.date;

import java.time.LocalDate;
import java.util.Optional;
import org.geowire.event.date.SaidDate.Use;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.DateWord;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.WordList;

/**
 * Reads dates that count units of time: "three days ago", "two days later", "48 hours earlier", "in
 * the past five days".
 */
final class CountedDates {

  private static final int HALF_MONTH = 15;
  private static final int MONTH_DAYS = 30;
  private static final int YEAR_DAYS = 365;
  private static final int DAY_HOURS = 24;

  private final Lexicon lexicon;
  private final NumberReader numbers;

  CountedDates(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberReader(lexicon);
  }

  /** A count of units with its unit, in days. */
  private record Distance(NumberReader.Count count, int unit, long days, int end) {}

  /** "Three days ago", "two days later", "a week earlier". */
  Optional<SaidDate> at(DateText text, int token) {
    return distance(text, token)
        .flatMap(
            distance ->
                word(text, distance.end())
                    .filter(way -> text.tokens().gapIs(way.first() - 1, ' '))
                    .flatMap(way -> counted(text, distance, way)));
  }

  /** "The past three days": a span that ends with publication. */
  Optional<SaidDate> past(DateText text, WordList.Found<DateWord> last) {
    return distance(text, last.end())
        .filter(distance -> distance.days() > 0)
        .flatMap(distance -> text.published().map(day -> past(text, last.first(), distance, day)));
  }

  /** What lasts longer than a month is a state. */
  private static SaidDate past(DateText text, int first, Distance distance, LocalDate published) {
    String written = text.written(first, distance.end());
    SaidDate past =
        SaidDate.of(
            first,
            distance.end(),
            Days.range(published.minusDays(distance.days()), published, written));
    return distance.days() > MONTH_DAYS ? past.as(Use.SINCE) : past;
  }

  private Optional<Distance> distance(DateText text, int token) {
    if (token >= text.limit()) {
      return Optional.empty();
    }
    return numbers
        .at(text.matches(), token, text.limit())
        .filter(count -> !count.isVague())
        .flatMap(
            count ->
                unit(text, count.end())
                    .filter(CountedDates::isUnit)
                    .map(unit -> distance(count, unit)))
        .filter(distance -> distance.days() <= YEAR_DAYS * 300L);
  }

  private static boolean isUnit(WordList.Found<DateWord> word) {
    return word.meaning().kind() == Kind.UNIT || word.meaning().kind() == Kind.HOUR;
  }

  private static Distance distance(NumberReader.Count count, WordList.Found<DateWord> unit) {
    boolean hours = unit.meaning().kind() == Kind.HOUR;
    int days = hours ? 0 : unit.meaning().number();
    return new Distance(
        count, days, hours ? daysOfHours(count.value()) : (long) count.value() * days, unit.end());
  }

  /** Up to half a day is the same day, a day and a half may well reach the day before last. */
  private static long daysOfHours(int hours) {
    return hours <= DAY_HOURS / 2 ? 0 : (hours + DAY_HOURS / 2) / DAY_HOURS;
  }

  private Optional<WordList.Found<DateWord>> word(DateText text, int token) {
    return lexicon.dates.at(text.matches(), token, text.limit());
  }

  /** One word: "hours later" says less than "24 hours later". */
  private Optional<WordList.Found<DateWord>> unit(DateText text, int token) {
    return lexicon.dates.at(text.matches(), token, Math.min(token + 1, text.limit()));
  }

  private static Optional<SaidDate> counted(
      DateText text, Distance distance, WordList.Found<DateWord> way) {
    int first = distance.count().first();
    int days = (int) distance.days();
    String written = text.written(first, way.end());
    return switch (way.meaning().kind()) {
      case AGO ->
          text.published()
              .map(day -> SaidDate.of(first, way.end(), ago(day, days, distance.unit(), written)));
      case EARLIER -> Optional.of(SaidDate.shift(first, way.end(), -days, written));
      case LATER -> Optional.of(SaidDate.shift(first, way.end(), days, written));
      case FILLER ->
          text.published()
              .filter(day -> isOn(text, way))
              .map(day -> SaidDate.of(first, way.end(), ago(day, days, distance.unit(), written)));
      default -> Optional.empty();
    };
  }

  /** "Five days on, flowers lie where she was shot". */
  private static boolean isOn(DateText text, WordList.Found<DateWord> way) {
    boolean ends = way.end() < text.limit() && text.tokens().gapHas(way.end() - 1, ',');
    return way.meaning().value().equals("on") && (ends || text.is(way.end(), Kind.BETWEEN));
  }

  /** "Two weeks ago" is a day give or take half the unit, "a week ago" the day. */
  private static EventDate ago(LocalDate published, int days, int unit, String text) {
    LocalDate day = published.minusDays(days);
    if (unit >= YEAR_DAYS) {
      return Days.year(day.getYear(), text);
    }
    int most = days > unit ? unit / 2 : 0;
    int slack = unit >= MONTH_DAYS ? HALF_MONTH : most;
    LocalDate last = day.plusDays(slack);
    return Days.range(day.minusDays(slack), last.isBefore(published) ? last : published, text);
  }
}
