package org.geowire.event.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.SaidDate.Use;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.DateWord.Kind;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Tokens;

/**
 * Says what a date dates: the event told beside it, a report of it, what became of it, or when a
 * state began.
 */
final class DateUses {

  private final DateReaches reaches;

  DateUses(DateReaches reaches) {
    this.reaches = reaches;
  }

  /**
   * A date with its use.
   *
   * @param first the token where the passage begins
   */
  SaidDate used(DateText text, int first, SaidDate date) {
    boolean when = text.is(date.end(), Kind.WHEN);
    if (date.is(Use.SINCE)) {
      return when
          ? SaidDate.of(date.first(), date.end(), begin(date.date()))
          : isSuperlative(text, first, date.first()) ? date.as(Use.DEADLINE) : date;
    }
    if (when && date.is(Use.EVENT)) {
      return ended(date);
    }
    if (!date.is(Use.EVENT)) {
      return date;
    }
    if (isOfOwner(text, date)) {
      return date.as(Use.DEADLINE);
    }
    if (isSpokenBehind(text, date)) {
      return date.as(Use.REPORT);
    }
    if (isUpToNow(text, date) && isSuperlative(text, first, date.first())) {
      return date.as(Use.DEADLINE);
    }
    int since = sinceClause(text, first, date.first());
    return since >= 0
        ? ofSince(text, first, since, date)
        : date.as(byVerb(text, first, date.first()));
  }

  /** "From Wednesday until Saturday, when the army came": the last day. */
  private static SaidDate ended(SaidDate date) {
    boolean range = date.end() - date.first() > 2 && date.date().precision() == 2;
    return range && date.date().isKnown() && DateParser.days(date.date()) > 1
        ? SaidDate.of(
            date.first(), date.end(), Days.day(date.date().end().get(), date.date().text()))
        : date;
  }

  /** When something began that lasts since. */
  private static EventDate begin(EventDate lasting) {
    return EventDate.day(lasting.start().orElseThrow(), lasting.text());
  }

  /** "Monday's holiday", "Sunday's royal wedding": the time of nothing else. */
  private static boolean isOfOwner(DateText text, SaidDate date) {
    int owner = date.end();
    boolean owns =
        owner + 1 < text.limit()
            && text.tokens().gapIs(owner, ' ')
            && (text.tokens().gapIs(owner - 1, '\'') || text.tokens().gapIs(owner - 1, '’'));
    return owns && (text.is(owner + 1, Kind.APART) || text.is(owner + 2, Kind.APART));
  }

  /** "On Friday said". */
  private static boolean isSpokenBehind(DateText text, SaidDate date) {
    return date.end() < text.limit()
        && text.tokens().gapIs(date.end() - 1, ' ')
        && text.is(date.end(), Kind.REPORT);
  }

