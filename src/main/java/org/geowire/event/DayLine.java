package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.date.DateParser;
import org.geowire.event.date.DatedText;
import org.geowire.event.date.Days;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.text.Sentence;
import org.geowire.text.Tokens;

/**
 * The days that an article tells of, sentence by sentence, also in those that tell no event: "It
 * was on Monday. Three men came on foot. They killed a guard."
 */
final class DayLine {

  private final Document document;
  private final DayReach reach;

  /** By sentence, the last date that it says; empty where it says none. */
  private final List<Optional<EventDate>> days;

  private final List<Optional<EventDate>> sinces;

  /** By sentence, the last day of a report or a sequel that it says. */
  private final List<Optional<EventDate>> spoken;

  /** By sentence, the time that it says of what was told before. */
  private final List<LaterTime> times;

  private DayLine(
      Document document,
      DayReach reach,
      List<Optional<EventDate>> days,
      List<Optional<EventDate>> sinces,
      List<Optional<EventDate>> spoken,
      List<LaterTime> times) {
    this.document = document;
    this.reach = reach;
    this.days = days;
    this.sinces = sinces;
    this.spoken = spoken;
    this.times = times;
  }

  static DayLine of(DatedText text, DayReach reach) {
    Document document = text.document();
    int sentences = document.sentences().size();
    List<Optional<EventDate>> days = new ArrayList<>(sentences);
    List<Optional<EventDate>> sinces = new ArrayList<>(sentences);
    List<Optional<EventDate>> spoken = new ArrayList<>(sentences);
    List<LaterTime> times = new ArrayList<>(sentences);
    Optional<EventDate> last = Optional.empty();
    for (int sentence = 0; sentence < sentences; sentence++) {
      List<SaidDate> said = text.dates(sentence);
      boolean imprint = isImprint(document, document.sentences().get(sentence), said, text.known());
      Optional<EventDate> own = Optional.empty();
      Optional<EventDate> since = Optional.empty();
      for (SaidDate date : imprint ? List.<SaidDate>of() : said) {
        Optional<EventDate> day = date.is(SaidDate.Use.EVENT) ? day(date, last) : Optional.empty();
        own = day.isPresent() ? day : own;
        last = day.isPresent() ? day : last;
        since = since.isPresent() ? since : since(date, reach);
        last = date.is(SaidDate.Use.SINCE) && since.isPresent() ? since : last;
      }
      spoken.add(spoken(said));
      times.add(LaterTime.of(text, sentence, said, reach));
      days.add(own);
      sinces.add(since);
    }
    return new DayLine(document, reach, days, sinces, spoken, times);
  }

  /** "Tuesday, July 8, 2025", "(Published on 4 April)": when the article appeared, nothing else. */
  private static boolean isImprint(
      Document document, Sentence sentence, List<SaidDate> said, DateParser.Known known) {
    if (said.size() != 1 || known.published().isEmpty() || !isOf(said.get(0), known)) {
      return false;
    }
    SaidDate date = said.get(0);
    if (!document.inBody(sentence.span())) {
      return false;
    }
    Tokens tokens = document.tokens();
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      boolean beside = token < date.first() || token >= date.end();
      boolean name = tokens.isCapitalised(token) || tokens.startsWithDigit(token);
      if (beside && !name && token != date.first() - 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is the day of publication, told by the calendar. */
  private static boolean isOf(SaidDate date, DateParser.Known known) {
    return date.end() - date.first() > 1
        && date.date().precision() == 1
        && date.date().start().equals(known.published());
  }

  /** The last paragraph of the opening: bylines and lines with a date open nothing. */
  int opening() {
    return opening(document, reach);
  }

  /** The paragraph of the first sentence of the text that tells anything. */
  static int opening(Document document, DayReach reach) {
    for (Sentence sentence : document.sentences()) {
      boolean told = sentence.endToken() - sentence.firstToken() >= reach.told();
      if (told && document.inBody(sentence.span())) {
        return sentence.paragraph();
      }
    }
    return 0;
  }

  private static Optional<EventDate> since(SaidDate date, DayReach reach) {
    boolean recent =
        date.is(SaidDate.Use.SINCE)
            && date.date().isKnown()
            && DateParser.days(date.date()) <= reach.recentDays();
    return recent ? Optional.of(EventDate.day(date.date().start().get(), "")) : Optional.empty();
  }

  private static Optional<EventDate> day(SaidDate date, Optional<EventDate> last) {
    if (date.relative()) {
      return last.map(day -> Days.shifted(day, date.shift(), date.date().text()));
    }
    return Days.anchors(date.date()) ? Optional.of(date.date()) : Optional.empty();
  }

  /**
   * The day that a sentence tells of itself; "that day" is also one since which something holds.
   */
  Optional<EventDate> of(int sentence) {
    return days.get(sentence);
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

  private static Optional<EventDate> spoken(List<SaidDate> said) {
    Optional<EventDate> last = Optional.empty();
    for (SaidDate date : said) {
      boolean aside = date.is(SaidDate.Use.REPORT) || date.is(SaidDate.Use.SEQUEL);
      boolean day = aside && date.date().isKnown() && date.date().precision() == 1;
      last = day ? Optional.of(date.date()) : last;
    }
    return last;
  }

  /** The day from which a sentence counts: the last told of in its paragraph, if only spoken of. */
  Optional<EventDate> origin(int sentence) {
    int paragraph = paragraph(sentence);
    for (int i = sentence - 1; i >= 0 && paragraph(i) == paragraph; i--) {
      if (days.get(i).isPresent() || spoken.get(i).isPresent()) {
        return days.get(i).isPresent() ? days.get(i) : spoken.get(i);
      }
    }
    return Optional.empty();
  }

  /** The day that the sentence right before another names, where it does little else. */
  Optional<EventDate> named(int sentence) {
    int before = sentence - 1;
    boolean near = before >= 0 && paragraph(before) == paragraph(sentence);
    return near ? times.get(before).named() : Optional.empty();
  }

  /** When what a sentence tells took place, where the next one says it: "It was on Monday." */
  Optional<EventDate> pointed(int sentence) {
    return next(sentence).flatMap(LaterTime::day);
  }

  /** A day with the time up to which a sentence, or the next one, says that it went on. */
  EventDate lasting(int sentence, EventDate day) {
    EventDate own = times.get(sentence).upTo(day);
    return own.equals(day) ? next(sentence).map(time -> time.upTo(day)).orElse(day) : own;
  }

  /** The day of a capture with those up to the find of the dead that its sentence tells. */
  EventDate upToFind(int sentence, EventDate day) {
    return times.get(sentence).upToFind(day);
  }

  private Optional<LaterTime> next(int sentence) {
    boolean same = sentence + 1 < times.size() && paragraph(sentence + 1) == paragraph(sentence);
    return same ? Optional.of(times.get(sentence + 1)) : Optional.empty();
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

  /** The first day that the sentences behind one tell of. */
  Optional<EventDate> after(int sentence, int reach) {
    int last = Math.min(sentence + reach, days.size() - 1);
    for (int i = sentence + 1; i <= last; i++) {
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
