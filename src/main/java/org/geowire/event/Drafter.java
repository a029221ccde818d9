package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.casualty.CasualtyCounter;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord.Flag;
import org.geowire.event.passage.Definiteness;
import org.geowire.event.passage.Factuality;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.PassageSplitter;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Telling;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;
import org.geowire.model.WeightTable;

/** Turns a passage into an event, or into none where nothing concrete is reported. */
final class Drafter {

  private final CasualtyCounter casualties;
  private final GroupSize groups;

  /** "Drove the fighters of the alliance out". */
  private final int outReach;

  private final Scope scope;

  /** So many people are driven out in a war, not taken away in a raid. */
  private final int massDisplaced;

  private final NumberReader numbers;

  Drafter(Lexicon lexicon, CasualtyCounter casualties, WeightTable weights, Scope scope) {
    this.casualties = casualties;
    this.scope = scope;
    groups = new GroupSize(lexicon, weights);
    outReach = (int) weights.of("oust-reach");
    massDisplaced = (int) weights.of("mass-displaced");
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
    return draft(part, false);
  }

  /** What a passage tells of which the next one says whom its weapons struck. */
  Optional<Draft> struck(PassageSplitter.Part part) {
    return draft(part, true);
  }

  private Optional<Draft> draft(PassageSplitter.Part part, boolean struck) {
    Passage passage = part.passage();
    List<Told> told = told(passage);
    List<Trigger> live = live(told);
    if (live.isEmpty() || Concrete.isAftermath(passage, live) || Concrete.isComparison(passage)) {
      return Optional.empty();
    }
    Casualties counted = casualties.count(passage);
    Trigger main = TypeRules.main(passage, live, hasDeaths(live));
    Roles roles = Roles.of(passage, main, live);
    if (!Concrete.is(passage, live, roles, counted) && !(struck && Concrete.isOfWeapons(live))) {
      return Optional.empty();
    }
    Passage stated = passage.withTriggers(live);
    SubEventType type = byMeans(told, TypeRules.decide(stated, main, roles), roles);
    return Optional.of(
        new Draft(
            stated,
            main,
            type,
            telling(told, main),
            roles,
            isOfPeace(type) ? Casualties.notReported() : counted,
            groups.of(passage, main),
            points(stated, counted, roles),
            DateChoice.of(passage, main),
            part.toNext()));
  }

  /** "Signed a peace after a feud that cost nine lives", a mass grave: those died before. */
  private static boolean isOfPeace(SubEventType type) {
    return type == SubEventType.AGREEMENT
        || type == SubEventType.OTHER
        || type == SubEventType.CHANGE_TO_GROUP
        || type == SubEventType.BASE_ESTABLISHED;
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

  /** The triggers that tell of something that happened or may happen once. */
  private List<Told> told(Passage passage) {
    List<Told> told = new ArrayList<>(passage.triggers().size());
    for (Trigger trigger : passage.triggers()) {
      Telling telling = Telling.of(passage, trigger);
      boolean apart =
          isOnlyMoved(passage, trigger)
              || isOnlyBlocked(passage, trigger)
              || isOnlyCarried(passage, trigger)
              || isOnlySitting(passage, trigger)
              || isOfNoTown(passage, trigger)
              || isOfFugitives(passage, trigger)
              || isOnlyMet(passage, trigger)
              || isShotAt(passage, trigger);
      boolean general = telling.general() && !scope.habits();
      if (!general && !apart) {
        told.add(new Told(trigger, telling));
      }
    }
    return told;
  }

  /** "Drove to the town", but not "drove the rebels out of it". */
  private boolean isOnlyMoved(Passage passage, Trigger trigger) {
    if (!trigger.is(Flag.OUST)) {
      return false;
    }
    int out = passage.find(Lexicon.Grammar.OUT, trigger.end(), trigger.end() + outReach);
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
            || isOfNobody(passage)
            || (Roles.ofVerb(passage, trigger).isDoer(Party.Kind::isArmed)
                && !isInProtest(passage)));
  }

  /** "Women vigilantes blocked the road in protest". */
  private static boolean isInProtest(Passage passage) {
    for (Trigger trigger : passage.triggers()) {
      if (trigger.is(Flag.DEMO) && !trigger.is(Flag.BLOCK)) {
        return true;
      }
    }
    return false;
  }

  /** "Its wreck is still blocking the road": no day, and nothing else that anybody did. */
  private static boolean isOfNobody(Passage passage) {
    return passage.triggers().size() == 1
        && passage.dates().isEmpty()
        && !Confidence.isPlaced(passage)
        && passage.partyAfter(passage.first(), passage.end(), Party::acts).isEmpty();
  }

