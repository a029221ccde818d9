package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.EventDate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.type.SubEventType;

/** The events of a story in the order in which they were last told of. */
final class ToldEvents {

  private final List<Told> told = new ArrayList<>();
  private int threads;

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** All of them; the last is that which was told of last. */
  List<Told> all() {
    return told;
  }

  Optional<Told> last() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
  }

  /** The latest that was told with a noun. */
  Optional<Told> named(String noun) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (told.get(i).isNamed(noun)) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  /** The event that a draft goes on with. */
  Optional<Told> before(Draft draft) {
    Optional<Told> named =
        draft.refersBack() ? named(draft.main().word().noun()) : Optional.<Told>empty();
    return named.isPresent() ? named : last().filter(last -> goesOn(draft, last));
  }

  private static boolean goesOn(Draft draft, Told last) {
    boolean same = last.paragraph() == draft.paragraph() && !draft.opens();
    boolean continues = draft.passage().hasCue(Cue.Kind.CONTINUE) || draft.refersBack();
    return (same || continues) && isKin(draft, last.type());
  }

  private static boolean isKin(Draft draft, SubEventType last) {
    boolean violent = last.type().isViolence();
    return violent == draft.type().type().isViolence()
        || (violent && draft.type() == SubEventType.LOOTING)
        || (Ties.hasVictims(draft) && draft.said().isEmpty() && Ties.isWithVictims(last));
  }

  /** Takes what a draft tells, of the event before or another; gives the number of the event. */
  int remember(Draft draft, EventDate date, SubEventType type, Optional<Told> before) {
    Told event =
        before
            .filter(b -> b.date().edtf().equals(date.edtf()))
            .orElseGet(() -> sameTime(date, type));
    event.goOn(draft, type);
    told.remove(event);
    told.add(event);
    return event.number();
  }

  /** The event told of the same time, else a new one. */
  private Told sameTime(EventDate date, SubEventType type) {
    for (Told event : told) {
      boolean same = event.date().isKnown() && event.date().edtf().equals(date.edtf());
      if (same && event.type().type().isViolence() == type.type().isViolence()) {
        return event;
      }
    }
    return new Told(threads++, date, type);
  }
}
