package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;

/**
 * The days that an article tells of, sentence by sentence, also in those that tell no event: "It
 * was on Monday. Three men came on foot. They killed a guard."
 */
final class DayLine {

  private static final int RECENT_DAYS = 14;

  private final Document document;

  /** By sentence, the last date that it says; empty where it says none. */
  private final List<Optional<EventDate>> days;

  private final List<Optional<EventDate>> sinces;

  private DayLine(
      Document document, List<Optional<EventDate>> days, List<Optional<EventDate>> sinces) {
    this.document = document;
    this.days = days;
    this.sinces = sinces;
  }

  static DayLine of(Document document, Matches matches, DateParser parser, DateParser.Known known) {
    List<Optional<EventDate>> days = new ArrayList<>(document.sentences().size());
    List<Optional<EventDate>> sinces = new ArrayList<>(document.sentences().size());
    Optional<EventDate> last = Optional.empty();
    for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
      Optional<EventDate> own = Optional.empty();
      Optional<EventDate> since = Optional.empty();
      int first = PassageReader.afterDateline(document, document.sentences().get(sentence));
      int end = document.sentences().get(sentence).endToken();
      for (SaidDate date : parser.dates(matches, first, end, known)) {
        Optional<EventDate> day = date.is(SaidDate.Use.EVENT) ? day(date, last) : Optional.empty();
        own = day.isPresent() ? day : own;
        last = day.isPresent() ? day : last;
        since = since.isPresent() ? since : since(date);
      }
      days.add(own);
      sinces.add(since);
    }
    return new DayLine(document, days, sinces);
  }

  private static Optional<EventDate> since(SaidDate date) {
    boolean recent =
        date.is(SaidDate.Use.SINCE)
            && date.date().isKnown()
            && DateParser.days(date.date()) <= RECENT_DAYS;
    return recent ? Optional.of(EventDate.day(date.date().start().get(), "")) : Optional.empty();
  }

  private static Optional<EventDate> day(SaidDate date, Optional<EventDate> last) {
    if (date.relative()) {
      return last.map(day -> Days.shifted(day, date.shift(), date.date().text()));
    }
    return Days.anchors(date.date()) ? Optional.of(date.date()) : Optional.empty();
  }

  /** The day of which the paragraph of a sentence was telling when it came to that sentence. */
  Optional<EventDate> before(int sentence) {
    int paragraph = paragraph(sentence);
    for (int i = sentence - 1; i >= 0 && paragraph(i) == paragraph; i--) {
      if (days.get(i).isPresent()) {
        return days.get(i);
      }
    }
    return Optional.empty();
  }

  /** The last day told of before a sentence, wherever. */
  Optional<EventDate> last(int sentence) {
    for (int i = sentence - 1; i >= 0; i--) {
      if (days.get(i).isPresent()) {
        return days.get(i);
      }
    }
    return Optional.empty();
  }

  /** The day since which the first paragraphs say that something holds. */
  Optional<EventDate> since(int lastParagraph) {
    for (int i = 0; i < sinces.size() && paragraph(i) <= lastParagraph; i++) {
      if (sinces.get(i).isPresent()) {
        return sinces.get(i);
      }
    }
    return Optional.empty();
  }

  /** The first day that the first paragraphs tell of. */
  Optional<EventDate> first(int lastParagraph) {
    for (int i = 0; i < days.size() && paragraph(i) <= lastParagraph; i++) {
      if (days.get(i).filter(day -> day.precision() <= 2).isPresent()) {
        return days.get(i);
      }
    }
    return Optional.empty();
  }

  private int paragraph(int sentence) {
    return document.sentences().get(sentence).paragraph();
  }
}
