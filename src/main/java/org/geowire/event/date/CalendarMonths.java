package org.geowire.event.date;

import java.time.LocalDate;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.DateWord;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Tokens;

/**
 * Reads months and years that name no day: "in June", "early March 2024", "in 2012".
 *
 * <p>A month without a year is the latest such month up to publication.
 */
final class CalendarMonths {

  private CalendarMonths() {}

  /** A month alone needs a word such as "in" before it, a year behind it or a capital. */
  static Optional<SaidDate> bare(DateText text, WordList.Found<DateWord> month) {
    boolean year = DateNumbers.yearAt(text, month.end()) > 0;
    return year || isLed(text, month.first()) || isWrittenName(text, month.first())
        ? Optional.of(month(text, month, month.first()))
        : Optional.empty();
  }

  private static boolean isLed(DateText text, int month) {
    if (month == 0) {
      return false;
    }
    Optional<WordList.Found<DateWord>> before =
        text.lexicon().dates.at(text.matches(), month - 1, month);
    if (before.isEmpty()) {
      return false;
    }
    Kind kind = before.get().meaning().kind();
    return kind == Kind.IN || kind == Kind.BETWEEN || kind == Kind.SINCE;
  }

  /** Within a sentence a capital tells the month from "may" and "march". */
  private static boolean isWrittenName(DateText text, int token) {
    Tokens tokens = text.tokens();
    return token > 0
        && tokens.isCapitalised(token)
        && !tokens.isAllCapitals(token)
        && !tokens.isCapitalised(token - 1)
        && tokens.gapIs(token - 1, ' ');
  }

  /**
   * A month, with the year behind it or the latest such month up to publication.
   *
   * @param first the token where the date begins, at the month or before it
   */
  static SaidDate month(DateText text, WordList.Found<DateWord> month, int first) {
    int year = DateNumbers.yearAt(text, month.end());
    int end = month.end() + (year > 0 ? 1 : 0);
    return SaidDate.of(
        first, end, date(text, year, month.meaning().number(), text.written(first, end)));
  }

  private static EventDate date(DateText text, int year, int month, String written) {
    if (year > 0) {
      return Days.month(LocalDate.of(year, month, 1), written);
    }
    if (text.published().isPresent()) {
      return Days.month(latest(month, text.published().get()), written);
    }
    return text.anchor().isPresent()
        ? Days.month(LocalDate.of(text.anchor().get().getYear(), month, 1), written)
        : Days.monthOfUnknownYear(month, written);
  }

  private static LocalDate latest(int month, LocalDate published) {
    LocalDate same = LocalDate.of(published.getYear(), month, 1);
    return same.isAfter(published) ? same.minusYears(1) : same;
  }

  /** "Early July", "mid-June 2024", "the end of May". */
  static Optional<SaidDate> part(DateText text, WordList.Found<DateWord> part) {
    return text.word(part.end(), Kind.MONTH)
        .filter(month -> DateNumbers.dayNumber(text, month.end()) < 0)
        .map(month -> month(text, month, part.first()))
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

  /** "In 2012": a number alone is a year only behind such a word. */
  static Optional<SaidDate> yearAfter(DateText text, WordList.Found<DateWord> in) {
    boolean plain =
        DateNumbers.yearAt(text, in.end()) > 0
            && DateNumbers.isYear(NumberReader.plain(text.tokens(), in.end()));
    return plain ? Optional.of(yearOf(text, in.first(), in.end())) : Optional.empty();
  }

  /** A year that stands alone. */
  static Optional<SaidDate> year(DateText text, int token) {
    return DateNumbers.yearAt(text, token) > 0
        ? Optional.of(yearOf(text, token, token))
        : Optional.empty();
  }

  private static SaidDate yearOf(DateText text, int first, int token) {
    int year = DateNumbers.yearAt(text, token);
    return SaidDate.of(first, token + 1, Days.year(year, text.written(first, token + 1)));
  }
}
