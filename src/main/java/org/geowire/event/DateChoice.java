package org.geowire.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.Days;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.date.SaidDate.Use;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.passage.Definiteness;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/** Chooses which of the dates that a passage says is that of its event. */
final class DateChoice {

  private DateChoice() {}

  /** The date nearest to a trigger; "overnight and on Friday" is Friday. */
  static Optional<SaidDate> of(Passage passage, Trigger main) {
    SaidDate nearest = null;
    for (SaidDate said : passage.dates()) {
      SaidDate date = said.countsBack() && isForward(passage, said, main) ? said.forward() : said;
      boolean own = date.dates() && !isOfOther(passage, date, main);
      if (own && (nearest == null || isNearer(passage, date, nearest, main))) {
        nearest = date;
      }
    }
    return nearest == null
        ? Optional.empty()
        : Optional.of(narrowed(passage, main, joined(passage, nearest)));
  }

  /** "Two days after the attack, gunmen came": the time of what is told behind it. */
  private static boolean isForward(Passage passage, SaidDate date, Trigger main) {
    if (isOfOther(passage, date, main)) {
      return true;
    }
    if (!main.isNoun() && Definiteness.of(passage, main) != Definiteness.DEFINITE) {
      return false;
    }
    for (Trigger other : passage.triggers()) {
      if (!other.isNoun() && hasComma(passage, main.end() - 1, other.first())) {
        return true;
      }
    }
    return date.shift() < 0;
  }

  /** "Left at the weekend and the rebels came on Sunday": the day, where both dates are its own. */
  private static SaidDate narrowed(Passage passage, Trigger main, SaidDate date) {
    for (SaidDate other : passage.dates()) {
      boolean narrower =
          other.isDay()
              && other.date().precision() == 1
              && date.date().precision() == 2
              && other.date().isKnown()
              && !isOfOther(passage, other, main);
      if (narrower && Days.within(other.date(), date.date())) {
        return other;
      }
    }
    return date;
  }

  /** How long something lasts says less than a day. */
  private static boolean isNearer(Passage passage, SaidDate date, SaidDate than, Trigger main) {
    if (date.is(Use.SINCE) != than.is(Use.SINCE)) {
      return than.is(Use.SINCE);
    }
    boolean apart = isInOtherClause(passage, date, main);
    if (apart != isInOtherClause(passage, than, main)) {
      return !apart;
    }
    return distance(passage, date, main) < distance(passage, than, main);
  }

  /** "Police on Sunday arrested two men over the killing on Tuesday": another verb between. */
  private static int distance(Passage passage, SaidDate date, Trigger main) {
    boolean inside = date.end() <= main.first() && date.first() > passage.first() + 1;
    return distance(date, main) + (inside ? passage.reach().dateInside : 0);
  }

  /** "A curfew was imposed on Monday after two groups clashed on Sunday". */
  private static boolean isInOtherClause(Passage passage, SaidDate date, Trigger main) {
    boolean closes = passage.is(date.end(), Lexicon.Grammar.CLAUSE);
    return closes && main.first() > date.end() && date.first() > passage.first() + 1;
  }

  /** The date of a clause that begins or ends between it and the trigger. */
  private static boolean isOfOther(Passage passage, SaidDate date, Trigger main) {
    if (date.is(Use.BEHIND)) {
      return main.first() < date.first() || hasComma(passage, date.end(), main.first());
    }
    return isInRelative(passage, main.end(), date.first());
  }

  private static boolean hasComma(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (passage.tokens().gapHas(token, ',')) {
        return true;
      }
    }
    return false;
  }

  /** "Recaptured a town that they had lost this month": when it was lost. */
  private static boolean isInRelative(Passage passage, int from, int date) {
    for (int token = Math.max(from, date - passage.reach().dateClause); token < date; token++) {
      boolean opens =
          passage.is(token, Lexicon.Grammar.CLAUSE) || passage.is(token, Lexicon.Grammar.DEFINITE);
      if (opens
          && passage.find(
                  Lexicon.Grammar.HAVE,
                  token + 1,
                  Math.min(date, token + passage.reach().dateSubject))
              >= 0) {
        return true;
      }
    }
    return false;
  }

  private static SaidDate joined(Passage passage, SaidDate nearest) {
    for (SaidDate date : passage.dates()) {
      boolean joined =
          date.first() >= nearest.end()
              && date.first() - nearest.end() <= passage.reach().dateJoined
              && passage.find(Lexicon.Grammar.AND, nearest.end(), date.first()) >= 0;
      if (joined && date.date().isKnown() && Days.within(date.date(), nearest.date())) {
        return date;
      }
    }
    return nearest;
  }

  private static int distance(SaidDate date, Trigger main) {
    return date.first() >= main.end() ? date.first() - main.end() : main.first() - date.end();
  }

  /**
   * The day from which "two days after gunmen had attacked" counts back: the last that the passage
   * says before it, else the next behind it.
   */
  static Optional<EventDate> origin(Passage passage, SaidDate counted) {
    Optional<EventDate> origin = Optional.empty();
    for (SaidDate date : passage.dates()) {
      boolean day = !date.relative() && !date.is(Use.SINCE) && !date.is(Use.DEADLINE);
      boolean first = date.end() <= counted.first() || origin.isEmpty();
      if (day && first && date.date().isKnown() && date.date().precision() == 1) {
        origin = Optional.of(date.date());
      }
    }
    return origin;
  }

  /** "Have been fighting since Monday, and guns were still heard on Wednesday": the first day. */
  static Optional<LocalDate> begin(Passage passage, Trigger main, EventDate last) {
    for (SaidDate since : passage.dates()) {
      boolean closer = since.is(Use.SINCE) && since.first() >= main.end();
      for (SaidDate date : closer ? passage.dates() : List.<SaidDate>of()) {
        if (date.first() >= since.end() && date.is(Use.EVENT) && date.date().equals(last)) {
          return since.date().start();
        }
      }
    }
    return Optional.empty();
  }

  /** "A day before the king arrived on Saturday": the day of the clause behind it. */
  static Optional<EventDate> behind(Passage passage, SaidDate counted) {
    for (SaidDate date : passage.dates()) {
      boolean near =
          date.first() >= counted.end()
              && date.first() - counted.end() <= passage.reach().dateClause;
      boolean day = !date.relative() && !date.is(Use.SINCE) && date.date().precision() == 1;
      if (near && day && date.date().isKnown()) {
        return hasComma(passage, counted.end(), date.first())
            ? Optional.empty()
            : Optional.of(date.date());
      }
    }
    return Optional.empty();
  }

  /** "A day before the march, they had met in Kara": what is told is not the march. */
  static boolean isCountedFrom(Draft draft) {
    return draft
        .said()
        .filter(SaidDate::relative)
        .map(date -> draft.main().first() - date.end())
        .filter(apart -> apart >= 0 && apart <= draft.passage().reach().dateSubject)
        .isPresent();
  }

  /** When it was reported, or what became of it: the event is no later. */
  static Optional<EventDate> latest(Passage passage) {
    for (SaidDate date : passage.dates()) {
      boolean after = date.is(Use.REPORT) || date.is(Use.SEQUEL);
      if (after && Days.anchors(date.date())) {
        return Optional.of(date.date());
      }
    }
    return Optional.empty();
  }
}
