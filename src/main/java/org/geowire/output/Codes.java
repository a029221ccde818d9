package org.geowire.output;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.date.EventDate;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;

/** Codes of ACLED and UCDP that follow from an event without looking at the text again. */
final class Codes {

  private Codes() {}

  /**
   * UCDP's date_prec: 1 the day, 2 two to six days, 3 up to a week, 4 up to a month, 5 longer;
   * empty where no range is known.
   */
  static OptionalInt datePrec(EventDate date) {
    if (!date.isKnown()) {
      return OptionalInt.empty();
    }
    long days = ChronoUnit.DAYS.between(date.start().orElseThrow(), date.end().orElseThrow()) + 1;
    if (days <= 1) {
      return OptionalInt.of(1);
    }
    if (days <= 7) {
      return OptionalInt.of(days < 7 ? 2 : 3);
    }
    return OptionalInt.of(days <= 31 ? 4 : 5);
  }

  /** ACLED's disorder type; two sub-types differ from the others of their event type. */
  static String disorderType(SubEventType type) {
    if (type == SubEventType.EXCESSIVE_FORCE) {
      return "Political violence; Demonstrations";
    }
    return type == SubEventType.MOB_VIOLENCE
        ? EventType.CIVILIANS.disorderType()
        : type.type().disorderType();
  }

  /** ACLED's mark of violence that aims at civilians. */
  static String civilianTargeting(EventMention event) {
    boolean always =
        event.type().type() == EventType.CIVILIANS || event.type() == SubEventType.EXCESSIVE_FORCE;
    boolean byTarget =
        event.type().type() == EventType.EXPLOSIONS || event.type() == SubEventType.MOB_VIOLENCE;
    return always || (byTarget && is(event.actor2(), "civilian")) ? "Civilian targeting" : "";
  }

  /**
   * UCDP's type of violence: 1 a state takes part, 2 armed groups among each other, 3 against
   * civilians. UCDP counts events with deaths only; here the deaths column tells.
   */
  static OptionalInt typeOfViolence(EventMention event) {
    EventType type = event.type().type();
    if (type != EventType.BATTLES && type != EventType.EXPLOSIONS && type != EventType.CIVILIANS) {
      return OptionalInt.empty();
    }
    if (type == EventType.CIVILIANS || is(event.actor2(), "civilian")) {
      return OptionalInt.of(3);
    }
    if (is(event.actor1(), "state") || is(event.actor2(), "state")) {
      return OptionalInt.of(1);
    }
    boolean groups = isArmedGroup(event.actor1()) && isArmedGroup(event.actor2());
    return groups ? OptionalInt.of(2) : OptionalInt.empty();
  }

  private static boolean isArmedGroup(Optional<Actor> actor) {
    return is(actor, "rebel") || is(actor, "political militia") || is(actor, "identity militia");
  }

  private static boolean is(Optional<Actor> actor, String kind) {
    return actor
        .map(Actor::kind)
        .filter(k -> k.toLowerCase(Locale.ROOT).startsWith(kind))
        .isPresent();
  }
}
