package org.geowire.event.date;

import java.util.Optional;
import org.geowire.event.lexicon.Stretch;

/**
 * A date that a passage says.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param date when; unknown where it counts from another event
 * @param shift days from the event told before; only where it counts from one
 * @param relative whether it counts from another event ("the previous day")
 * @param use what the text dates with it
 */
public record SaidDate(int first, int end, EventDate date, int shift, boolean relative, Use use)
    implements Stretch {

  /** What a date dates. */
  public enum Use {
    /** What the words beside it tell. */
    EVENT,
    /** What the clause behind it tells ("two days after gunmen had attacked"). */
    BEHIND,
    /** What stands beside it, counted from the clause behind ("a day before the king arrived"). */
    FROM,
    /** When somebody spoke of it ("the army said on Tuesday"). */
    REPORT,
    /** What became of it ("was freed on Sunday"). */
    SEQUEL,
    /** How long it lasts ("since Friday"). */
    SINCE,
    /** Until when something else holds ("until March"). */
    DEADLINE
  }

  static SaidDate of(int first, int end, EventDate date) {
    return new SaidDate(first, end, date, 0, false, Use.EVENT);
  }

  static SaidDate shift(int first, int end, int days, String text) {
    EventDate open = new EventDate(Optional.empty(), Optional.empty(), 3, "", text);
    return new SaidDate(first, end, open, days, true, Use.EVENT);
  }

  SaidDate as(Use other) {
    return new SaidDate(first, end, date, shift, relative, other);
  }

  public boolean is(Use asked) {
    return use == asked;
  }

  /** The same as a night that begins on its day. */
  SaidDate asNight() {
    EventDate open = new EventDate(Optional.empty(), Optional.empty(), 1, "", date.text());
    return new SaidDate(first, end, open, shift, relative, use);
  }

  /** Whether the clause behind it is what it counts from: "two days after gunmen had attacked". */
  public boolean countsBack() {
    return relative && use == Use.BEHIND;
  }

  /** The same as the time of what is told beside it: "two days after the attack, gunmen came". */
  public SaidDate forward() {
    return as(Use.FROM);
  }

  /** Whether it may say when the event of its passage took place. */
  public boolean dates() {
    return isDay() || use == Use.SINCE;
  }

  /** Whether it is the time of an event, not how long something lasts. */
  public boolean isDay() {
    return use == Use.EVENT || use == Use.BEHIND || use == Use.FROM;
  }
}
