package org.geowire.incident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.model.WeightTable;

/**
 * Decides whether incidents of two articles are one: the same family of types, days that meet, a
 * place in common, and neither actors nor figures that exclude each other.
 *
 * <p>What is open decides nothing: without a day and a place of both there is no answer but no.
 */
final class SameIncident {

  /** UCDP's where_prec up to which a site is a place and no area. */
  private static final int PLACE = 2;

  private static final int WEEK = 2;

  private final double leastKm;
  private final double mostKm;
  private final int slack;

  SameIncident(WeightTable table) {
    leastKm = table.of("report-least-km");
    mostKm = table.of("report-most-km");
    slack = (int) table.of("report-slack");
  }

  boolean holds(Incident a, Incident b) {
    return happened(a) == happened(b)
        && Family.compatible(a.event().type(), b.event().type())
        && daysMeet(a.event().date(), b.event().date())
        && actorsMeet(a.event(), b.event())
        && figuresMeet(a, b)
        && placesMeet(a, b);
  }

  private static boolean happened(Incident incident) {
    Factuality factuality = incident.event().factuality();
    return factuality == Factuality.ASSERTED || factuality == Factuality.CLAIMED;
  }

  private static boolean daysMeet(EventDate a, EventDate b) {
    if (!a.isKnown() || !b.isKnown()) {
      return false;
    }
    if (a.precision() > WEEK || b.precision() > WEEK) {
      return a.edtf().equals(b.edtf());
    }
    LocalDate first = later(a.start().get(), b.start().get());
    return !first.isAfter(earlier(a.end().get(), b.end().get()));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** Who is named on one side must be named on the other, if anybody is; sides may be swapped. */
  private static boolean actorsMeet(EventMention a, EventMention b) {
    return fits(a.actor1(), b) && fits(b.actor1(), a);
  }

  private static boolean fits(Optional<Actor> actor, EventMention other) {
    if (!isNamed(actor) || !isNamed(other.actor1())) {
      return true;
    }
    return isSame(actor, other.actor1()) || isSame(actor, other.actor2());
  }

  private static boolean isSame(Optional<Actor> a, Optional<Actor> b) {
    return b.isPresent() && a.orElseThrow().name().equals(b.get().name());
  }

  static boolean isNamed(Optional<Actor> actor) {
    return actor.filter(Actor::isIdentified).isPresent();
  }

  private static OptionalInt killed(Incident incident) {
    return incident.event().casualties().killed();
  }

  /**
   * Counts grow while news comes in, but not without measure; a bomb and an attack need the same.
   */
  private boolean figuresMeet(Incident a, Incident b) {
    if (killed(a).isEmpty() || killed(b).isEmpty()) {
      return true;
    }
    int less = Math.min(killed(a).getAsInt(), killed(b).getAsInt());
    int more = Math.max(killed(a).getAsInt(), killed(b).getAsInt());
    if (Family.tellsMeans(a.event().type()) != Family.tellsMeans(b.event().type())) {
      return less == more;
    }
    return less == 0 ? more == 0 : more <= 2 * less + slack;
  }

  /** One area is one place only where both tell the same number of deaths. */
  private boolean placesMeet(Incident a, Incident b) {
    if (a.site().point().isEmpty() || b.site().point().isEmpty()) {
      return false;
    }
    if (isPlace(a.site()) && isPlace(b.site())) {
      double metres = a.site().precision().uncertaintyM() + b.site().precision().uncertaintyM();
      double km = a.site().point().get().distanceKm(b.site().point().get());
      return km <= Math.min(mostKm, Math.max(leastKm, metres / 1000));
    }
    boolean sameArea = a.site().place().isPresent() && a.site().place().equals(b.site().place());
    return sameArea && killed(a).orElse(0) > 0 && killed(a).equals(killed(b));
  }

  private static boolean isPlace(Site site) {
    return site.precision().wherePrec() <= PLACE;
  }
}
