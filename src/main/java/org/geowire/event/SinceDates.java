package org.geowire.event;

import java.time.LocalDate;
import java.util.Optional;
import org.geowire.event.date.DateParser;
import org.geowire.event.date.Days;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.passage.Roles;

/** What a passage tells with "since": when a state began, or a time in which something lies. */
final class SinceDates {

  private final int lastingDays;

  SinceDates(StoryReach reach) {
    lastingDays = reach.lastingDays();
  }

  /**
   * When it happened: "has been held since Friday" began then; "killed since Friday" lies between.
   */
  Optional<EventDate> of(Draft draft, EventDate since) {
    if (!since.isKnown() || DateParser.days(since) > lastingDays) {
      return Optional.empty();
    }
    LocalDate start = since.start().get();
    boolean state = draft.main().isNoun() || Roles.isPassive(draft.passage(), draft.main());
    return switch (draft.type()) {
      case GOVERNMENT_REGAINS_TERRITORY,
          NON_STATE_OVERTAKES_TERRITORY,
          TERRITORY_TRANSFER,
          ABDUCTION ->
          Optional.of(state ? EventDate.day(start, since.text()) : upToReport(draft, since));
      case CHANGE_TO_GROUP, BASE_ESTABLISHED -> Optional.of(EventDate.day(start, since.text()));
      default -> Optional.of(upToReport(draft, since));
    };
  }

  /** "Have been fighting since Monday, and guns were still heard on Wednesday". */
  Optional<EventDate> upTo(Draft draft, EventDate last) {
    return DateChoice.begin(draft.passage(), draft.main(), last)
        .filter(first -> last.precision() == 1 && last.start().equals(last.end()))
        .filter(first -> first.isBefore(last.end().get()))
        .filter(first -> !first.plusDays(lastingDays).isBefore(last.end().get()))
        .map(first -> Days.lasting(first, last.end().get(), last.text()));
  }

  /** What was told on Sunday happened up to Sunday. */
  private static EventDate upToReport(Draft draft, EventDate since) {
    LocalDate start = since.start().get();
    return DateChoice.latest(draft.passage())
        .flatMap(EventDate::end)
        .filter(day -> !day.isBefore(start) && day.isBefore(since.end().get()))
        .map(day -> Days.range(start, day, since.text()))
        .orElse(since);
  }

  /** Whether it sums up what lasts: "since March, fighting has uprooted 60,000 people". */
  boolean isLasting(Draft draft) {
    for (SaidDate date : draft.passage().dates()) {
      boolean longSince =
          date.is(SaidDate.Use.SINCE)
              && date.date().isKnown()
              && DateParser.days(date.date()) > lastingDays;
      if (longSince && isOfClause(draft, date)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date opens the sentence or stands in the clause of what is told. */
  private static boolean isOfClause(Draft draft, SaidDate date) {
    if (date.first() <= draft.passage().first() + 1) {
      return true;
    }
    int from = Math.min(date.end(), draft.main().end());
    int to = Math.max(date.first(), draft.main().first());
    for (int token = from - 1; token < to; token++) {
      if (draft.passage().tokens().gapHas(token, ',')) {
        return false;
      }
    }
    return true;
  }
}
