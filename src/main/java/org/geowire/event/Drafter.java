package org.geowire.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.Lexicon.Grammar;
import org.geowire.event.TriggerWord.Flag;

/** Turns a passage into an event, or into none where nothing concrete is reported. */
final class Drafter {

  private static final int COUNT_REACH = 4;

  /** How many sentences behind an event its deaths are told. */
  private static final int FOLLOW_REACH = 3;

  private static final int MOST_SITES = 500;
  private static final int DETERMINED = 3;

  /** "Drove the fighters of the alliance out". */
  private static final int OUT_REACH = 9;

  /** "A sixth, a girl of seven, died". */
  private static final int COUNT_BACK = 8;

  private final CasualtyCounter casualties;
  private final NumberReader numbers;
  private final int daysToDie;

  /**
   * A drafter.
   *
   * @param daysToDie how long after an event somebody may die of it
   */
  Drafter(Lexicon lexicon, int daysToDie) {
    this.daysToDie = daysToDie;
    casualties = new CasualtyCounter(lexicon);
    numbers = new NumberReader(lexicon);
  }

  /** A trigger with how it is told. */
  private record Told(Trigger trigger, Telling telling) {
    boolean isFact() {
      return telling.factuality() == Factuality.ASSERTED
          || telling.factuality() == Factuality.CLAIMED;
    }

    boolean isStated() {
      return isFact() && !telling.reference() && trigger.strength() <= 2;
    }

    boolean isWeakFact() {
      return trigger.strength() > 2 && telling.factuality() == Factuality.ASSERTED;
    }
  }

  Optional<Draft> draft(PassageSplitter.Part part) {
    Passage passage = part.passage();
    List<Told> told = told(passage);
    List<Trigger> live = live(told);
    if (live.isEmpty() || isAftermath(passage, live)) {
      return Optional.empty();
    }
    Casualties counted = casualties.count(passage);
    Trigger main = TypeRules.main(passage, live, hasDeaths(live));
    Roles roles = Roles.of(passage, main, live);
    if (!isConcrete(passage, live, roles, counted)) {
      return Optional.empty();
    }
    Passage stated = passage.withTriggers(live);
    return Optional.of(
        new Draft(
            stated,
            main,
            byMeans(told, TypeRules.decide(stated, main, roles), roles),
            telling(told, main),
            roles,
            counted,
            groupSize(passage, main),
            points(stated, counted, roles),
            DateChoice.of(passage, main),
            part.toNext()));
  }

  /** "Two were killed in the drone strike": the noun that points back says by what means. */
  private static SubEventType byMeans(List<Told> told, SubEventType type, Roles roles) {
    if (type != SubEventType.ATTACK || roles.isDoer(Party.Kind::isArmed)) {
      return type;
    }
    for (Told one : told) {
      Trigger trigger = one.trigger();
      boolean strike =
          trigger.isNoun()
              && trigger.strength() == 1
              && trigger.word().type().type() == EventType.EXPLOSIONS;
      if (strike && one.isFact()) {
        return trigger.word().type();
      }
    }
    return type;
  }

  /** The figures of an event that a sentence behind it counts without telling it again. */
  Optional<Casualties> counted(Passage passage, Draft before) {
    Casualties counted = casualties.count(passage);
    int known = before.casualties().killed().orElse(0);
    boolean raised = counted.update() && known > 0 && counted.killed().orElse(0) > known;
    if (!continues(passage, before) && !(raised && isOfNow(passage, before))) {
      return Optional.empty();
    }
    return counted.killed().isEmpty()
        ? Optional.empty()
        : Optional.of(before.casualties().followedBy(counted));
  }

  /**
   * The figures of an event with the deaths that the next sentence tells without a place or day.
   */
  Optional<Casualties> followed(Draft death, Draft before) {
    boolean near = death.sentence() - before.sentence() <= FOLLOW_REACH;
    boolean violence =
        before.type().type() != EventType.STRATEGIC
            && (!isOpenKilling(death) || hasOwnType(before));
    boolean follows =
        near
            && violence
            && death.casualties().killed().isPresent()
            && death.telling().factuality() != Factuality.DENIED
            && continues(death.passage(), before)
            && !namesPlace(death.passage());
    return follows
        ? Optional.of(before.casualties().followedBy(death.casualties()))
        : Optional.empty();
  }

