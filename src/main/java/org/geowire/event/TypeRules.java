package org.geowire.event;

import java.util.List;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord.Flag;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.SubEventType;

/**
 * Decides the type of an event from its triggers, and then from who struck whom.
 *
 * <p>The order of the tests is that of coders' practice: demonstrations, then means (suicide, air,
 * grenade, mine, shelling), territory, abduction, fighting, arrests, looting, attacks. A clash told
 * beside an explosion is a clash.
 */
final class TypeRules {

  /** Between mobs and fights. */
  private static final int TAKEN_RANK = 6;

  private TypeRules() {}

  /** The trigger that decides. */
  static Trigger main(Passage passage, List<Trigger> triggers, boolean deaths) {
    boolean strong = false;
    boolean acted = false;
    boolean fought = false;
    boolean bombed = false;
    boolean shot = false;
    for (Trigger trigger : triggers) {
      bombed |= trigger.is(Flag.BOMBED);
      shot |= trigger.is(Flag.GUN) && trigger.strength() <= 2;
      strong |= trigger.strength() <= 2;
      acted |= trigger.is(Flag.TARGET) || trigger.is(Flag.LOOT);
      boolean fight = trigger.is(Flag.TARGET) || trigger.is(Flag.FIGHT);
      fought |= fight && trigger.strength() <= 2;
    }
    Trigger best = triggers.get(0);
    int bestRank = Integer.MAX_VALUE;
    for (Trigger trigger : triggers) {
      boolean counts = !strong || trigger.strength() <= 2 || (acted && trigger.is(Flag.WEAPON));
      int told = takesPlace(passage, trigger) ? TAKEN_RANK : rank(trigger, deaths, fought);
      boolean means = trigger.is(Flag.WEAPON) && (bombed || (shot && isUnused(trigger)));
      int rank = told + (counts && !means ? 0 : 100);
      if (rank < bestRank) {
        best = trigger;
        bestRank = rank;
      }
    }
    return best;
  }

  /** "Came for a man who made explosives and were fired on": no blast beside the shots. */
  private static boolean isUnused(Trigger weapon) {
    return weapon.strength() > 2 && weapon.word().type() == SubEventType.REMOTE_EXPLOSIVE;
  }

  /** "Seized the town" counts more than the fighting and the dead of it. */
  private static boolean takesPlace(Passage passage, Trigger trigger) {
    boolean takes = trigger.is(Flag.TERRITORY) || (trigger.is(Flag.CAPTURE) && !trigger.isNoun());
    if (!takes || trigger.strength() > 2) {
      return false;
    }
    if (trigger.is(Flag.TERRITORY) && isOfPlace(passage, trigger)) {
      return true;
    }
    return !Roles.isPassive(passage, trigger)
        && (takesName(passage, trigger) || takesSite(passage, trigger));
  }

  /** "Captured Baraka after a battle": who is caught has a longer name, or a title. */
  private static boolean takesName(Passage passage, Trigger trigger) {
    int name = trigger.end();
    return trigger.is(Flag.CAPTURE)
        && name + 1 < passage.end()
        && passage.tokens().isCapitalised(name)
        && !passage.tokens().isCapitalised(name + 1)
        && passage.partyAfter(name, name + 1, p -> true).isEmpty();
  }

  private static boolean takesSite(Passage passage, Trigger trigger) {
    return passage
        .partyAfter(
            trigger.end(),
            trigger.end() + passage.reach().place,
            p -> p.isSite() && !p.word().thing())
        .isPresent();
  }

  /** "Regained control of Baraka", "fell to the rebels", "was retaken". */
  private static boolean isOfPlace(Passage passage, Trigger trigger) {
    return Roles.isPassive(passage, trigger)
        || (trigger.end() < passage.end() && passage.tokens().isCapitalised(trigger.end()));
  }

