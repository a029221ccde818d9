package org.geowire.event;

/**
 * A date that a passage says.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param date when; unknown where it counts from another event
 * @param shift days from the event told before; only where it is relative
 * @param relative whether it counts from another event ("the previous day")
 */
record SaidDate(int first, int end, EventDate date, int shift, boolean relative)
    implements Stretch {

  static SaidDate of(int first, int end, EventDate date) {
    return new SaidDate(first, end, date, 0, false);
  }

  static SaidDate shift(int first, int end, int days, String text) {
    EventDate open =
        new EventDate(java.util.Optional.empty(), java.util.Optional.empty(), 3, "", text);
    return new SaidDate(first, end, open, days, true);
  }
}