  /** "Three guards were killed": who was struck may yet tell a clash from an attack. */
  private static boolean isOpenKilling(Draft death) {
    return death.isHarmCount() && !death.isHarmless() && !death.isDeath();
  }

  private static boolean hasOwnType(Draft before) {
    return before.type().type() == EventType.EXPLOSIONS || before.main().is(Flag.FIGHT);
  }

  /** "In Hurti", "near Bule": a capital behind a preposition of place. */
  private static boolean namesPlace(Passage passage) {
    for (int token = passage.first() + 1; token < passage.end(); token++) {
      if (passage.is(token - 1, Grammar.IN) && passage.tokens().isCapitalised(token)) {
        return true;
      }
    }
    return false;
  }

  /** The figures of an event of which a later death or sum is told. */
  Optional<Casualties> updated(Draft death, Draft before) {
    int known = before.casualties().killed().orElse(0);
    if (known == 0) {
      return Optional.empty();
    }
    if (death.casualties().update() && death.casualties().killed().orElse(0) > known) {
      return Optional.of(death.casualties());
    }
    Passage passage = death.passage();
    int from = Math.max(passage.first(), death.main().first() - COUNT_BACK);
    return numbers.ordinal(passage.matches(), from, death.main().first()) == known + 1
        ? Optional.of(withOneMore(before.casualties()))
        : Optional.empty();
  }

  private static Casualties withOneMore(Casualties counted) {
    return new Casualties(
        oneMore(counted.killed()),
        oneMore(counted.killedLow()),
        oneMore(counted.killedHigh()),
        counted.injured(),
        counted.abducted(),
        Casualties.Sort.UPDATE,
        counted.victims());
  }

  private static OptionalInt oneMore(OptionalInt count) {
    return count.isEmpty() ? count : OptionalInt.of(count.getAsInt() + 1);
  }

  /** The same paragraph, and neither another day nor another event. */
  private boolean continues(Passage passage, Draft before) {
    int paragraph = passage.document().sentences().get(passage.sentence()).paragraph();
    boolean near =
        paragraph == before.paragraph()
            || (paragraph == before.paragraph() + 1
                && passage.sentence() - before.sentence() == 1
                && before.paragraph() > 0);
    return near && isOfNow(passage, before);
  }

  /** Whether a passage may tell of an event that happened. */
  private boolean isOfNow(Passage passage, Draft before) {
    boolean other =
        passage.hasCue(Cue.Kind.NEW)
            || passage.hasCue(Cue.Kind.HISTORICAL)
            || passage.hasCue(Cue.Kind.HABITUAL)
            || passage.hasCue(Cue.Kind.PLANNED)
            || passage.hasCue(Cue.Kind.CAUSE);
    return happened(before) && !other && !isOfOtherDay(passage, before);
  }

  boolean happened(Draft draft) {
    Factuality told = draft.telling().factuality();
    return told == Factuality.ASSERTED || told == Factuality.CLAIMED;
  }

  /** Whether a day is said that is neither that of a report nor one soon behind the event. */
  private boolean isOfOtherDay(Passage passage, Draft before) {
    for (SaidDate date : passage.dates()) {
      boolean aside = date.is(SaidDate.Use.REPORT) || date.is(SaidDate.Use.SEQUEL);
      if (!aside && !isSoonBehind(date, before)) {
        return true;
      }
    }
    return false;
  }

  /** "On that day", "a third died on Sunday". */
  private boolean isSoonBehind(SaidDate date, Draft before) {
    if (date.relative()) {
      return date.shift() >= 0 && date.shift() <= daysToDie;
    }
    Optional<LocalDate> event = before.said().flatMap(said -> said.date().end());
    Optional<LocalDate> day = date.date().start();
    return event.isPresent()
        && day.isPresent()
        && date.date().precision() == 1
        && !day.get().isBefore(event.get())
        && !day.get().isAfter(event.get().plusDays(daysToDie));
  }

