package org.geowire.incident;

import java.util.Locale;
import org.geowire.event.EventMention;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;

/** Decides whether two mentions of one article may tell the same event, place aside. */
final class SameEvent {

  private SameEvent() {}

  /** Whether both happened, or neither. */
  static boolean sameReality(EventMention a, EventMention b) {
    return happened(a) == happened(b);
  }

  private static boolean happened(EventMention mention) {
    return mention.factuality() == Factuality.ASSERTED
        || mention.factuality() == Factuality.CLAIMED;
  }

  /** Whether their types may tell one event. */
  static boolean sameFamily(EventMention a, EventMention b) {
    if ((isLoss(a) && isViolence(b)) || (isLoss(b) && isViolence(a))) {
      return true;
    }
    if (isShotByForces(a, b) || isShotByForces(b, a)) {
      return true;
    }
    return Family.same(a.type(), b.type());
  }

  /** Whether one is an abduction, a bombing or a fire and the other is not. */
  static boolean areDeedsApart(EventMention a, EventMention b) {
    return Family.deed(a.type()) != Family.deed(b.type());
  }

  /** "Police shot four people" beside "police opened fire on the crowd". */
  static boolean isShotByForces(EventMention a, EventMention b) {
    boolean forces = a.actor1().filter(actor -> !actor.isState() && actor.isIdentified()).isEmpty();
    return a.type() == SubEventType.ATTACK
        && b.type() == SubEventType.EXCESSIVE_FORCE
        && forces
        && a.casualties().killed().orElse(0) > 0;
  }

  static boolean isViolence(EventMention mention) {
    return Family.isViolence(mention.type());
  }

  /** What was destroyed is told beside what was done, unless it has a day of its own. */
  static boolean isLoss(EventMention mention) {
    return mention.type() == SubEventType.LOOTING && mention.date().text().isEmpty();
  }

  /**
   * Known days must meet, of a night the first; a date that the text leaves open fits any, one said
   * to lie before fits only its like.
   */
  static boolean daysMeet(EventDate a, EventDate b) {
    if (a.isKnown() && b.isKnown()) {
      if (a.precision() == 1 && b.precision() == 1) {
        return a.start().equals(b.start());
      }
      return !a.start().get().isAfter(b.end().get()) && !b.start().get().isAfter(a.end().get());
    }
    return isUnsaid(a) || isUnsaid(b) || (a.edtf().equals(b.edtf()) && !areOtherDays(a, b));
  }

  /** "Friday" and "Saturday" of an article whose date is not known. */
  private static boolean areOtherDays(EventDate a, EventDate b) {
    String one = a.text().toLowerCase(Locale.ROOT);
    String other = b.text().toLowerCase(Locale.ROOT);
    return a.edtf().isEmpty()
        && a.precision() == 1
        && b.precision() == 1
        && !one.contains(other)
        && !other.contains(one);
  }

  /** Whether no words of the mention tell its day. */
  static boolean isInferred(EventMention mention) {
    return mention.date().text().isEmpty();
  }

  private static boolean isUnsaid(EventDate date) {
    return !date.isKnown() && date.text().isEmpty();
  }

  static boolean isRiot(EventMention mention) {
    return mention.type() == SubEventType.VIOLENT_DEMONSTRATION;
  }
}
