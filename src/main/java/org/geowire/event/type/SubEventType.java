package org.geowire.event.type;

/**
 * ACLED's 25 sub-event types with their PLOVER equivalents.
 *
 * <p>The constants name the types in the trigger lists of the language packs.
 */
public enum SubEventType {
  ARMED_CLASH(EventType.BATTLES, "Armed clash", "ASSAULT:firearms"),
  GOVERNMENT_REGAINS_TERRITORY(EventType.BATTLES, "Government regains territory", "ASSAULT"),
  NON_STATE_OVERTAKES_TERRITORY(
      EventType.BATTLES, "Non-state actor overtakes territory", "ASSAULT"),
  CHEMICAL_WEAPON(EventType.EXPLOSIONS, "Chemical weapon", "ASSAULT:unconventional"),
  AIR_DRONE_STRIKE(EventType.EXPLOSIONS, "Air/drone strike", "ASSAULT:aerial"),
  SUICIDE_BOMB(EventType.EXPLOSIONS, "Suicide bomb", "ASSAULT:suicide-attack"),
  SHELLING(EventType.EXPLOSIONS, "Shelling/artillery/missile attack", "ASSAULT:heavy-weapons"),
  REMOTE_EXPLOSIVE(EventType.EXPLOSIONS, "Remote explosive/landmine/IED", "ASSAULT:explosives"),
  GRENADE(EventType.EXPLOSIONS, "Grenade", "ASSAULT:explosives"),
  SEXUAL_VIOLENCE(EventType.CIVILIANS, "Sexual violence", "ASSAULT:sexual"),
  ATTACK(EventType.CIVILIANS, "Attack", "ASSAULT:targeted"),
  ABDUCTION(EventType.CIVILIANS, "Abduction/forced disappearance", "ASSAULT:abduct"),
  PEACEFUL_PROTEST(EventType.PROTESTS, "Peaceful protest", "PROTEST"),
  PROTEST_WITH_INTERVENTION(EventType.PROTESTS, "Protest with intervention", "PROTEST"),
  EXCESSIVE_FORCE(
      EventType.PROTESTS, "Excessive force against protesters", "ASSAULT:crowd-control"),
  VIOLENT_DEMONSTRATION(EventType.RIOTS, "Violent demonstration", "PROTEST"),
  MOB_VIOLENCE(EventType.RIOTS, "Mob violence", "ASSAULT:primitive"),
  AGREEMENT(EventType.STRATEGIC, "Agreement", "AGREE"),
  ARRESTS(EventType.STRATEGIC, "Arrests", "COERCE:arrest"),
  CHANGE_TO_GROUP(EventType.STRATEGIC, "Change to group/activity", "MOBILIZE"),
  DISRUPTED_WEAPONS_USE(EventType.STRATEGIC, "Disrupted weapons use", "COERCE:seize"),
  BASE_ESTABLISHED(EventType.STRATEGIC, "Headquarters or base established", "MOBILIZE"),
  LOOTING(EventType.STRATEGIC, "Looting/property destruction", "ASSAULT:destroy"),
  TERRITORY_TRANSFER(EventType.STRATEGIC, "Non-violent transfer of territory", "RETREAT"),
  OTHER(EventType.STRATEGIC, "Other", "");

  private final EventType type;
  private final String label;
  private final String plover;

  SubEventType(EventType type, String label, String plover) {
    this.type = type;
    this.label = label;
    this.plover = plover;
  }

  public EventType type() {
    return type;
  }

  /** ACLED's name. */
  public String label() {
    return label;
  }

  /** PLOVER category and mode; empty where there is none. */
  public String plover() {
    return plover;
  }

  /** The type that a trigger list names by its constant ("ARMED_CLASH"). */
  public static SubEventType ofKey(String key) {
    return valueOf(key);
  }
}
