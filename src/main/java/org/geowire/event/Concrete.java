package org.geowire.event;

import java.util.List;
import java.util.Optional;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.TriggerWord.Flag;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Definiteness;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;

/** Whether a passage tells something that happened at a place, more than talk of violence. */
final class Concrete {

  private Concrete() {}

  /** "It was the deadliest attack since gunmen killed 30 there": all that it tells is older. */
  static boolean isComparison(Passage passage) {
    for (WordList.Found<Cue> cue : passage.cues()) {
      if (cue.meaning().kind() == Cue.Kind.RECORD) {
        int since = passage.find(Grammar.SINCE, cue.end(), cue.end() + cue.meaning().reach());
        if (since >= 0 && tellsOnlyBehind(passage, since)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean tellsOnlyBehind(Passage passage, int since) {
    boolean behind = false;
    for (Trigger trigger : passage.triggers()) {
      boolean after = trigger.first() > since;
      if (after ? passage.crosses(since, trigger.first()) : !trigger.isNoun()) {
        return false;
      }
      behind |= after;
    }
    return behind;
  }

  /** What became of the dead and wounded of an event told elsewhere, or of a flood. */
  static boolean isAftermath(Passage passage, List<Trigger> live) {
    if (areKnownDead(passage, live)) {
      return true;
    }
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

  /** "The bodies of the six were flown home", "the slain will be buried". */
  private static boolean areKnownDead(Passage passage, List<Trigger> live) {
    boolean dead = false;
    for (Trigger trigger : live) {
      boolean bodies = trigger.isNoun() && trigger.is(Flag.KILL) && trigger.strength() > 2;
      if (!isTheSlain(passage, trigger) && !bodies) {
        return false;
      }
      int of = trigger.end() - 1;
      boolean known =
          passage.is(of, Grammar.OF)
              && passage.is(of + 1, Grammar.DEFINITE)
              && passage
                  .partyAfter(of + 2, of + passage.reach().determined + 2, Party::acts)
                  .isEmpty();
      dead |= known;
    }
    return dead && !live.isEmpty();
  }

  /** "The slain", not "the slain trooper" nor "the murdered by". */
  private static boolean isTheSlain(Passage passage, Trigger trigger) {
    return trigger.is(Flag.KILL)
        && trigger.word().form() == TriggerWord.Form.PAST
        && passage.is(trigger.first() - 1, Grammar.DEFINITE)
        && passage.partyAfter(trigger.end(), trigger.end() + 1, Party::acts).isEmpty();
  }

  /** "The six dead", "the wounded". */
  private static boolean isOfPersons(Passage passage, Trigger trigger) {
    return (trigger.is(Flag.KILL) || trigger.is(Flag.HURT))
        && passage.find(
                Grammar.DEFINITE, trigger.first() - passage.reach().determined, trigger.first())
            >= 0
        && !Roles.isPassive(passage, trigger);
  }

  /** Whether triggers tell a deed: one that is strong, or weak ones with harm, place or doer. */
  static boolean is(Passage passage, List<Trigger> live, Roles roles, Casualties counted) {
    if (isVerbal(passage, live, roles, counted) || isFigurative(live)) {
      return false;
    }
    boolean past = false;
    boolean shots = false;
    boolean downed = false;
    for (Trigger trigger : live) {
      if (trigger.strength() <= 2) {
        return true;
      }
      past |= trigger.word().form() == TriggerWord.Form.PAST;
      shots |= trigger.is(Flag.SHOTS);
      downed |= trigger.is(Flag.DOWNED);
    }
    boolean hurt = counted.killed().isPresent() || counted.injured().isPresent();
    if (downed && !hurt) {
      return false;
    }
    return hurt
        || areSeveralDemos(live)
        || (isStruckOrMarched(passage, live) && (Confidence.isPlaced(passage) || passage.saysDay()))
        || (past && actsOnSomething(roles))
        || (shots && passage.hasCue(Cue.Kind.CONTINUE))
        || isKnownDeed(passage, live);
  }

  /** "A rocket found the bus stop": something that may strike, and nothing else. */
  static boolean isOfWeapons(List<Trigger> live) {
    for (Trigger trigger : live) {
      if (trigger.word().type().type() != EventType.EXPLOSIONS || trigger.is(Flag.DOWNED)) {
        return false;
      }
    }
    return true;
  }

  /** "The strike took place in Er Rahad": what was told of before, with its place. */
  static boolean isKnownDeed(Passage passage, List<Trigger> live) {
    for (Trigger trigger : live) {
      if (trigger.isNoun() && Definiteness.of(passage, trigger) == Definiteness.DEFINITE) {
        return passage.hasCue(Cue.Kind.HAPPENED) && Confidence.isPlaced(passage);
      }
    }
    return false;
  }

  /** "Walked down the avenue, sang the anthem". */
  private static boolean areSeveralDemos(List<Trigger> live) {
    int demos = 0;
    for (Trigger trigger : live) {
      demos += trigger.is(Flag.DEMO) ? 1 : 0;
    }
    return demos > 1;
  }

  private static boolean isStruckOrMarched(Passage passage, List<Trigger> live) {
    return isStruckByWeapon(passage, live)
        || isBlockedByCrowd(passage, live)
        || (passage.saysDay() && isWalkedByCrowd(passage, live));
  }

  /** "On Tuesday two thousand people walked behind the priest". */
  private static boolean isWalkedByCrowd(Passage passage, List<Trigger> live) {
    for (Trigger trigger : live) {
      boolean walked =
          trigger.is(Flag.DEMO)
              && !trigger.is(Flag.BLOCK)
              && trigger.word().form() == TriggerWord.Form.PAST;
      Optional<Party> within =
          passage.partyAfter(trigger.first(), trigger.end(), Party::acts); // "people walked"
      boolean crowd =
          within
              .or(() -> Roles.ofVerb(passage, trigger).doer())
              .filter(p -> p.kind().isCrowd() && !p.word().single())
              .isPresent();
      if (walked && crowd) {
        return true;
      }
    }
    return false;
  }

  private static boolean actsOnSomething(Roles roles) {
    return roles.isDoer(Party.Kind::isArmed)
        && (roles.target().isPresent() || roles.site().isPresent());
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

  /** "Slaughtered a bull", "the gunmen withdrew": only words that tell nothing by themselves. */
  private static boolean isFigurative(List<Trigger> live) {
    for (Trigger trigger : live) {
      boolean other = trigger.word().type() == SubEventType.OTHER || trigger.is(Flag.TRANSFER);
      if (trigger.strength() <= 2 || !other) {
        return false;
      }
    }
    return true;
  }

  /** "The minister attacked the opposition": one who bears no arms, and nobody is hurt. */
  private static boolean isVerbal(
      Passage passage, List<Trigger> live, Roles roles, Casualties counted) {
    if (counted.killed().isPresent()
        || counted.injured().isPresent()
        || roles.isDoer(kind -> kind != Party.Kind.CIVILIAN)
        || (roles.site().isPresent() && Confidence.isPlaced(passage))
        || roles.doer().filter(p -> !p.word().single()).isPresent()) {
      return false;
    }
    boolean over = passage.find(Grammar.AT_LEAST, live.get(0).end(), passage.end()) >= 0;
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
}