  /** The triggers that tell of something that happened or may happen once. */
  private static List<Told> told(Passage passage) {
    List<Told> told = new ArrayList<>(passage.triggers().size());
    for (Trigger trigger : passage.triggers()) {
      Telling telling = Telling.of(passage, trigger);
      boolean apart = isOnlyMoved(passage, trigger) || isOnlyBlocked(passage, trigger);
      if (!telling.general() && !apart) {
        told.add(new Told(trigger, telling));
      }
    }
    return told;
  }

  /** "Drove to the town", but not "drove the rebels out of it". */
  private static boolean isOnlyMoved(Passage passage, Trigger trigger) {
    if (!trigger.is(Flag.OUST)) {
      return false;
    }
    int out = passage.find(Lexicon.Grammar.OUT, trigger.end(), trigger.end() + OUT_REACH);
    boolean before =
        passage.partyBefore(trigger.first(), p -> p.acts() && p.kind().isArmed()).isPresent();
    boolean object =
        passage.partyAfter(trigger.end(), out, p -> p.acts() && p.kind().isArmed()).isPresent();
    return out < 0 || !before || !(object || Roles.isPassive(passage, trigger));
  }

  /** "A landslide blocked the road", "the army blocked the road": nobody demonstrates. */
  private static boolean isOnlyBlocked(Passage passage, Trigger trigger) {
    return trigger.is(Flag.BLOCK)
        && (passage.hasCue(Cue.Kind.CAUSE)
            || Roles.ofVerb(passage, trigger).isDoer(Party.Kind::isArmed));
  }

  /** Facts before plans: what is only planned or denied counts where nothing is stated. */
  private static List<Trigger> live(List<Told> told) {
    boolean stated = false;
    for (Told one : told) {
      stated |= one.isStated();
    }
    List<Trigger> live = new ArrayList<>(told.size());
    for (Told one : told) {
      if (!stated || one.isStated() || one.isWeakFact()) {
        live.add(one.trigger());
      }
    }
    return live;
  }

  private static Telling telling(List<Told> told, Trigger main) {
    for (Told one : told) {
      if (one.trigger().equals(main)) {
        return one.telling();
      }
    }
    throw new IllegalArgumentException("not told: " + main);
  }

  private static boolean hasDeaths(List<Trigger> live) {
    for (Trigger trigger : live) {
      if (trigger.is(Flag.KILL) && trigger.strength() <= 2) {
        return true;
      }
    }
    return false;
  }

  /** What became of the dead and wounded of an event told elsewhere, or of a flood. */
  private static boolean isAftermath(Passage passage, List<Trigger> live) {
    boolean meant = !passage.hasCue(Cue.Kind.CAUSE);
    if (meant && !passage.hasCue(Cue.Kind.AFTERMATH)) {
      return false;
    }
    for (Trigger trigger : live) {
      if (trigger.strength() <= 2 || (meant && !isOfPersons(passage, trigger))) {
        return false;
      }
    }
    return true;
  }

  /** "The six dead", "the wounded". */
  private static boolean isOfPersons(Passage passage, Trigger trigger) {
    return (trigger.is(Flag.KILL) || trigger.is(Flag.HURT))
        && passage.find(Lexicon.Grammar.DEFINITE, trigger.first() - DETERMINED, trigger.first())
            >= 0
        && !Roles.isPassive(passage, trigger);
  }

  private static boolean isConcrete(
      Passage passage, List<Trigger> live, Roles roles, Casualties counted) {
    if (isVerbal(passage, live, roles, counted)) {
      return false;
    }
    boolean past = false;
    boolean shots = false;
    boolean downed = false;
    int crowds = 0;
    for (Trigger trigger : live) {
      if (trigger.strength() <= 2) {
        return true;
      }
      past |= trigger.word().form() == TriggerWord.Form.PAST;
      shots |= trigger.is(Flag.SHOTS);
      downed |= trigger.is(Flag.DOWNED);
      crowds += trigger.is(Flag.DEMO) ? 1 : 0;
    }
    boolean hurt = counted.killed().isPresent() || counted.injured().isPresent();
    if (downed && !hurt) {
      return false;
    }
    boolean struckOrMarched =
        isStruckByWeapon(passage, live) || crowds > 1 || isBlockedByCrowd(passage, live);
    if (struckOrMarched && Confidence.isPlaced(passage)) {
      return true;
    }
    boolean acts =
        past
            && roles.isDoer(Party.Kind::isArmed)
            && (roles.target().isPresent() || roles.site().isPresent());
    return hurt || acts || (shots && passage.hasCue(Cue.Kind.CONTINUE));
  }

