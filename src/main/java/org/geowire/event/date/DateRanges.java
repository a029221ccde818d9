package org.geowire.event.date;

import java.util.Optional;
import org.geowire.event.date.SaidDate.Use;
import org.geowire.event.lexicon.Lexicon.DateWord;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Tokens;

/**
 * Joins two days to a range: "from 30 April to 2 May", "3 March - 5 March", "Monday and Tuesday".
 */
final class DateRanges {

  private final DateReader reader;
  private final DateReaches reaches;

  DateRanges(DateReader reader, DateReaches reaches) {
    this.reader = reader;
    this.reaches = reaches;
  }

  /** The range that a date begins; the date alone where it begins none. */
  SaidDate whole(DateText text, SaidDate first) {
    Optional<SaidDate> second = second(text, first);
    if (second.isEmpty() || !isDay(second.get()) || first.date().precision() != 1) {
      return first;
    }
    int end = second.get().end();
    return Days.upTo(first.date(), second.get().date(), text.written(first.first(), end))
        .map(range -> SaidDate.of(first.first(), end, range))
        .orElse(first);
  }

  private static boolean isDay(SaidDate date) {
    return date.is(Use.EVENT)
        && !date.relative()
        && date.date().isKnown()
        && date.date().precision() == 1;
  }

  private Optional<SaidDate> second(DateText text, SaidDate first) {
    int next = first.end();
    if (next >= text.limit() || first.relative()) {
      return Optional.empty();
    }
    Tokens tokens = text.tokens();
    boolean dash = tokens.gapHas(next - 1, '-') || tokens.gapHas(next - 1, '–');
    if (dash || tokens.gapIs(next - 1, '/')) {
      return reader.from(text, next);
    }
    int behind = text.skipped(next, Kind.FILLER, reaches.phrase());
    Optional<WordList.Found<DateWord>> and = text.word(behind, Kind.AND);
    return and.isPresent() && isUnbroken(tokens, next, and.get().end())
        ? partOfDay(text, and.get().end()).filter(d -> isRange(text, first, and.get(), d))
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
  private Optional<SaidDate> partOfDay(DateText text, int token) {
    int next = token;
    while (next < text.limit() && next - token <= reaches.second()) {
      Optional<SaidDate> date = reader.from(text, next);
      if (date.isPresent()) {
        return date;
      }
      Optional<WordList.Found<DateWord>> word = text.word(next);
      if (word.isEmpty() || !DateReader.isFiller(word.get().meaning().kind())) {
        return Optional.empty();
      }
      next = word.get().end();
    }
    return Optional.empty();
  }

  /** What "and" joins are two days unless they follow each other or stand behind "between". */
  private static boolean isRange(
      DateText text, SaidDate first, WordList.Found<DateWord> and, SaidDate second) {
    boolean between = first.first() > 0 && text.is(first.first() - 1, Kind.BETWEEN);
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
    return between == 1 || between == 1 - Days.WEEK;
  }
}
