package org.geowire.event;

import java.util.Optional;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.TriggerWord.Flag;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.SubEventType;

/** Tells protests, riots and mobs from each other and from what armed men do. */
final class Crowds {

  private Crowds() {}

  /** "A crowd set the council on fire", but not "residents said that soldiers set it on fire". */
  static boolean isByCrowd(Trigger main, Roles roles) {
    return roles.isDoer(Crowds::isDemonstrator)
        || roles.doer().filter(p -> p.word().crowd() && p.end() == main.first()).isPresent();
  }

  /** "A crowd stormed the police station". */
  static boolean isStormedByCrowd(Roles roles, Trigger main) {
    boolean bare = !main.is(Flag.GUN) && !main.is(Flag.KILL) && !main.isNoun();
    return bare
        && !roles.passive()
        && roles.doer().filter(p -> p.word().crowd() || isDemonstrator(p.kind())).isPresent()
        && roles.target().isEmpty()
        && roles.site().filter(p -> p.kind() == Party.Kind.MILITARY_SITE).isPresent();
  }

  static SubEventType demonstration(Passage passage, Trigger main, Roles roles) {
    boolean demo = passage.has(Flag.DEMO) || passage.has(Flag.RIOT);
    if (!demo && roles.isDoer(Party.Kind::isNonStateArmed)) {
      boolean shot =
          main.word().type() == SubEventType.EXCESSIVE_FORCE
              && roles.isDoer(kind -> kind == Party.Kind.MILITIA);
      boolean wrecked =
          main.word().type() == SubEventType.VIOLENT_DEMONSTRATION && roles.target().isEmpty();
      if (shot || wrecked) {
        return shot ? SubEventType.ATTACK : SubEventType.LOOTING;
      }
    }
    boolean killed =
        isKilled(passage)
            && passage.partyBefore(passage.end(), p -> p.kind() == Party.Kind.STATE).isPresent();
    if (main.is(Flag.RIOT) || passage.has(Flag.RIOT) || passage.has(Flag.CROWD)) {
      return SubEventType.VIOLENT_DEMONSTRATION;
    }
    if (demo && destroys(passage)) {
      return SubEventType.VIOLENT_DEMONSTRATION;
    }
    if (demo && (killed || passage.has(Flag.EXCESS) || isFiredOn(passage, roles))) {
      return SubEventType.EXCESSIVE_FORCE;
    }
    if (demo && (passage.has(Flag.INTERVENTION) || passage.has(Flag.ARREST))) {
      return SubEventType.PROTEST_WITH_INTERVENTION;
    }
    return main.word().type();
  }

  /** Whether others than soldiers and policemen die. */
  private static boolean isKilled(Passage passage) {
    for (Trigger trigger : passage.triggers()) {
      Optional<Party> victim =
          trigger.is(Flag.FATE)
              ? passage.partyBefore(trigger.first(), Party::acts)
              : Roles.ofVerb(passage, trigger).target();
      if (trigger.is(Flag.KILL) && victim.filter(p -> p.kind() == Party.Kind.STATE).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Demonstrators who burn, loot or storm: nobody with arms is said to do it. */
  private static boolean destroys(Passage passage) {
    for (Trigger trigger : passage.triggers()) {
      boolean stormed = trigger.is(Flag.TARGET) && !trigger.is(Flag.KILL) && !trigger.is(Flag.HURT);
      boolean acted = (stormed || trigger.is(Flag.LOOT)) && !trigger.is(Flag.GUN);
      boolean past = trigger.word().form() == TriggerWord.Form.PAST;
      Roles roles = Roles.ofVerb(passage, trigger);
      boolean sure = trigger.strength() == 2 || roles.isDoer(Crowds::isDemonstrator);
      if (acted && past && sure && !roles.isDoer(Party.Kind::isArmed)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDemonstrator(Party.Kind kind) {
    return kind == Party.Kind.PROTESTER || kind == Party.Kind.RIOTER;
  }

  /** "When police opened fire", "shot at traders who were protesting". */
  private static boolean isFiredOn(Passage passage, Roles roles) {
    for (Trigger trigger : passage.triggers()) {
      Roles shot = Roles.ofVerb(passage, trigger);
      boolean crowd = shot.target().isPresent() && shot.target().equals(roles.doer());
      if (trigger.is(Flag.GUN)
          && (shot.isDoer(kind -> kind == Party.Kind.STATE)
              || (crowd && !shot.isDoer(Party.Kind::isArmed)))) {
        return true;
      }
    }
    return false;
  }

  static SubEventType fight(Roles roles) {
    boolean demonstrators =
        crowd(roles.doer(), false)
            || crowd(roles.target(), false)
            || isAgainstState(roles.doer(), roles.target())
            || isAgainstState(roles.target(), roles.doer());
    if (demonstrators) {
      return SubEventType.VIOLENT_DEMONSTRATION;
    }
    boolean civil =
        crowd(roles.doer(), true)
            && crowd(roles.target(), true)
            && roles.doer().filter(p -> p.word().crowd()).isPresent();
    return civil ? SubEventType.MOB_VIOLENCE : SubEventType.ARMED_CLASH;
  }

  /** "Police and supporters of the candidate clashed". */
  private static boolean isAgainstState(Optional<Party> crowd, Optional<Party> state) {
    return crowd.filter(p -> p.word().crowd()).isPresent()
        && state.filter(p -> p.kind() == Party.Kind.STATE).isPresent();
  }

  private static boolean crowd(Optional<Party> party, boolean civilians) {
    return party
        .filter(p -> p.kind().isCrowd())
        .filter(p -> civilians || p.kind() != Party.Kind.CIVILIAN)
        .isPresent();
  }

  /** Residents or students who beat or kill, with no armed group in sight. */
  static boolean isMob(Roles roles, Trigger main) {
    boolean hurts = (main.is(Flag.KILL) || main.is(Flag.HURT)) && !main.is(Flag.GUN);
    boolean many =
        roles.doer().filter(p -> p.word().crowd() || p.kind() == Party.Kind.RIOTER).isPresent();
    return hurts && many && roles.target().isPresent() && !roles.passive() && !main.isNoun();
  }
}
