package org.geowire.event;

/**
 * Somebody who did or suffered what is reported.
 *
 * @param name as an analyst writes it ("JNIM", "Military Forces of Mali", "Civilians",
 *     "Unidentified Armed Group")
 * @param kind ACLED's inter category in words ("State forces", "Rebel group", "Civilians", ...);
 *     empty where unknown
 * @param text as written in the article
 * @param country ISO 3166 alpha-2 of the actor's country where the actor table names one; else
 *     empty
 */
public record Actor(String name, String kind, String text, String country) {

  /** Whether it belongs to the forces of a state. */
  public boolean isState() {
    return kind.startsWith("State");
  }

  /** Whether it bears arms and is of no state. */
  public boolean isArmedGroup() {
    return kind.equals("Rebel group") || kind.endsWith("militia");
  }

  /** Whether it bears no arms. */
  public boolean isCivilian() {
    return kind.equals("Civilians");
  }

  /** Whether the text says who it is. */
  public boolean isIdentified() {
    return !name.startsWith("Unidentified");
  }
}
