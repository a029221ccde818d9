package org.geowire.event.date;

import java.time.LocalDate;
import java.util.Optional;
import org.geowire.event.date.SaidDate.Use;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.DateWord;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.WordList;

/**
 * Reads the date at a token: of the calendar ({@link CalendarDates}), counted ({@link
 * CountedDates}) or named ({@link NamedDays}), and words that lead another date: "around", "since".
 */
final class DateReader {

  private final DateReaches reaches;
  private final CountedDates counts;
  private final CalendarDates calendar;
  private final NamedDays named;

  DateReader(Lexicon lexicon, DateReaches reaches) {
    this.reaches = reaches;
    counts = new CountedDates(lexicon);
    calendar = new CalendarDates();
    named = new NamedDays(reaches);
  }

  /** The date that begins at a token. */
  Optional<SaidDate> at(DateText text, int token) {
    Optional<WordList.Found<DateWord>> word = text.word(token);
    Optional<SaidDate> date = calendar.at(text, token, word);
    if (date.isPresent()) {
      return date;
    }
    Optional<SaidDate> counted = counts.at(text, token);
    if (counted.isPresent()) {
      return counted;
    }
    return word.isPresent() ? led(text, word.get()) : Optional.empty();
  }

  /** The date that begins at a token, of which most need no second look. */
  Optional<SaidDate> from(DateText text, int token) {
    return text.mayStart(token) ? at(text, token) : Optional.empty();
  }

  /** Whether a word may stand between another and its date. */
  static boolean isFiller(Kind kind) {
    return kind == Kind.FILLER || kind == Kind.IN || kind == Kind.PART;
  }

  private Optional<SaidDate> led(DateText text, WordList.Found<DateWord> word) {
    return switch (word.meaning().kind()) {
      case LAST -> afterLast(text, word, -1).or(() -> counts.past(text, word));
      case NEXT -> afterLast(text, word, 1);
      case SINCE -> since(text, word);
      case AROUND, WEEK_OF, NIGHT_TO -> nearby(text, word);
      case AND, IN -> deadline(text, word);
      default -> named.at(text, word);
    };
  }

  /** "Last Friday", "next March". */
  private static Optional<SaidDate> afterLast(
      DateText text, WordList.Found<DateWord> last, int direction) {
    Optional<WordList.Found<DateWord>> next = text.word(last.end());
    if (next.isEmpty()) {
      return Optional.empty();
    }
    return switch (next.get().meaning().kind()) {
      case WEEKDAY -> NamedDays.weekday(text, next.get(), direction, last.first());
      case MONTH -> Optional.of(CalendarMonths.month(text, next.get(), last.first()));
      default -> Optional.empty();
    };
  }

  /** The calendar date or weekday right behind a word. */
  private Optional<SaidDate> behind(DateText text, WordList.Found<DateWord> word) {
    return word.end() < text.limit()
        ? from(text, word.end()).filter(d -> d.is(Use.EVENT) && !d.relative())
        : Optional.empty();
  }

  /** "Until March", "by Friday": no time of what is told. */
  private Optional<SaidDate> deadline(DateText text, WordList.Found<DateWord> word) {
    return word.meaning().value().equals("deadline")
        ? behind(text, word)
            .map(d -> new SaidDate(word.first(), d.end(), d.date(), 0, false, Use.DEADLINE))
        : Optional.empty();
  }

  /** "Around", "the week of" or "the night to" a day. */
  private Optional<SaidDate> nearby(DateText text, WordList.Found<DateWord> word) {
    Optional<SaidDate> day = behind(text, word).filter(d -> d.date().precision() == 1);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = day.get().end();
    String written = text.written(word.first(), end);
    return Optional.of(
        SaidDate.of(word.first(), end, widened(word.meaning().kind(), day.get().date(), written)));
  }

  private static EventDate widened(Kind kind, EventDate day, String text) {
    if (kind == Kind.AROUND || !day.isKnown()) {
      return Days.about(day, text);
    }
    LocalDate first = day.start().get();
    return kind == Kind.WEEK_OF
        ? NamedDays.weekOf(first, text)
        : Days.range(first.minusDays(1), first, text);
  }

  private Optional<SaidDate> since(DateText text, WordList.Found<DateWord> since) {
    if (text.published().isEmpty() || since.end() >= text.limit()) {
      return Optional.empty();
    }
    LocalDate published = text.published().get();
    int hour = text.skipped(since.end(), Kind.FILLER, reaches.partOfDay());
    if (hour > since.end()) {
      return from(text, hour)
          .filter(date -> date.is(Use.EVENT) && !date.relative() && date.date().precision() == 1)
          .filter(date -> !date.date().start().orElseThrow().isAfter(published))
          .map(date -> until(text, since.first(), date, published));
    }
    return at(text, since.end())
        .or(() -> CalendarMonths.year(text, since.end()))
        .filter(date -> date.date().isKnown())
        .filter(date -> !date.date().start().orElseThrow().isAfter(published))
        .map(date -> until(text, since.first(), date, published));
  }

  /** From the start of a date to publication: what lasts since. */
  static SaidDate until(DateText text, int first, SaidDate date, LocalDate published) {
    LocalDate start = date.date().start().orElseThrow();
    String written = text.written(first, date.end());
    return SaidDate.of(first, date.end(), Days.range(start, published, written)).as(Use.SINCE);
  }
}
