package org.geowire.event;

import java.util.Optional;
import org.geowire.event.date.DateParser;
import org.geowire.event.date.Days;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;

/** What an article opens with: its day, and which of the later passages it sums up. */
final class Opening {

  private final Course course;
  private final Optional<EventDate> day;
  private boolean over;

  Opening(Course course) {
    this.course = course;
    day = dayToldOf();
  }

  /** The day of what the article opens with. */
  Optional<EventDate> day() {
    return day;
  }

  private Optional<EventDate> dayToldOf() {
    for (Draft draft : course.drafts()) {
      Optional<EventDate> said = draft.ownDate().filter(Days::anchors);
      if (draft.paragraph() <= last() && said.filter(d -> d.precision() <= 2).isPresent()) {
        return said;
      }
    }
    return course.days().first(last()).or(() -> course.days().since(last()));
  }

  /** Its last paragraph. */
  private int last() {
    return Math.max(course.reach().opening(), course.days().opening());
  }

  /**
   * Behind the first passage that says a day of its own, nothing is summed up any more; nor behind
   * "on Friday" of an article whose date is not known.
   */
  void goOn(Draft told) {
    over |= told.said().filter(said -> isDay(said.date())).isPresent();
  }

  private boolean isDay(EventDate date) {
    boolean open = course.published().isEmpty() && !date.isKnown();
    return Days.anchors(date) || open;
  }

  /** The dated passage behind an opening that tells the same kind of event. */
  Optional<Draft> summed(int index) {
    Draft opening = course.drafts().get(index);
    if (over || opening.said().isPresent()) {
      return Optional.empty();
    }
    for (int i = index + 1; i < course.drafts().size(); i++) {
      Draft next = course.drafts().get(i);
      boolean near = next.sentence() - opening.sentence() <= course.reach().lead();
      boolean kin = next.type().type().isViolence() == opening.type().type().isViolence();
      if (near && kin && next.ownDate().isPresent()) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** The first day told behind an opening that tells none, also by what is no event. */
  Optional<EventDate> behind(Draft draft) {
    boolean opening = !over && draft.paragraph() <= last();
    return opening && draft.telling().factuality() != Factuality.HISTORICAL
        ? course
            .days()
            .after(draft.sentence(), course.reach().lead())
            .filter(day -> day.isKnown() && course.published().isPresent())
            .filter(
                day ->
                    Math.abs(DateParser.age(day, course.published().get()))
                        <= course.reach().week())
            .map(day -> Days.about(day, ""))
        : Optional.empty();
  }
}