  /** "Sixty sacks were carried off", "has forced two million people from their homes". */
  private boolean isOnlyCarried(Passage passage, Trigger trigger) {
    if (!trigger.is(Flag.ABDUCT) || trigger.isNoun() || trigger.strength() != 2) {
      return false;
    }
    boolean persons = passage.partyAfter(passage.first(), passage.end(), Party::acts).isPresent();
    boolean things = false;
    boolean masses = false;
    for (int token = passage.first(); token < passage.end(); token++) {
      Optional<NumberReader.Count> count = numbers.at(passage.matches(), token, passage.end());
      int noun = count.map(NumberReader.Count::end).orElse(passage.end());
      boolean named = noun < passage.end() && !passage.is(noun, Lexicon.Grammar.BE);
      things |= named && !count.get().article() && passage.tokens().gapIs(noun - 1, ' ');
      masses |= named && count.get().value() >= massDisplaced;
    }
    return (things && !persons) || masses;
  }

  /** "The delegations sit in Havana": no sit-in. */
  private static boolean isOnlySitting(Passage passage, Trigger trigger) {
    int last = trigger.end() - 1;
    return trigger.is(Flag.DEMO)
        && trigger.isNoun()
        && last == trigger.first() + 1
        && passage.is(last, Lexicon.Grammar.IN)
        && passage.tokens().gapIs(last - 1, ' ')
        && trigger.end() < passage.end()
        && (passage.tokens().isCapitalised(trigger.end())
            || passage.is(trigger.end(), Lexicon.Grammar.DEFINITE));
  }

  /** "The rebels took Bukama", but not "took part", "took Monday off" nor "took Kenyans". */
  private static boolean isOfNoTown(Passage passage, Trigger trigger) {
    int name = trigger.end();
    boolean site =
        passage
            .partyAfter(name, name + passage.reach().taken, p -> p.isSite() && !p.word().thing())
            .isPresent(); // "the rebels occupied an oil field"
    return trigger.is(Flag.TOWN)
        && !site
        && (name >= passage.end()
            || !passage.tokens().isCapitalised(name)
            || passage.isDated(name)
            || passage.partyAfter(name, name + 1, Party::acts).isPresent());
  }

  /** "Ran into difficulties", "ran into a group of shepherds": no fight between foes. */
  private static boolean isOnlyMet(Passage passage, Trigger trigger) {
    if (!trigger.is(Flag.MEET)) {
      return false;
    }
    Roles roles = Roles.ofVerb(passage, trigger);
    boolean state = roles.isDoer(kind -> kind == Party.Kind.STATE);
    boolean group = roles.isDoer(Party.Kind::isNonStateArmed);
    return roles
        .target()
        .filter(p -> p.first() - trigger.end() <= passage.reach().foe)
        .filter(p -> state ? p.kind().isNonStateArmed() : group && p.kind() == Party.Kind.STATE)
        .isEmpty();
  }

  /** "Men shot at an army helicopter": the aircraft struck nobody. */
  private static boolean isShotAt(Passage passage, Trigger aircraft) {
    boolean craft =
        aircraft.word().type() == SubEventType.AIR_DRONE_STRIKE
            && aircraft.isNoun()
            && aircraft.is(Flag.WEAPON);
    for (Trigger shot : passage.triggers()) {
      int between = aircraft.first() - shot.end();
      if (craft
          && shot.is(Flag.GUN)
          && !shot.isNoun()
          && between >= 0
          && between < passage.reach().taken) {
        return true;
      }
    }
    return false;
  }

  /** "Five were recaptured", "recaptured two inmates": persons, and no place. */
  private boolean isOfFugitives(Passage passage, Trigger trigger) {
    boolean retakes =
        trigger.word().type() == SubEventType.GOVERNMENT_REGAINS_TERRITORY
            && trigger.is(Flag.TERRITORY)
            && !trigger.is(Flag.OUST)
            && !trigger.isNoun();
    if (!retakes) {
      return false;
    }
    if (!Roles.isPassive(passage, trigger)) {
      return passage
              .partyAfter(trigger.end(), trigger.end() + passage.reach().taken, Drafter::isCivilian)
              .isPresent()
          && passage
              .partyAfter(trigger.end(), trigger.end() + passage.reach().taken, Party::isSite)
              .isEmpty();
    }
    int be = trigger.first() - 1;
    return passage.is(be, Lexicon.Grammar.BE)
        && be > passage.first()
        && (numbers.at(passage.matches(), be - 1, be).isPresent()
            || passage.partyBefore(be, p -> isCivilian(p) && p.end() == be).isPresent());
  }

  private static boolean isCivilian(Party party) {
    return party.acts() && party.kind() == Party.Kind.CIVILIAN;
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
}
