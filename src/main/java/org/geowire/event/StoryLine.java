package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.EventDate;
import org.geowire.event.type.SubEventType;

/**
 * The events of an article in the order of telling, which gives times to passages that say none.
 *
 * <p>"The attack" is the latest event told with that noun; a sentence of the same paragraph goes on
 * with the last event unless a word such as "another" or "elsewhere" opens a new one; the opening
 * of an article sums up what it tells next.
 */
final class StoryLine {

  private static final int NO_THREAD = -1;

  /**
   * A draft with its time and its type in the light of the story.
   *
   * @param background whether it sums up what lasts since long
   */
  record Timed(Draft draft, EventDate date, SubEventType type, Story story, boolean background) {}

  private final Course course;
  private final Omissions omissions;
  private final Opening opening;
  private final ToldEvents told = new ToldEvents();
  private final StoryTypes types;
  private final StoryDates dates;
  private final SinceDates since;

  StoryLine(Course course) {
    this.course = course;
    omissions = new Omissions(course);
    opening = new Opening(course);
    types = new StoryTypes(course, opening);
    dates = new StoryDates(course, opening, told, types);
    since = new SinceDates(course.reach());
  }

  List<Timed> timed() {
    List<Timed> timed = new ArrayList<>(course.drafts().size());
    for (int i = 0; i < course.drafts().size(); i++) {
      timed(i).ifPresent(timed::add);
    }
    return timed;
  }

  private Optional<Timed> timed(int index) {
    if (omissions.isNoEvent(index)) {
      return Optional.empty();
    }
    boolean reference =
        !course.scope().references() && omissions.isOnlyReference(course.drafts().get(index));
    return reference ? pointer(index) : told(index);
  }

  /** "The attack on Tarka" alone in its sentence, which may say where another took place. */
  private Optional<Timed> pointer(int index) {
    Draft draft = course.drafts().get(index);
    return omissions.isAlone(index) && !DateChoice.isCountedFrom(draft)
        ? Optional.of(new Timed(draft, dates.open(), draft.type(), Story.pointing(), false))
        : Optional.empty();
  }

  /** What becomes a mention of what is told; the story remembers also what does not. */
  private Optional<Timed> told(int index) {
    Draft draft = course.drafts().get(index);
    Optional<Told> before = told.before(draft);
    if (Omissions.isUnknownDeed(draft, before)) {
      return Optional.empty();
    }
    EventDate date = dates.of(index, before);
    SubEventType type = types.of(index, before);
    int thread = draft.happened() ? told.remember(draft, date, type, before) : NO_THREAD;
    opening.goOn(draft);
    boolean elsewhere = before.isPresent() && Ties.isElsewhere(draft);
    if (elsewhere || omissions.isSum(index) || omissions.isUntold(index)) {
      return Optional.empty();
    }
    boolean back = Ties.goesBack(draft, before);
    boolean again = draft.refersBack() && !draft.opens();
    Story story =
        new Story(thread, draft.opens(), false, back, Ties.isAfterwards(draft, told), again);
    return Optional.of(new Timed(draft, date, type, story, since.isLasting(draft)));
  }
}