  /** "On Friday it claimed an attack a day earlier": counts from a day of the same sentence. */
  static SaidDate counted(DateText text, List<SaidDate> before, SaidDate date) {
    Optional<SaidDate> behind = ofClauseBehind(text, before, date);
    if (behind.isPresent()) {
      return behind.get();
    }
    if (date.relative() && opensClause(text, date)) {
      return date.as(Use.BEHIND);
    }
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

  /** "On 18 November, two days after gunmen had ambushed a convoy": the day of the ambush. */
  private static Optional<SaidDate> ofClauseBehind(
      DateText text, List<SaidDate> before, SaidDate date) {
    if (!date.relative() || before.isEmpty() || !opensClause(text, date)) {
      return Optional.empty();
    }
    SaidDate from = before.get(before.size() - 1);
    if (from.end() != date.first() || !from.is(Use.EVENT) || !isDay(from)) {
      return Optional.empty();
    }
    EventDate day = Days.shifted(from.date(), -date.shift(), date.date().text());
    return Optional.of(new SaidDate(date.first(), date.end(), day, 0, false, Use.BEHIND));
  }

  /** Whether it ends with "after" or "before" and a clause follows. */
  private static boolean opensClause(DateText text, SaidDate date) {
    return date.end() < text.limit()
        && text.tokens().gapIs(date.end() - 1, ' ')
        && !text.is(date.end(), Kind.IN)
        && !text.is(date.end(), Kind.AND)
        && text.word(date.end() - 1)
            .filter(word -> word.meaning().value().equals("clause"))
            .isPresent();
  }

  private static boolean isDay(SaidDate date) {
    return !date.relative() && date.date().precision() == 1 && Days.anchors(date.date());
  }

  /** By the nearest verb before it: "the army said in a statement on Tuesday". */
  private Use byVerb(DateText text, int first, int date) {
    Tokens tokens = text.tokens();
    for (int token = date - 1; token >= Math.max(first, date - reaches.use()); token--) {
      if (tokens.gapHas(token, ',') || tokens.gapHas(token, ';')) {
        return Use.EVENT;
      }
      Optional<Kind> kind = around(text, token, date);
      if (kind.isPresent() && kind.get() == Kind.REPORT) {
        return Use.REPORT;
      }
      if (kind.isPresent() && kind.get() == Kind.SEQUEL) {
        return Use.SEQUEL;
      }
      boolean name = tokens.startsWithDigit(token) || isName(tokens, token);
      if (!name && kind.filter(DateUses::isPassed).isEmpty()) {
        return Use.EVENT;
      }
    }
    return Use.EVENT;
  }

  /** "Spoke between 3 and 9 May", "said on the radio on Monday". */
  private static boolean isPassed(Kind kind) {
    return DateReader.isFiller(kind) || kind == Kind.BETWEEN;
  }

  /** A capital among small letters; "ORTM" too, but nothing where all is in capitals. */
  private static boolean isName(Tokens tokens, int token) {
    boolean shouted = tokens.isAllCapitals(token) && token > 0 && tokens.isAllCapitals(token - 1);
    return tokens.isCapitalised(token) && !shouted;
  }

  /** What the phrase does in which a token stands. */
  private Optional<Kind> around(DateText text, int token, int limit) {
    WordList<Lexicon.DateWord> words = text.lexicon().dates;
    for (int first = Math.max(0, token - reaches.phrase()); first <= token; first++) {
      Optional<WordList.Found<Lexicon.DateWord>> word = words.at(text.matches(), first, limit);
      if (word.isPresent() && word.get().end() > token) {
        return Optional.of(word.get().meaning().kind());
      }
    }
    return Optional.empty();
  }

  /**
   * The token of "since" in "since the army left the town in July", which tells when something else
   * happened; -1 where none governs a date.
   */
  private static int sinceClause(DateText text, int first, int date) {
    for (int token = date - 1; token >= first; token--) {
      if (text.tokens().gapHas(token, ',') || text.tokens().gapHas(token, ';')) {
        return -1;
      }
      if (text.is(token, Kind.SINCE)) {
        return token;
      }
    }
    return -1;
  }

  /** "This year", "so far this month". */
  private static boolean isUpToNow(DateText text, SaidDate date) {
    return date.date().precision() > 2
        && date.date().isKnown()
        && date.date().end().equals(text.published());
  }

  /** "The deadliest attack since May" is no state that lasts since May. */
  private boolean isSuperlative(DateText text, int first, int since) {
    int from = Math.max(first, since - reaches.superlative());
    for (int token = since - 1; token >= from; token--) {
      if (text.is(token, Kind.SUPERLATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** A clause that tells what lasts since, from its first word on. */
  private SaidDate ofSince(DateText text, int first, int since, SaidDate date) {
    boolean known =
        date.date().isKnown()
            && text.published().isPresent()
            && !date.date().start().get().isAfter(text.published().get());
    if (!known || isSuperlative(text, first, since)) {
      return date.as(Use.DEADLINE);
    }
    LocalDate published = text.published().get();
    LocalDate start = date.date().start().get();
    boolean recent = start.plusDays(reaches.recentDays()).isAfter(published);
    return recent ? date.as(Use.DEADLINE) : DateReader.until(text, since, date, published);
  }
}
