package org.geowire.event;

import org.geowire.model.WeightTable;

/**
 * What of an article a profile wants read as events, beyond its news.
 *
 * @param references whether an event at which the article only points ("the murder of the judge
 *     three days ago") is one beside those that it tells
 * @param habits whether what is told of no single day ("attacks have increased") is one
 */
public record Scope(boolean references, boolean habits) {

  private static final Scope NEWS = new Scope(false, false);

  /** That of analysts of conflicts, who code what happened once and is told here. */
  public static Scope news() {
    return NEWS;
  }

  /** That of a table of a profile. */
  public static Scope of(WeightTable profile) {
    return new Scope(profile.of("references") > 0, profile.of("habits") > 0);
  }
}