  private static int rank(Trigger trigger, boolean deaths, boolean fought) {
    if (trigger.is(Flag.OVER)) {
      return trigger.is(Flag.CACHE) && fought ? 23 : 0;
    }
    return switch (trigger.word().type()) {
      case PEACEFUL_PROTEST -> trigger.is(Flag.PEOPLE) ? 3 : 2;
      case PROTEST_WITH_INTERVENTION, EXCESSIVE_FORCE, VIOLENT_DEMONSTRATION -> 2;
      case CHEMICAL_WEAPON -> 4;
      case SUICIDE_BOMB -> trigger.is(Flag.WEAPON) ? 23 : 5;
      case MOB_VIOLENCE -> 6;
      case ARMED_CLASH -> trigger.is(Flag.FIGHT) ? 7 : trigger.is(Flag.AMBUSH) ? 9 : 16;
      case AIR_DRONE_STRIKE -> 8;
      case GRENADE -> 9;
      case REMOTE_EXPLOSIVE -> 10;
      case SHELLING -> 11;
      case SEXUAL_VIOLENCE -> 12;
      case GOVERNMENT_REGAINS_TERRITORY -> 13;
      case NON_STATE_OVERTAKES_TERRITORY -> trigger.is(Flag.CAPTURE) && deaths ? 20 : 14;
      case ABDUCTION -> deaths ? 19 : 15;
      case ARRESTS -> deaths ? 21 : 17;
      case LOOTING -> deaths ? 22 : 18;
      case ATTACK -> trigger.is(Flag.HURT) ? 20 : 19;
      case TERRITORY_TRANSFER, DISRUPTED_WEAPONS_USE, BASE_ESTABLISHED -> 23;
      case AGREEMENT -> 24;
      case CHANGE_TO_GROUP, OTHER -> 25;
    };
  }

  /** The type of an event with these parts. */
  static SubEventType decide(Passage passage, Trigger main, Roles roles) {
    SubEventType type = main.word().type();
    if (isDeadlyAbduction(passage, type) && !Crowds.isMob(roles, main)) {
      return SubEventType.ATTACK;
    }
    if (type == SubEventType.ABDUCTION && isLedAwayByState(main, roles)) {
      return SubEventType.ARRESTS;
    }
    if (type == SubEventType.ARRESTS && roles.isDoer(Party.Kind::isNonStateArmed)) {
      return SubEventType.ABDUCTION;
    }
    return switch (type) {
      case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION, EXCESSIVE_FORCE, VIOLENT_DEMONSTRATION ->
          Crowds.demonstration(passage, main, roles);
      case ARMED_CLASH -> main.is(Flag.FIGHT) ? Crowds.fight(roles) : byTarget(type, roles);
      case ATTACK ->
          Crowds.isMob(roles, main)
              ? SubEventType.MOB_VIOLENCE
              : Crowds.isStormedByCrowd(roles, main)
                  ? SubEventType.VIOLENT_DEMONSTRATION
                  : byTarget(type, roles);
      case NON_STATE_OVERTAKES_TERRITORY, GOVERNMENT_REGAINS_TERRITORY ->
          isLeft(passage, main)
              ? SubEventType.TERRITORY_TRANSFER
              : isRaid(passage, main, roles)
                  ? SubEventType.ARMED_CLASH
                  : main.is(Flag.CAPTURE)
                      ? capture(passage, main, roles)
                      : taken(passage, type, roles);
      case LOOTING -> Crowds.isByCrowd(main, roles) ? SubEventType.VIOLENT_DEMONSTRATION : type;
      case REMOTE_EXPLOSIVE ->
          isFromAir(passage, main, roles) ? SubEventType.AIR_DRONE_STRIKE : type;
      default -> type;
    };
  }

  /** "Soldiers took him away": a state arrests, unless it is said to abduct. */
  private static boolean isLedAwayByState(Trigger main, Roles roles) {
    boolean state = roles.isDoer(kind -> kind == Party.Kind.STATE || kind == Party.Kind.EXTERNAL);
    return state && main.strength() >= 2 && !main.isNoun();
  }

  /** "Took control of the town after the army had withdrawn", and no word of a fight. */
  private static boolean isLeft(Passage passage, Trigger main) {
    boolean left = false;
    for (Trigger trigger : passage.triggers()) {
      boolean behind = trigger.first() > main.end();
      left |=
          behind
              && trigger.is(Flag.TRANSFER)
              && !trigger.isNoun()
              && passage.find(Grammar.CLAUSE, main.end(), trigger.first()) >= 0
              && passage
                  .partyAfter(main.end(), trigger.first(), p -> p.kind().isArmed())
                  .isPresent();
      if (trigger.is(Flag.FIGHT)
          || trigger.is(Flag.KILL)
          || trigger.is(Flag.RAID)
          || trigger.is(Flag.TARGET)) {
        return false;
      }
    }
    return left;
  }

  /** Who overruns a base or a post has fought for it; nobody says that he stayed. */
  private static boolean isRaid(Passage passage, Trigger main, Roles roles) {
    return main.is(Flag.RAID)
        && !takesMore(passage, main)
        && roles.site().filter(site -> site.kind() == Party.Kind.MILITARY_SITE).isPresent();
  }

  /** "Overran the garrison and took the town". */
  private static boolean takesMore(Passage passage, Trigger raid) {
    for (Trigger trigger : passage.triggers()) {
      if (trigger.first() > raid.first()
          && (trigger.is(Flag.CAPTURE) || trigger.is(Flag.TERRITORY))
          && !trigger.is(Flag.RAID)
          && !trigger.isNoun()) {
        return true;
      }
    }
    return false;
  }

