package org.geowire.event.date;

import org.geowire.model.WeightTable;

/**
 * How far apart the words of a date and those about it may stand, in words.
 *
 * @param use between a verb of saying and its date
 * @param superlative between "the deadliest" and its "since"
 * @param phrase of a phrase before its last
 * @param second between "and" and the second of two days
 * @param partOfDay of "since early dawn on"
 * @param weekend between a weekend and its day: "at the weekend, early on Sunday"
 * @param recentDays days in which "since" and an event date when something else happened
 */
record DateReaches(
    int use, int superlative, int phrase, int second, int partOfDay, int weekend, int recentDays) {

  static DateReaches of(WeightTable table) {
    return new DateReaches(
        (int) table.of("date-use-reach"),
        (int) table.of("date-superlative-reach"),
        (int) table.of("date-phrase-reach"),
        (int) table.of("date-part-reach"),
        (int) table.of("date-part-of-day-reach"),
        (int) table.of("date-weekend-reach"),
        (int) table.of("date-recent-days"));
  }
}
