package org.geowire.event;

import java.util.Optional;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.passage.Definiteness;
import org.geowire.event.passage.Factuality;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.PassageSplitter;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Telling;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.SubEventType;

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

  /** The same as what an article itself takes back. */
  Draft asDenied() {
    Telling denied = new Telling(Factuality.DENIED, telling.reference(), telling.general());
    return new Draft(
        passage, main, type, denied, roles, casualties, groupSize, points, said, toNext);
  }

  /** Whether it is told as a fact, of whatever time. */
  boolean happened() {
    return switch (telling.factuality()) {
      case ASSERTED, CLAIMED, HISTORICAL -> true;
      case DENIED, PLANNED, HYPOTHETICAL -> false;
    };
  }

  /** The date that the passage gives its event, not counted from another. */
  Optional<EventDate> ownDate() {
    return isOfSomebody()
        ? Optional.empty()
        : said.filter(d -> d.isDay() && !d.relative()).map(SaidDate::date);
  }

  /** Whether a word such as "another" or "elsewhere" makes it a new event. */
  boolean opens() {
    return passage.hasCue(Cue.Kind.NEW);
  }

  /** Somebody died, by nobody who is named. */
  boolean isDeath() {
    return main.is(TriggerWord.Flag.FATE)
        && main.is(TriggerWord.Flag.KILL)
        && !isByArmed()
        && !passage.hasCue(Cue.Kind.NEW);
  }

  /**
   * "A third man, shot in the stomach, died in hospital, which brings the toll to three", "a stray
   * bullet killed a girl, raising the toll to six": the dead of an event told before.
   */
  boolean isTollUpdate() {
    boolean ofNowhere = said.isEmpty() && !Confidence.isPlaced(this);
    return casualties.update() && !isByArmed() && (ofNowhere || passage.hasCue(Cue.Kind.AFTERMATH));
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

  /** "Nobody was harmed", "one man was killed": only what became of persons, and no day. */
  boolean isHarmCount() {
    boolean passive = roles.passive() || casualties.killed().orElse(1) == 0;
    return passive
        && roles.doer().isEmpty()
        && isOfNoDay()
        && casualties.killed().isPresent()
        && !passage.hasCue(Cue.Kind.NEW)
        && tellsOnlyHarm();
  }

  /** No day is said but one counted on, on which somebody died of it. */
  private boolean isOfNoDay() {
    return said.isEmpty()
        || said.filter(SaidDate::relative)
            .filter(day -> day.shift() >= 0)
            .filter(day -> passage.hasCue(Cue.Kind.AFTERMATH) || isOfDeath(day))
            .isPresent();
  }

  /** "Died a day later". */
  private boolean isOfDeath(SaidDate day) {
    for (Trigger trigger : passage.triggers()) {
      boolean fate = trigger.is(TriggerWord.Flag.FATE) && trigger.is(TriggerWord.Flag.KILL);
      if (fate && trigger.end() == day.first()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it counts nobody. */
  boolean isHarmless() {
    return isHarmCount() && casualties.killed().orElse(1) == 0;
  }

  private boolean tellsOnlyHarm() {
    for (Trigger trigger : passage.triggers()) {
      boolean harm = trigger.is(TriggerWord.Flag.KILL) || trigger.is(TriggerWord.Flag.HURT);
      if (!harm || trigger.isNoun() || trigger.is(TriggerWord.Flag.GUN)) {
        return false;
      }
    }
    return true;
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

  /**
   * Whether it only tells of whom something else is told: "the slain trooper was honoured on
   * Sunday", "crowds on Friday mourned the men who were murdered".
   */
  boolean isOfSomebody() {
    int token = main.first();
    if (main.word().form() != TriggerWord.Form.PAST || said.isEmpty()) {
      return false;
    }
    boolean outside = said.get().end() <= token;
    return (outside && isRelative(token)) || isAttribute(token);
  }

  /** "Men who were murdered". */
  private boolean isRelative(int token) {
    int be = passage.is(token - 1, Grammar.BE) ? token - 1 : token;
    int first = passage.is(be - 1, Grammar.HAVE) ? be - 1 : be;
    return be < token
        && passage.is(first - 1, Grammar.CLAUSE)
        && !passage.tokens().gapHas(first - 2, ',');
  }

  /** "The slain trooper". */
  private boolean isAttribute(int token) {
    return passage.is(token - 1, Grammar.DEFINITE)
        && main.end() < passage.end()
        && passage.tokens().gapIs(main.end() - 1, ' ')
        && !passage.tokens().isCapitalised(main.end())
        && !passage.is(main.end(), Grammar.BY)
        && !passage.is(main.end(), Grammar.IN);
  }
}
