package org.geowire.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads publication dates as inputs write them: ISO 8601 days and date-times. */
final class PublicationDates {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[Tt ]\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d{1,9})?)?"
              + "\\s?(?:[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[\\w/+-]+])?)?");

  private PublicationDates() {}

  /** The day as written, in the zone of the stamp: the day that the reader of the paper saw. */
  static Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.group(1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What to tell about a date that {@link #parse} does not know. */
  static String unreadable(String text) {
    String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
    return "the date \"" + shown + "\" is not YYYY-MM-DD; the article counts as undated";
  }
}
