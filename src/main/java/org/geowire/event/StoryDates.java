package org.geowire.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.date.Days;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.passage.Factuality;
import org.geowire.event.passage.PassageSplitter;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Telling;

/** When the events of a story happened, also those whose passages do not say. */
final class StoryDates {

  private final Course course;
  private final Opening opening;
  private final ToldEvents told;
  private final StoryTypes types;
  private final SinceDates since;

  StoryDates(Course course, Opening opening, ToldEvents told, StoryTypes types) {
    this.course = course;
    this.opening = opening;
    this.told = told;
    this.types = types;
    since = new SinceDates(course.reach());
  }

  /**
   * When the event of a passage happened.
   *
   * @param before the event that the passage goes on with
   */
  EventDate of(int index, Optional<Told> before) {
    Draft draft = course.drafts().get(index);
    Optional<EventDate> related = related(index);
    if (related.isPresent() && draft.said().filter(d -> !d.relative()).isEmpty()) {
      return related.get();
    }
    Optional<EventDate> said =
        draft.isOfSomebody() ? Optional.empty() : draft.said().flatMap(date -> said(draft, date));
    if (said.isPresent()) {
      EventDate day = said.get().precision() == 1 ? ofNight(draft, said.get()) : said.get();
      EventDate lasting =
          since.upTo(draft, day).orElseGet(() -> course.days().lasting(draft.sentence(), day));
      EventDate whole =
          draft.passage().has(TriggerWord.Flag.ABDUCT)
              ? course.days().upToFind(draft.sentence(), lasting)
              : lasting;
      return diedLater(draft, said.get()).orElse(whole);
    }
    if (types.isShotAtProtest(index)) {
      return Days.inherited(of(index - 1, Optional.empty()));
    }
    return unsaid(index, before)
        .map(Days::inherited)
        .or(() -> DateChoice.latest(draft.passage()).map(d -> Days.about(d, d.text())))
        .orElseGet(this::open);
  }

  /** What the passages around one tell of its time: the nearest that does. */
  private Optional<EventDate> unsaid(int index, Optional<Told> before) {
    Draft draft = course.drafts().get(index);
    return beside(index)
        .or(() -> course.days().pointed(draft.sentence()))
        .or(() -> moved(draft, before))
        .or(() -> before.map(Told::date))
        .filter(d -> !d.edtf().isEmpty())
        .or(
            () ->
                course
                    .days()
                    .before(draft.sentence())
                    .map(d -> draft.opens() ? Days.about(d, "") : d))
        .or(() -> ofDay(draft))
        .or(() -> opening.summed(index).flatMap(Draft::ownDate))
        .or(() -> opening.behind(draft));
  }

  /** "The theft was on Saturday. They shot a boy": the day told of since the event before. */
  private Optional<EventDate> moved(Draft draft, Optional<Told> before) {
    boolean apart =
        before.filter(event -> event.sentence() < draft.sentence() - 1).isPresent()
            && !draft.refersBack()
            && !Ties.hasVictims(draft);
    return apart ? course.days().named(draft.sentence()) : Optional.empty();
  }

  /** "They killed a man who fired when he was seized on Thursday": the day of the same sentence. */
  private Optional<EventDate> beside(int index) {
    Draft draft = course.drafts().get(index);
    if (index + 1 == course.drafts().size() || draft.refersBack() || draft.toNext().isPresent()) {
      return Optional.empty();
    }
    Draft next = course.drafts().get(index + 1);
    boolean same = next.sentence() == draft.sentence() && draft.happened() && next.happened();
    return same && next.toNext().isEmpty() && !next.opens() ? next.ownDate() : Optional.empty();
  }

  /** "Five died on the spot. A sixth died on Sunday": those who die later are of the same day. */
  private Optional<EventDate> diedLater(Draft draft, EventDate said) {
    boolean died =
        draft.main().is(TriggerWord.Flag.KILL)
            && draft.roles().doer().isEmpty()
            && !Roles.isPassive(draft.passage(), draft.main());
    boolean here = Confidence.isPlaced(draft) && !Ties.isAfterwards(draft, told);
    if (!(died || Ties.isSequel(draft)) || draft.opens() || here) {
      return Optional.empty();
    }
    return course
        .days()
        .before(draft.sentence())
        .filter(day -> day.isKnown() && said.isKnown())
        .filter(day -> day.end().get().isBefore(said.start().get()))
        .map(Days::inherited);
  }

  private Optional<EventDate> said(Draft draft, SaidDate said) {
    if (said.relative()) {
      return Optional.of(counted(draft, said));
    }
    return said.is(SaidDate.Use.SINCE) ? since.of(draft, said.date()) : Optional.of(said.date());
  }

  /** The day of the article for what happened on no other. */
  private Optional<EventDate> ofDay(Draft draft) {
    Telling telling = draft.telling();
    boolean fact =
        telling.factuality() == Factuality.ASSERTED || telling.factuality() == Factuality.CLAIMED;
    if (!fact || opening.day().isEmpty()) {
      return Optional.empty();
    }
    boolean sure = !draft.passage().hasCue(Cue.Kind.NEW) && !isPast(opening.day().get());
    EventDate sameDay = ofNight(draft, opening.day().get());
    return Optional.of(sure ? sameDay : Days.about(sameDay, ""));
  }