  /** "Residents blocked the A4 highway". */
  private static boolean isBlockedByCrowd(Passage passage, List<Trigger> live) {
    for (Trigger trigger : live) {
      if (trigger.is(Flag.BLOCK)
          && Roles.ofVerb(passage, trigger)
              .doer()
              .filter(p -> p.kind().isCrowd() && !p.word().single())
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Drones hit the depot", "was struck by eleven rounds": what was fired, and that it hit. */
  private static boolean isStruckByWeapon(Passage passage, List<Trigger> live) {
    int fired = -1;
    for (Trigger trigger : live) {
      SubEventType type = trigger.word().type();
      boolean remote = type == SubEventType.AIR_DRONE_STRIKE || type == SubEventType.SHELLING;
      fired = trigger.is(Flag.WEAPON) && remote ? trigger.first() : fired;
    }
    for (Trigger trigger : live) {
      boolean damaged = trigger.is(Flag.TARGET) || trigger.is(Flag.LOOT);
      boolean past = trigger.word().form() == TriggerWord.Form.PAST;
      boolean self = fired < trigger.first() && Roles.isPassive(passage, trigger);
      if (fired >= 0 && damaged && past && !self) {
        return true;
      }
    }
    return false;
  }

  /** "The minister attacked the opposition": one who bears no arms, and nobody is hurt. */
  private static boolean isVerbal(
      Passage passage, List<Trigger> live, Roles roles, Casualties counted) {
    if (counted.killed().isPresent()
        || counted.injured().isPresent()
        || roles.isDoer(kind -> kind != Party.Kind.CIVILIAN)
        || roles.doer().filter(p -> !p.word().single()).isPresent()) {
      return false;
    }
    boolean over = passage.find(Lexicon.Grammar.AT_LEAST, live.get(0).end(), passage.end()) >= 0;
    for (Trigger trigger : live) {
      boolean plain =
          trigger.is(Flag.TARGET)
              && !trigger.is(Flag.KILL)
              && !trigger.is(Flag.HURT)
              && !trigger.isNoun()
              && trigger.word().form() == TriggerWord.Form.PAST;
      if (!plain || Roles.isPassive(passage, trigger)) {
        return false;
      }
    }
    return roles.doer().isPresent() || (over && roles.site().isEmpty());
  }

  /** "The attack" with nothing said of it but that it was. */
  private static boolean points(Passage passage, Casualties counted, Roles roles) {
    for (Trigger trigger : passage.triggers()) {
      if (!trigger.isNoun() || Definiteness.of(passage, trigger) != Definiteness.DEFINITE) {
        return false;
      }
    }
    return counted.equals(Casualties.notReported())
        && passage.dates().isEmpty()
        && roles.site().isEmpty()
        && roles.target().isEmpty()
        && !passage.hasCue(Cue.Kind.HAPPENED);
  }

  /** "Seven outposts", "attacks on six villages", "three raids". */
  private int groupSize(Passage passage, Trigger main) {
    for (Party party : passage.parties()) {
      if (party.kind().isSite() && !party.word().single() && !party.word().thing()) {
        int size = countBefore(passage, party.first());
        if (size > 0) {
          return size;
        }
      }
    }
    return main.is(Flag.PLURAL) && !main.is(Flag.PEOPLE) ? countBefore(passage, main.first()) : 0;
  }

  private int countBefore(Passage passage, int token) {
    for (int at = token - 1; at >= Math.max(passage.first(), token - COUNT_REACH); at--) {
      Optional<NumberReader.Count> count = numbers.at(passage.matches(), at, token);
      if (count.isPresent()) {
        int value = count.get().value();
        boolean dated = passage.isDated(count.get().first());
        return value >= 2 && value <= MOST_SITES && !dated ? value : 0;
      }
      if (isWithinParty(passage, at)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isWithinParty(Passage passage, int token) {
    for (Party party : passage.parties()) {
      if (party.first() <= token && token < party.end()) {
        return true;
      }
    }
    return false;
  }
}
