package org.geowire.event.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event took place, as far as the text tells.
 *
 * @param start first possible day; empty where no range can be said
 * @param end last possible day; equal to start where the day is known
 * @param precision ACLED's: 1 the day, 2 within a week or so, 3 within a month or longer
 * @param edtf the date in EDTF (ISO 8601-2): "2025-07-01", "2025-06-24/2025-06-30", "XXXX-07-01",
 *     "../2025-07-01"; empty where the text says nothing
 * @param text as written ("a day before"); empty where the text says nothing
 */
public record EventDate(
    Optional<LocalDate> start, Optional<LocalDate> end, int precision, String edtf, String text) {

  public EventDate {
    if (start.isPresent() != end.isPresent()) {
      throw new IllegalArgumentException("a date has both ends or none: " + edtf);
    }
    if (start.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException(start.get() + " is after " + end.get());
    }
  }

  /** Nothing is known. */
  public static EventDate unknown() {
    return new EventDate(Optional.empty(), Optional.empty(), 3, "", "");
  }

  /** One known day. */
  public static EventDate day(LocalDate day, String text) {
    return new EventDate(Optional.of(day), Optional.of(day), 1, day.toString(), text);
  }

  public boolean isKnown() {
    return start.isPresent();
  }
}
