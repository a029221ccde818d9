package org.geowire.event;

import org.geowire.model.WeightTable;

/**
 * How far words reach for the day of what is told.
 *
 * @param near words between "it was" or "went on" and the day
 * @param named tokens of a sentence that names a day and tells little else
 * @param through words of "traded fire with the soldiers of the post until dawn"
 * @param mostDays what goes on longer is a state
 * @param mostCaptive days from a capture within which bodies that are found end it
 * @param recentDays "since" a day this recent tells of that day
 * @param told tokens of a sentence that tells something
 */
record DayReach(
    int near, int named, int through, int mostDays, int mostCaptive, int recentDays, int told) {

  static DayReach of(WeightTable table) {
    return new DayReach(
        (int) table.of("day-near"),
        (int) table.of("day-named"),
        (int) table.of("day-through"),
        (int) table.of("most-days"),
        (int) table.of("most-captive-days"),
        (int) table.of("recent-days"),
        (int) table.of("told-tokens"));
  }
}
