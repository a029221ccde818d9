package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.passage.Factuality;

/** The casualties that the mentions of one incident tell together. */
final class Toll {

  private final List<EventMention> mentions;
  private final EventMention main;
  private final int othersReach;
  private final Casualties best;

  /**
   * The figures of mentions.
   *
   * @param main the mention that tells most surely what happened
   */
  Toll(List<EventMention> mentions, EventMention main, JoinWeights weights) {
    this.mentions = mentions;
    this.main = main;
    othersReach = weights.othersReach();
    best = known();
  }

  /** The figures to go by. */
  Casualties best() {
    return best;
  }

  /** Deaths, 0 where none are told. */
  int killed() {
    return killed(best);
  }

  /** The figures to go by, up to the highest that are told. */
  Casualties upToHighest() {
    OptionalInt other = otherCount();
    boolean more = other.isPresent() && other.getAsInt() > best.killedHigh().orElse(killed());
    return more
        ? new Casualties(best.killed(), best.killedLow(), other, best.injured(), best.abducted())
        : best;
  }

  /** The highest other count of the deaths; what is lower tells of some of them. */
  private OptionalInt otherCount() {
    if (best.update()) {
      return OptionalInt.empty();
    }
    int most = killed();
    int limit = 2 * most;
    for (EventMention mention : mentions) {
      int told = mention.casualties().killed().orElse(0);
      most = told <= limit ? Math.max(most, told) : most;
    }
    return most > killed() ? OptionalInt.of(most) : OptionalInt.empty();
  }

  /** "The text counts 28 deaths and 33". */
  Optional<String> disagreement() {
    OptionalInt other = otherCount();
    return other.isPresent()
        ? Optional.of("the text counts " + killed() + " deaths and " + other.getAsInt())
        : Optional.empty();
  }

  private Casualties known() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Casualties told = mentions.get(i).casualties();
      boolean newer = told.killed().orElse(0) >= main.casualties().killed().orElse(0);
      if (told.update() && newer) {
        return told;
      }
    }
    Casualties own = admitted(firstOfKinds(firstCounted()));
    return own.killed().isEmpty() ? own : withOthers(lessClaimed(own));
  }

  /** "12 soldiers died. 25 attackers were killed": the dead of both sides begin with the first. */
  private Casualties firstOfKinds(Casualties own) {
    for (EventMention mention : mentions) {
      Casualties told = mention.casualties();
      if (mention.equals(main) || told.equals(own)) {
        return own;
      }
      boolean near = main.sentence() - mention.sentence() <= othersReach;
      if (near && holds(told) && killed(told) > 0 && own.isOfOthers(told)) {
        return told;
      }
    }
    return own;
  }

  /** What those who were struck admit, where it is less. */
  private Casualties admitted(Casualties own) {
    for (EventMention mention : mentions) {
      Casualties told = mention.casualties();
      boolean less = told.killed().isPresent() && killed(told) < killed(own);
      if (less && told.sort() == Casualties.Sort.ADMITTED && !own.isOfOthers(told)) {
        return own.followedBy(told);
      }
    }
    return own;
  }

  /** What a party claims stands against what others admit, which is lower. */
  private Casualties lessClaimed(Casualties own) {
    boolean claimed = false;
    Casualties least = own;
    for (EventMention mention : mentions) {
      Casualties told = mention.casualties();
      boolean claim = mention.factuality() == Factuality.CLAIMED;
      claimed |= claim && told.equals(own);
      boolean less = told.killed().orElse(0) > 0 && told.killed().getAsInt() < killed(least);
      if (!claim && less && told.sort() == Casualties.Sort.PLAIN && !own.isOfOthers(told)) {
        least = told;
      }
    }
    return claimed ? least : own;
  }

  private static int killed(Casualties casualties) {
    return casualties.killed().orElse(0);
  }

  /** "Two attackers were killed too": the dead of both sides and later ones are added. */
  private Casualties withOthers(Casualties own) {
    Casualties sum = own;
    boolean behind = false;
    for (EventMention other : mentions) {
      Casualties told = other.casualties();
      if (told.equals(own) || !behind) {
        behind |= told.equals(own) || other.equals(main);
        continue;
      }
      boolean near = other.sentence() - main.sentence() <= othersReach;
      boolean same = killed(told) == killed(own); // told again
      boolean others =
          told.sort() == Casualties.Sort.MORE
              || (!same && own.isOfOthers(told))
              || (!same && own.equals(main.casualties()) && isOtherSide(other));
      if (near && others && killed(told) > 0 && !isTold(killed(sum) + killed(told))) {
        sum = sum.plus(told);
      }
    }
    return sum;
  }

  /** Whether a mention gives a sum, so that nothing is to be added to it. */
  private boolean isTold(int deaths) {
    for (EventMention mention : mentions) {
      if (mention.casualties().killed().orElse(0) == deaths) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherSide(EventMention other) {
    return isArmedGroup(other.actor2())
        && main.actor2().isPresent()
        && !isArmedGroup(main.actor2())
        && main.actor1().filter(Actor::isState).isEmpty();
  }

  private static boolean isArmedGroup(Optional<Actor> actor) {
    return actor.filter(Actor::isArmedGroup).isPresent();
  }

  private Casualties firstCounted() {
    if (holds(main.casualties())) {
      return main.casualties();
    }
    for (EventMention mention : mentions) {
      if (holds(mention.casualties())) {
        return mention.casualties();
      }
    }
    if (main.casualties().killed().isPresent()) {
      return main.casualties();
    }
    for (EventMention mention : mentions) {
      Casualties told = mention.casualties();
      if (told.injured().isPresent() || told.abducted().isPresent()) {
        return told;
      }
    }
    return likely();
  }

  /** Those who were shot, where nobody says what became of them. */
  private Casualties likely() {
    for (EventMention mention : mentions) {
      if (mention.casualties().sort() == Casualties.Sort.LIKELY) {
        return mention.casualties().taken();
      }
    }
    return main.casualties();
  }

  private static boolean holds(Casualties told) {
    return told.killed().isPresent() && told.sort() != Casualties.Sort.OUTDATED;
  }
}
