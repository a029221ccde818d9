package org.geowire.incident;

import org.geowire.model.WeightTable;

/**
 * What a profile wants of incidents.
 *
 * @param openEnded whether an incident may be known by no more than its country and that it lies
 *     before the article
 * @param deedsApart whether an abduction, a bombing, a fire and an attack are incidents of their
 *     own also at one place on one day
 */
public record JoinRules(boolean openEnded, boolean deedsApart) {

  private static final JoinRules STANDARD = new JoinRules(false, false);

  /** Those of analysts of conflicts, who code one event by its gravest deed. */
  public static JoinRules standard() {
    return STANDARD;
  }

  /** Those of a table of a profile. */
  public static JoinRules of(WeightTable profile) {
    return new JoinRules(profile.of("open-ended") > 0, profile.of("deeds-apart") > 0);
  }
}
