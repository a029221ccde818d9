package org.geowire.incident;

import java.util.EnumSet;
import java.util.Set;
import org.geowire.event.type.EventType;
import org.geowire.event.type.SubEventType;

/** Which types may tell one incident. */
final class Family {

  /** Types that say by what means, so that two of them are two incidents. */
  private static final Set<SubEventType> MEANS =
      EnumSet.of(
          SubEventType.CHEMICAL_WEAPON,
          SubEventType.AIR_DRONE_STRIKE,
          SubEventType.SUICIDE_BOMB,
          SubEventType.SHELLING,
          SubEventType.REMOTE_EXPLOSIVE,
          SubEventType.GRENADE,
          SubEventType.ABDUCTION,
          SubEventType.SEXUAL_VIOLENCE);

  /** What MUC-4 tells apart. */
  enum Deed {
    ATTACK,
    BOMBING,
    ABDUCTION,
    LOSS
  }

  private Family() {}

  static Deed deed(SubEventType type) {
    return switch (type) {
      case ABDUCTION -> Deed.ABDUCTION;
      case REMOTE_EXPLOSIVE, SUICIDE_BOMB, GRENADE, CHEMICAL_WEAPON -> Deed.BOMBING;
      case LOOTING -> Deed.LOSS;
      default -> Deed.ATTACK;
    };
  }

  static boolean isViolence(SubEventType type) {
    return type.type().isViolence();
  }

  /** Battles, explosions and attacks are one family, protests and riots another. */
  static boolean same(SubEventType a, SubEventType b) {
    if (isViolence(a) || isViolence(b)) {
      return isViolence(a) && isViolence(b);
    }
    return a == b || (isCrowd(a) && isCrowd(b));
  }

  private static boolean isCrowd(SubEventType type) {
    return type.type().isOfCrowds();
  }

  /**
   * Whether two types are deeds that nobody takes for each other: places won, what blew up or was
   * fired, persons led away.
   */
  static boolean areApart(SubEventType a, SubEventType b) {
    Outcome one = outcome(a);
    Outcome other = outcome(b);
    return one != other && one != Outcome.ANY && other != Outcome.ANY;
  }

  /** What nobody who reports a deed mistakes. */
  private enum Outcome {
    PLACE_WON,
    LED_AWAY,
    BLAST,
    ANY
  }

  private static Outcome outcome(SubEventType type) {
    return switch (type) {
      case GOVERNMENT_REGAINS_TERRITORY, NON_STATE_OVERTAKES_TERRITORY, TERRITORY_TRANSFER ->
          Outcome.PLACE_WON;
      case ABDUCTION -> Outcome.LED_AWAY;
      default -> type.type() == EventType.EXPLOSIONS ? Outcome.BLAST : Outcome.ANY;
    };
  }

  /** Whether two reports may differ in the type only because one says less. */
  static boolean compatible(SubEventType a, SubEventType b) {
    return same(a, b) && (a == b || !MEANS.contains(a) || !MEANS.contains(b));
  }

  /**
   * Which of two types told of one incident says what it was.
   *
   * <p>Demonstrations go by the gravest kind.
   */
  static SubEventType graver(SubEventType told, SubEventType other) {
    if (isCrowd(told) && isCrowd(other)) {
      return gravity(other) > gravity(told) ? other : told;
    }
    return told;
  }

  private static int gravity(SubEventType type) {
    return switch (type) {
      case PROTEST_WITH_INTERVENTION -> 1;
      case VIOLENT_DEMONSTRATION, MOB_VIOLENCE -> 2;
      case EXCESSIVE_FORCE -> 3;
      default -> 0;
    };
  }

  /** Whether a type says more than that there was violence. */
  static boolean tellsMeans(SubEventType type) {
    return MEANS.contains(type);
  }
}
