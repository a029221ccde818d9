package org.geowire.event;

import java.util.Optional;

/**
 * An event as its passage alone tells it, before the rest of the article gives it a time.
 *
 * @param main the trigger that decided the type
 * @param points whether it says no more than "the attack", so that it reports nothing new
 * @param said the date in its own words, where it has one
 * @param toNext its relation in time to the next part of the same sentence
 */
record Draft(
    Passage passage,
    Trigger main,
    SubEventType type,
    Telling telling,
    Roles roles,
    Casualties casualties,
    int groupSize,
    boolean points,
    Optional<SaidDate> said,
    Optional<PassageSplitter.Relation> toNext) {

  /** The same with the figures that a later sentence gives. */
  Draft with(Casualties counted) {
    return new Draft(passage, main, type, telling, roles, counted, groupSize, points, said, toNext);
  }

  /** The same as what somebody looks back to. */
  Draft asBackground() {
    Telling past = new Telling(Factuality.HISTORICAL, telling.reference(), telling.general());
    return new Draft(passage, main, type, past, roles, casualties, groupSize, points, said, toNext);
  }

  /** Somebody died, by nobody who is named. */
  boolean isDeath() {
    return main.is(TriggerWord.Flag.FATE)
        && main.is(TriggerWord.Flag.KILL)
        && roles.doer().isEmpty()
        && !passage.hasCue(Cue.Kind.NEW);
  }

  /** Bodies that were found or counted, by whomever killed. */
  boolean isBodyCount() {
    return main.isNoun()
        && main.is(TriggerWord.Flag.KILL)
        && main.strength() > 2
        && !isByArmed()
        && !passage.hasCue(Cue.Kind.NEW);
  }

  /** A doctor who counts bodies did nothing to them. */
  private boolean isByArmed() {
    return roles.doer().filter(party -> party.kind().isArmed()).isPresent();
  }

  /** Damage that is told beside a toll. */
  boolean isDamageCount() {
    return type == SubEventType.LOOTING && !isByArmed() && casualties.killed().orElse(0) > 0;
  }

  int sentence() {
    return passage.sentence();
  }

  int paragraph() {
    return passage.document().sentences().get(sentence()).paragraph();
  }

  boolean refersBack() {
    return main.isNoun() && Definiteness.of(passage, main) == Definiteness.DEFINITE;
  }
}
