package org.geowire.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.type.SubEventType;

/** The reports of several articles about one incident, in the order of the input. */
final class Reports {

  private final List<Incident> reports;
  private final double surest;

  /**
   * Reports to be joined.
   *
   * @param surest the most that an incident is sure
   */
  Reports(List<Incident> reports, double surest) {
    this.reports = reports;
    this.surest = surest;
  }

  /** One incident: what the best placed report says, with what the others know better. */
  Incident joined() {
    Incident best = best();
    EventMention event = best.event();
    Casualties casualties = casualties();
    EventMention joined =
        new EventMention(
            event.sentence(),
            event.trigger(),
            type(best),
            event.factuality(),
            date(),
            actor(best, EventMention::actor1),
            actor(best, EventMention::actor2),
            casualties,
            event.groupSize(),
            event.target(),
            event.story(),
            event.confidence());
    return new Incident(
        best.eventId(),
        best.article(),
        joined,
        best.site(),
        best.group(),
        best.groupSize(),
        best.sentence(),
        best.offsets(),
        warnings(),
        confidence(),
        others(best));
  }

  /** The report that says most precisely where; the first of equals. */
  private Incident best() {
    Incident best = reports.get(0);
    for (Incident report : reports) {
      if (report.site().precision().wherePrec() < best.site().precision().wherePrec()) {
        best = report;
      }
    }
    return best;
  }

  private SubEventType type(Incident best) {
    SubEventType type = best.event().type();
    for (Incident report : reports) {
      boolean more = Family.tellsMeans(report.event().type()) && !Family.tellsMeans(type);
      type = more ? report.event().type() : type;
    }
    return type;
  }

  private EventDate date() {
    EventDate date = reports.get(0).event().date();
    for (Incident report : reports) {
      EventDate other = report.event().date();
      date = days(other) < days(date) || other.precision() < date.precision() ? other : date;
    }
    return date;
  }

  private static long days(EventDate date) {
    return date.end().orElseThrow().toEpochDay() - date.start().orElseThrow().toEpochDay();
  }

  private Optional<Actor> actor(Incident best, Function<EventMention, Optional<Actor>> side) {
    Optional<Actor> own = side.apply(best.event());
    if (SameIncident.isNamed(own)) {
      return own;
    }
    for (Incident report : reports) {
      Optional<Actor> told = side.apply(report.event());
      if (report.event().type() == best.event().type() && SameIncident.isNamed(told)) {
        return told;
      }
    }
    return own;
  }

  /** The figure of the latest article is best, all together give the lowest and the highest. */
  private Casualties casualties() {
    OptionalInt low = OptionalInt.empty();
    OptionalInt high = OptionalInt.empty();
    OptionalInt injured = OptionalInt.empty();
    OptionalInt abducted = OptionalInt.empty();
    boolean open = false;
    for (Incident report : reports) {
      Casualties told = report.event().casualties();
      low = least(low, told.killedLow());
      high = most(high, told.killedHigh().isPresent() ? told.killedHigh() : told.killed());
      injured = most(injured, told.injured());
      abducted = most(abducted, told.abducted());
    }
    OptionalInt killed = killed();
    for (Incident report : reports) {
      Casualties told = report.event().casualties();
      open |=
          told.killed().isPresent() && told.killedHigh().isEmpty() && told.killed().equals(high);
    }
    return new Casualties(killed, low, open ? OptionalInt.empty() : high, injured, abducted);
  }

  private OptionalInt killed() {
    OptionalInt latest = OptionalInt.empty();
    LocalDate day = LocalDate.MIN;
    for (Incident report : reports) {
      OptionalInt told = report.event().casualties().killed();
      LocalDate published = report.article().date().orElse(LocalDate.MIN);
      if (told.isPresent() && (latest.isEmpty() || published.isAfter(day))) {
        latest = told;
        day = published;
      } else if (told.isPresent() && published.equals(day)) {
        latest = least(latest, told);
      }
    }
    return latest;
  }

  private static OptionalInt least(OptionalInt a, OptionalInt b) {
    return a.isEmpty() || (b.isPresent() && b.getAsInt() < a.getAsInt()) ? b : a;
  }

  private static OptionalInt most(OptionalInt a, OptionalInt b) {
    return a.isEmpty() || (b.isPresent() && b.getAsInt() > a.getAsInt()) ? b : a;
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (Incident report : reports) {
      report.warnings().stream().filter(w -> !warnings.contains(w)).forEach(warnings::add);
    }
    disagreement().ifPresent(warnings::add);
    return warnings;
  }

  /** "Articles disagree on deaths: 22 (a.txt), 28 (b.txt)". */
  private Optional<String> disagreement() {
    List<String> figures = new ArrayList<>();
    boolean differ = false;
    OptionalInt first = OptionalInt.empty();
    for (Incident report : reports) {
      OptionalInt killed = report.event().casualties().killed();
      if (killed.isPresent()) {
        first = first.isEmpty() ? killed : first;
        differ |= !killed.equals(first);
        figures.add(killed.getAsInt() + " (" + report.article().id() + ")");
      }
    }
    return differ
        ? Optional.of("articles disagree on deaths: " + String.join(", ", figures))
        : Optional.empty();
  }

  private double confidence() {
    double doubt = 1;
    for (Incident report : reports) {
      doubt *= 1 - report.confidence();
    }
    return Math.min(surest, 1 - doubt);
  }

  private List<Incident.Report> others(Incident best) {
    List<Incident.Report> others = new ArrayList<>();
    for (Incident report : reports) {
      if (!report.eventId().equals(best.eventId())) {
        others.add(new Incident.Report(report.article().id(), report.article().source()));
      }
    }
    return others;
  }
}