  /** Who abducts and kills attacks, unless guards fight back. */
  private static boolean isDeadlyAbduction(Passage passage, SubEventType type) {
    boolean either =
        type == SubEventType.ABDUCTION
            || type == SubEventType.ATTACK
            || type == SubEventType.ARMED_CLASH;
    return either && passage.has(Flag.ABDUCT) && passage.has(Flag.KILL) && !passage.has(Flag.FIGHT);
  }

  /** Who bombs with aircraft, or as a state, strikes from the air; so do drones shot down. */
  private static boolean isFromAir(Passage passage, Trigger main, Roles roles) {
    if (main.is(Flag.BOMBED) && roles.isDoer(kind -> kind == Party.Kind.STATE)) {
      return true;
    }
    boolean heard = main.is(Flag.PLURAL) || main.isNoun();
    return (heard && passage.has(Flag.DOWNED))
        || ((main.is(Flag.BOMBED) || main.is(Flag.WEAPON)) && hasAircraft(passage));
  }

  private static boolean hasAircraft(Passage passage) {
    for (Trigger trigger : passage.triggers()) {
      if (trigger.word().type() == SubEventType.AIR_DRONE_STRIKE && trigger.is(Flag.WEAPON)) {
        return true;
      }
    }
    return false;
  }

  /** Who is armed is fought, who is not is attacked. */
  private static SubEventType byTarget(SubEventType type, Roles roles) {
    return roles
        .struck()
        .map(p -> p.kind().isArmed() ? SubEventType.ARMED_CLASH : SubEventType.ATTACK)
        .orElse(type);
  }

  /** Persons are arrested or abducted, weapons confiscated, towns and bases taken. */
  private static SubEventType capture(Passage passage, Trigger main, Roles roles) {
    boolean state = roles.isDoer(kind -> kind == Party.Kind.STATE || kind == Party.Kind.EXTERNAL);
    Optional<Party> object = roles.target().or(roles::site);
    boolean person =
        object.filter(p -> p.kind().acts()).isPresent()
            && roles.site().isEmpty()
            && !takesName(passage, main);
    if (person) {
      boolean rebels = roles.isDoer(Party.Kind::isNonStateArmed);
      boolean unknown =
          roles.doer().isEmpty() && object.filter(p -> p.kind() == Party.Kind.CIVILIAN).isPresent();
      return rebels || unknown ? SubEventType.ABDUCTION : SubEventType.ARRESTS;
    }
    if (state && roles.site().isEmpty() && isOfWeapons(passage, main)) {
      return SubEventType.DISRUPTED_WEAPONS_USE;
    }
    if (object.isEmpty() && isOfSeveral(passage, main)) {
      return SubEventType.LOOTING;
    }
    return state
        ? SubEventType.GOVERNMENT_REGAINS_TERRITORY
        : SubEventType.NON_STATE_OVERTAKES_TERRITORY;
  }

  /** "Seized: four vehicles", "captured 12 motorcycles": things are counted, not places. */
  private static boolean isOfSeveral(Passage passage, Trigger main) {
    return main.end() < passage.end()
        && (passage.tokens().startsWithDigit(main.end())
            || passage.tokens().gapHas(main.end() - 1, ':'));
  }

  /** "Seized 40 rifles". */
  private static boolean isOfWeapons(Passage passage, Trigger main) {
    return passage
        .partyAfter(
            main.end(), main.end() + passage.reach().arms, p -> p.kind() == Party.Kind.WEAPONS)
        .isPresent();
  }

  private static SubEventType taken(Passage passage, SubEventType type, Roles roles) {
    boolean ally =
        type == SubEventType.GOVERNMENT_REGAINS_TERRITORY
            && roles.doer().filter(doer -> isBesideState(passage, doer)).isPresent();
    if (!ally && roles.isDoer(Party.Kind::isNonStateArmed)) {
      return SubEventType.NON_STATE_OVERTAKES_TERRITORY;
    }
    return roles.isDoer(kind -> kind == Party.Kind.STATE)
        ? SubEventType.GOVERNMENT_REGAINS_TERRITORY
        : type;
  }

  /** "The army and allied fighters". */
  private static boolean isBesideState(Passage passage, Party doer) {
    return passage
        .partyBefore(doer.first(), p -> p.kind() == Party.Kind.STATE)
        .filter(
            state ->
                passage.find(Grammar.AND, state.end(), state.end() + passage.reach().ally) >= 0)
        .filter(state -> doer.first() - state.end() <= passage.reach().ally)
        .isPresent();
  }
}
