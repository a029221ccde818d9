package org.geowire.event.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes and moves dates of events, also those whose year is not known. */
public final class Days {

  /** A year without 29 February, in which days without a year are moved. */
  private static final int ANY_YEAR = 2023;

  private static final String UNKNOWN_YEAR = "XXXX";

  /** Days of one. */
  static final int WEEK = 7;

  private Days() {}

  public static EventDate day(LocalDate day, String text) {
    return EventDate.day(day, text);
  }

  /** From a day to another: precise to the day, the week or less. */
  public static EventDate range(LocalDate first, LocalDate last, String text) {
    if (first.equals(last)) {
      return EventDate.day(first, text);
    }
    int precision = ChronoUnit.DAYS.between(first, last) <= WEEK + 1 ? 2 : 3;
    return new EventDate(
        Optional.of(first), Optional.of(last), precision, first + "/" + last, text);
  }

  /** The month of a day. */
  static EventDate month(LocalDate day, String text) {
    LocalDate first = day.withDayOfMonth(1);
    LocalDate last = day.withDayOfMonth(day.lengthOfMonth());
    String written = first.toString();
    String month = written.substring(0, written.lastIndexOf('-'));
    return new EventDate(Optional.of(first), Optional.of(last), 3, month, text);
  }

  /** From one day to the next, as precise as a day: another day is another time. */
  static EventDate night(LocalDate first, String text) {
    LocalDate last = first.plusDays(1);
    return new EventDate(Optional.of(first), Optional.of(last), 1, first + "/" + last, text);
  }

  /** From one day to another through which one event went on: as precise as a day. */
  public static EventDate lasting(LocalDate first, LocalDate last, String text) {
    return new EventDate(Optional.of(first), Optional.of(last), 1, first + "/" + last, text);
  }

  static EventDate year(int year, String text) {
    return new EventDate(
        Optional.of(LocalDate.of(year, 1, 1)),
        Optional.of(LocalDate.of(year, 12, 31)),
        3,
        Integer.toString(year),
        text);
  }

  /** Some day near a day. */
  public static EventDate about(EventDate day, String text) {
    boolean sure = !day.edtf().endsWith("~") && !day.edtf().contains("/");
    int precision = Math.max(2, day.precision());
    return new EventDate(
        day.start(), day.end(), precision, sure ? day.edtf() + "~" : day.edtf(), text);
  }

  /** From one day to another, of which the first may lack its year; empty where it is later. */
  static Optional<EventDate> upTo(EventDate first, EventDate last, String text) {
    LocalDate end = last.end().orElseThrow();
    Optional<LocalDate> start =
        isDayOfUnknownYear(first)
            ? Optional.of(monthDay(first).atYear(end.getYear()))
            : first.start();
    return start
        .map(day -> day.isAfter(end) ? before(day, end) : day)
        .filter(day -> !day.isAfter(end))
        .map(day -> range(day, end, text));
  }

  /** The same day a week or a year earlier, so that it lies before another. */
  private static LocalDate before(LocalDate day, LocalDate end) {
    LocalDate week = day.minusWeeks(1);
    return week.isAfter(end) ? day.minusYears(1) : week;
  }

  private static MonthDay monthDay(EventDate ofUnknownYear) {
    return MonthDay.parse("-" + ofUnknownYear.edtf().substring(UNKNOWN_YEAR.length()));
  }

  /** A day of a year that nothing tells: both ends stay open. */
  static EventDate dayOfUnknownYear(MonthDay day, String text) {
    return open(UNKNOWN_YEAR + day.toString().substring(1), text, 1);
  }

  static EventDate monthOfUnknownYear(int month, String text) {
    return open("%s-%02d".formatted(UNKNOWN_YEAR, month), text, 3);
  }

  /** Some time up to a day. */
  public static EventDate upTo(LocalDate last) {
    return open("../" + last, "", 3);
  }

  /** Some time before another event. */
  public static EventDate before(EventDate other, String text) {
    if (other.isKnown()) {
      return open("../" + other.start().orElseThrow(), text, 3);
    }
    return isDayOfUnknownYear(other) ? open("../" + other.edtf(), text, 3) : open("", text, 3);
  }

  /** "Friday", in an article of no known date: one day, though nobody knows which. */
  static EventDate openDay(String text) {
    return open("", text, 1);
  }

  /** "Last week", in an article of no known date. */
  static EventDate open(String text) {
    return open("", text, EventDate.unknown().precision());
  }

  private static EventDate open(String edtf, String text, int precision) {
    return new EventDate(Optional.empty(), Optional.empty(), precision, edtf, text);
  }

  private static boolean isDayOfUnknownYear(EventDate date) {
    return date.edtf().startsWith(UNKNOWN_YEAR) && date.edtf().length() == 10;
  }

  /** Whether a date lies in another, or is the same. */
  public static boolean within(EventDate inner, EventDate outer) {
    if (!inner.isKnown() || !outer.isKnown()) {
      return inner.edtf().equals(outer.edtf());
    }
    return !inner.start().orElseThrow().isBefore(outer.start().orElseThrow())
        && !inner.end().orElseThrow().isAfter(outer.end().orElseThrow());
  }

  /** Whether a date can be counted from. */
  public static boolean anchors(EventDate date) {
    return date.isKnown() || isDayOfUnknownYear(date);
  }

  /** A date some days from another; open where the other is. */
  public static EventDate shifted(EventDate other, int days, String text) {
    if (other.isKnown()) {
      LocalDate first = other.start().orElseThrow().plusDays(days);
      return range(first, other.end().orElseThrow().plusDays(days), text);
    }
    if (isDayOfUnknownYear(other)) {
      LocalDate moved = monthDay(other).atYear(ANY_YEAR).plusDays(days);
      return dayOfUnknownYear(MonthDay.from(moved), text);
    }
    return open("", text, 3);
  }

  /** The same time, told without words of its own. */
  public static EventDate inherited(EventDate date) {
    return new EventDate(date.start(), date.end(), date.precision(), date.edtf(), "");
  }
}
