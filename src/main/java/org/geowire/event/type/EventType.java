package org.geowire.event.type;

/** ACLED's six event types (codebook of 2023) with the disorder type that each belongs to. */
public enum EventType {
  BATTLES("Battles", "Political violence"),
  EXPLOSIONS("Explosions/Remote violence", "Political violence"),
  CIVILIANS("Violence against civilians", "Political violence"),
  PROTESTS("Protests", "Demonstrations"),
  RIOTS("Riots", "Demonstrations"),
  STRATEGIC("Strategic developments", "Strategic developments");

  private final String label;
  private final String disorderType;

  EventType(String label, String disorderType) {
    this.label = label;
    this.disorderType = disorderType;
  }

  /** ACLED's name. */
  public String label() {
    return label;
  }

  /** ACLED's disorder type, for types whose sub-types do not differ in it. */
  public String disorderType() {
    return disorderType;
  }

  /** Whether it is political violence other than that of crowds. */
  public boolean isViolence() {
    return switch (this) {
      case BATTLES, EXPLOSIONS, CIVILIANS -> true;
      case PROTESTS, RIOTS, STRATEGIC -> false;
    };
  }

  /** Whether it is a deed of crowds. */
  public boolean isOfCrowds() {
    return this == PROTESTS || this == RIOTS;
  }
}
