package org.geowire.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.DatedText;
import org.geowire.event.date.Days;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.WordList;

/**
 * What a sentence says of the time of an event told in it or before it: "It was on Monday", "they
 * fought until Tuesday".
 *
 * @param day when it was, where the sentence opens with a word that points to it
 * @param named the day of what the sentences behind tell, where it only names one ("the theft was
 *     on Saturday")
 * @param from the first day of what went on, where the same sentence says it
 * @param found when bodies were found
 * @param until the last day of what went on
 * @param nightLong whether it went on until the morning
 * @param reach how far words reach for the day
 */
record LaterTime(
    Optional<EventDate> day,
    Optional<EventDate> named,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean nightLong,
    Optional<SaidDate> found,
    DayReach reach) {

  static LaterTime of(DatedText text, int sentence, List<SaidDate> said, DayReach reach) {
    int first = text.first(sentence);
    int end = text.end(sentence);
    Optional<EventDate> day = Optional.empty();
    Optional<EventDate> named = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    Optional<LocalDate> from = Optional.empty();
    Optional<SaidDate> found = Optional.empty();
    boolean nightLong = false;
    int lasts = -reach.through();
    for (WordList.Found<Lexicon.DateWord> word : text.words(first, end)) {
      Kind kind = word.meaning().kind();
      lasts = kind == Kind.LASTS ? word.end() : lasts;
      nightLong |= kind == Kind.NIGHT_END && word.first() - lasts < reach.through();
      for (SaidDate date : said) {
        boolean near = date.first() >= word.end() && date.first() - word.end() <= reach.near();
        boolean known = near && date.date().isKnown() && date.date().precision() <= 2;
        if (known && kind == Kind.POINTER && word.first() == first && date.isDay()) {
          day = Optional.of(date.date());
        }
        if (known && isNamed(text, word, date) && end - first <= reach.named()) {
          named = Optional.of(date.date());
        }
        if (known && kind == Kind.LASTS && date.is(SaidDate.Use.DEADLINE)) {
          until = date.date().end();
        }
        boolean behind = date.first() >= word.end() && date.first() - word.end() <= reach.through();
        if (isFound(word) && (behind || date.first() <= first + 1)) {
          found = Optional.of(date);
        }
        boolean on = kind == Kind.LASTS && word.meaning().value().equals("days");
        if ((known && on && date.isDay()) || isUpToHour(word, date)) {
          from = before(said, date);
          until = from.isPresent() ? date.date().end() : until;
        }
      }
    }
    return new LaterTime(day, named, from, until, nightLong, found, reach);
  }

  private static boolean isFound(WordList.Found<Lexicon.DateWord> word) {
    return word.meaning().kind() == Kind.FOUND
        || (word.meaning().kind() == Kind.SEQUEL && word.meaning().value().equals("found"));
  }

  /** A day of capture with the days up to that on which bodies were found. */
  EventDate upToFind(EventDate day) {
    if (found.isEmpty() || !day.isKnown() || !day.start().equals(day.end())) {
      return day;
    }
    LocalDate start = day.start().get();
    Optional<LocalDate> end =
        found.get().relative()
            ? Optional.of(start.plusDays(found.get().shift()))
            : found.get().date().end();
    return end.filter(d -> d.isAfter(start) && !d.isAfter(start.plusDays(reach.mostCaptive())))
        .map(d -> Days.lasting(start, d, day.text()))
        .orElse(day);
  }

  /** "On Friday until ten". */
  private static boolean isUpToHour(WordList.Found<Lexicon.DateWord> word, SaidDate date) {
    return word.meaning().kind() == Kind.AND
        && word.meaning().value().equals("deadline")
        && word.first() - date.end() >= 0
        && word.first() - date.end() <= 1
        && date.is(SaidDate.Use.EVENT)
        && date.date().isKnown();
  }

  /** The day of an event that a sentence says before another. */
  private static Optional<LocalDate> before(List<SaidDate> said, SaidDate last) {
    for (SaidDate date : said) {
      boolean earlier =
          date.end() <= last.first()
              && date.is(SaidDate.Use.EVENT)
              && date.date().isKnown()
              && date.date().start().equals(date.date().end());
      if (earlier && date.date().start().get().isBefore(last.date().start().get())) {
        return date.date().start();
      }
    }
    return Optional.empty();
  }

  /** "Was Sunday, our market day", "was on Saturday night", but not "was on Monday buried". */
  private static boolean isNamed(
      DatedText text, WordList.Found<Lexicon.DateWord> word, SaidDate date) {
    Kind kind = word.meaning().kind();
    boolean last = date.end() >= text.matches().tokens().size();
    boolean ends = last || !text.matches().tokens().gapIs(date.end() - 1, ' ');
    boolean partOfDay = !last && !text.words(date.end(), date.end() + 1).isEmpty();
    return (kind == Kind.NAMES || kind == Kind.POINTER)
        && date.first() - word.end() <= 1
        && date.isDay()
        && (ends || partOfDay);
  }

  /** A day with the days or the night behind it through which its event went on. */
  EventDate upTo(EventDate day) {
    if (!day.isKnown() || !day.start().equals(day.end())) {
      return day;
    }
    boolean end = until.isPresent() && until.equals(day.end());
    LocalDate start = end ? from.orElse(day.start().get()) : day.start().get();
    Optional<LocalDate> last =
        until.filter(d -> d.isAfter(start) && !d.isAfter(start.plusDays(reach.mostDays())));
    Optional<LocalDate> ended = nightLong ? last.or(() -> Optional.of(start.plusDays(1))) : last;
    return ended.map(d -> Days.lasting(start, d, day.text())).orElse(day);
  }
}
