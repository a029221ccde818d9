package org.geowire.event;

import org.geowire.model.WeightTable;

/**
 * How far the passages of a story reach for each other.
 *
 * @param opening last paragraph, from 0, of the opening: the headline, where there is one, and the
 *     first of the text
 * @param lead sentences in which the event that an opening sums up must follow
 * @param parts events that a sum sums up
 * @param headlineOnly sentences up to which a text is hardly more than its headline
 * @param lastingDays days after which "since" tells of a state, not of an event
 * @param week days from which on a distance is a round number
 * @param earlier how many events back one may be whose figures a sentence tells
 * @param sport words of sport that make a match
 * @param thinSport in a match one word of sport stands in this many sentences at least
 * @param days how far words reach for a day
 */
record StoryReach(
    int opening,
    int lead,
    int parts,
    int headlineOnly,
    int lastingDays,
    int week,
    int earlier,
    int sport,
    int thinSport,
    DayReach days) {

  static StoryReach of(WeightTable table) {
    return new StoryReach(
        (int) table.of("opening"),
        (int) table.of("lead"),
        (int) table.of("sum-parts"),
        (int) table.of("headline-only"),
        (int) table.of("lasting-days"),
        (int) table.of("round-days"),
        (int) table.of("earlier-events"),
        (int) table.of("sport-words"),
        (int) table.of("sport-thin"),
        DayReach.of(table));
  }
}
