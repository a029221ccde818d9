package org.geowire.event.passage;

import java.util.Locale;

/** Whether the text says that an event took place (after PLOVER's contexts and FactBank). */
public enum Factuality {
  /** The article states it. */
  ASSERTED,
  /** A party in the article states it. */
  CLAIMED,
  /** Said not to have happened. */
  DENIED,
  /** Said to come. */
  PLANNED,
  /** Supposed, feared or conditional. */
  HYPOTHETICAL,
  /** Background: long past when the article was published. */
  HISTORICAL;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in outputs. */
  public String label() {
    return label;
  }
}
