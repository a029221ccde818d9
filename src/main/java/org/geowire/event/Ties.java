package org.geowire.event;

import java.util.Optional;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.passage.Roles;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;

/** How a passage goes on with what an article told before, as far as it shows by itself. */
final class Ties {

  private Ties() {}

  /** "The attack" or what became of its victims, on no other day. */
  static boolean goesBack(Draft draft, Optional<Told> before) {
    boolean ownDay = !draft.isOfSomebody() && draft.said().filter(SaidDate::isDay).isPresent();
    return before.isPresent()
        && !draft.opens()
        && (!ownDay || isOfHospital(draft))
        && (draft.refersBack() || draft.isOfSomebody() || isSequel(draft));
  }

  /** "Another man died in a hospital of the capital": not where it happened. */
  static boolean isAfterwards(Draft draft, ToldEvents told) {
    return !told.isEmpty()
        && draft.main().is(TriggerWord.Flag.FATE)
        && draft.main().is(TriggerWord.Flag.KILL)
        && draft.passage().hasCue(Cue.Kind.AFTERMATH)
        && draft.roles().doer().isEmpty()
        && !Roles.isPassive(draft.passage(), draft.main())
        && !draft.opens();
  }

  /** Who dies of wounds, and the dead that a doctor counts. */
  static boolean isOfHospital(Draft draft) {
    return draft.passage().hasCue(Cue.Kind.AFTERMATH) && isSequel(draft);
  }

  /** Who dies of wounds on another day or in the hospital of another town. */
  static boolean isElsewhere(Draft draft) {
    boolean ownDay = draft.said().filter(SaidDate::isDay).isPresent();
    return isOfHospital(draft) && (ownDay || Confidence.isPlaced(draft));
  }

  /** What became of persons, done by nobody who is named: "two of them died". */
  static boolean isSequel(Draft draft) {
    boolean fate =
        draft.main().is(TriggerWord.Flag.FATE)
            || (draft.main().strength() > 2
                && (draft.main().is(TriggerWord.Flag.KILL)
                    || draft.main().is(TriggerWord.Flag.SHOTS)
                    || draft.main().is(TriggerWord.Flag.HURT)));
    return fate && !draft.roles().isDoer(Party.Kind::isArmed) && !draft.opens();
  }

  /** "Two students were killed", in the same breath as a protest. */
  static boolean hasVictims(Draft draft) {
    boolean suffered =
        draft.main().is(TriggerWord.Flag.KILL)
            && draft.roles().doer().isEmpty()
            && Roles.isPassive(draft.passage(), draft.main())
            && !draft.opens()
            && !Confidence.isPlaced(draft);
    return suffered || isSequel(draft);
  }

  /** Whether an event of a type may have victims. */
  static boolean isWithVictims(SubEventType type) {
    return type.type() != EventType.STRATEGIC || type == SubEventType.LOOTING;
  }

  /** Houses burnt, people hurt and "the blast" are of the event told before. */
  static boolean goesOn(Draft draft, Optional<Told> before) {
    if (before.isEmpty() || draft.said().isPresent()) {
      return false;
    }
    if (!before.get().type().type().isViolence()) {
      return hasVictims(draft) && isWithVictims(before.get().type());
    }
    if (before.get().type().type() == EventType.EXPLOSIONS && hasVictims(draft)) {
      return draft.type() == SubEventType.ATTACK && !draft.main().is(TriggerWord.Flag.GUN);
    }
    boolean blast =
        draft.refersBack()
            && draft.type().type() == EventType.EXPLOSIONS
            && before.get().type().type() == EventType.EXPLOSIONS;
    boolean fate = draft.main().strength() > 2 && draft.roles().doer().isEmpty();
    return blast || fate || draft.type() == SubEventType.LOOTING;
  }
}