  /** Whether another time was told of since. */
  private boolean isPast(EventDate day) {
    for (Told event : told.all()) {
      boolean meets = Days.within(event.date(), day) || Days.within(day, event.date());
      if (Days.anchors(event.date()) && !meets) {
        return true;
      }
    }
    return false;
  }

  /** Of a night, an hour tells the day. */
  private static EventDate ofNight(Draft draft, EventDate night) {
    if (!night.isKnown() || !night.start().get().plusDays(1).equals(night.end().get())) {
      return night;
    }
    if (draft.passage().hasCue(Cue.Kind.MORNING)) {
      return Days.day(night.end().get(), night.text());
    }
    return draft.passage().hasCue(Cue.Kind.EVENING)
        ? Days.day(night.start().get(), night.text())
        : night;
  }

  /** "Two days after gunmen attacked", from the day of what followed, which may be today. */
  private Optional<EventDate> countedBack(Draft draft, SaidDate said) {
    Optional<EventDate> origin =
        DateChoice.origin(draft.passage(), said).or(() -> course.days().before(draft.sentence()));
    if (origin.isPresent()) {
      return Optional.of(Days.shifted(origin.get(), -said.shift(), said.date().text()));
    }
    return course
        .published()
        .filter(day -> said.shift() > 0)
        .map(day -> EventDate.day(day.minusDays(said.shift()), said.date().text()))
        .map(day -> Days.about(day, day.text()));
  }

  private EventDate counted(Draft draft, SaidDate said) {
    EventDate day = countedDay(draft, said);
    boolean night = said.date().precision() == 1 && day.isKnown() && day.start().equals(day.end());
    return night ? Days.lasting(day.start().get(), day.end().get().plusDays(1), day.text()) : day;
  }

  private EventDate countedDay(Draft draft, SaidDate said) {
    Optional<EventDate> back = said.countsBack() ? countedBack(draft, said) : Optional.empty();
    if (back.isPresent()) {
      return back.get();
    }
    Optional<EventDate> behind =
        said.is(SaidDate.Use.FROM) && said.shift() < 0
            ? DateChoice.behind(draft.passage(), said)
            : Optional.empty();
    if (behind.isPresent()) {
      return Days.shifted(behind.get(), said.shift(), said.date().text());
    }
    Optional<EventDate> near =
        said.shift() == 0
            ? course.days().before(draft.sentence())
            : course.days().origin(draft.sentence());
    if (near.isPresent()) {
      return Days.shifted(near.get(), said.shift(), said.date().text());
    }
    Optional<EventDate> dated = lastDated();
    if (dated.isPresent()) {
      return Days.shifted(ofNight(dated.get()), said.shift(), said.date().text());
    }
    Optional<EventDate> last = course.days().last(draft.sentence());
    if (last.isPresent()) {
      return Days.shifted(last.get(), said.shift(), said.date().text());
    }
    Optional<EventDate> other =
        DateChoice.origin(draft.passage(), said).or(() -> course.days().of(draft.sentence()));
    if (other.isPresent()) {
      return other.get();
    }
    if (said.shift() < 0 && course.published().isPresent()) {
      EventDate today = EventDate.day(course.published().get(), "");
      return Days.about(Days.shifted(today, said.shift(), said.date().text()), said.date().text());
    }
    EventDate open = open();
    return new EventDate(
        open.start(), open.end(), open.precision(), open.edtf(), said.date().text());
  }

  private Optional<EventDate> lastDated() {
    for (int i = told.all().size() - 1; i >= 0; i--) {
      EventDate date = told.all().get(i).date();
      if (Days.anchors(date)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** "A third died in the night": the day that was told of before, where it is one of the two. */
  private EventDate ofNight(EventDate night) {
    for (Told event : told.all()) {
      EventDate day = event.date();
      if (day.precision() == 1 && !Days.within(night, day) && Days.within(day, night)) {
        return day;
      }
    }
    return night;
  }

  /** The time that the part before in the same sentence gives: "a day after ..". */
  private Optional<EventDate> related(int index) {
    if (index == 0
        || course.drafts().get(index - 1).sentence() != course.drafts().get(index).sentence()) {
      return Optional.empty();
    }
    Draft left = course.drafts().get(index - 1);
    return left.toNext().flatMap(relation -> leftDate(left).map(date -> relate(date, relation)));
  }

  private Optional<EventDate> leftDate(Draft left) {
    return left.ownDate()
        .or(() -> told.named(left.main().word().noun()).map(Told::date))
        .or(() -> told.last().map(Told::date));
  }

  private EventDate relate(EventDate left, PassageSplitter.Relation relation) {
    OptionalInt days = relation.days();
    if (days.isPresent()) {
      int shift = relation.later() ? -days.getAsInt() : days.getAsInt();
      EventDate day = Days.shifted(left, shift, relation.text());
      return days.getAsInt() < course.reach().week() ? day : Days.about(day, relation.text());
    }
    return relation.later() ? Days.before(left, relation.text()) : EventDate.unknown();
  }

  /** Some time up to the day of the article. */
  EventDate open() {
    return course.published().map(Days::upTo).orElseGet(EventDate::unknown);
  }
}
