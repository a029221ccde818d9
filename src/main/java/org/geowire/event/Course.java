package org.geowire.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.event.date.EventDate;

/**
 * What an article tells in the order of the text.
 *
 * @param drafts what its passages tell
 * @param days the days of which its sentences tell
 * @param published when it appeared
 * @param reach how far its passages reach for each other
 * @param scope what is read beyond the news
 */
record Course(
    List<Draft> drafts,
    DayLine days,
    Optional<LocalDate> published,
    StoryReach reach,
    Scope scope) {

  /**
   * Whether a month or a year is background in an article of unknown date: one that counts its days
   * from that date ("on Friday") has its news there.
   */
  boolean isLongBefore(EventDate date) {
    return published.isEmpty() && date.isKnown() && date.precision() > 2 && countsFromToday();
  }

  private boolean countsFromToday() {
    for (Draft draft : drafts) {
      Optional<EventDate> said = draft.ownDate();
      if (said.filter(d -> !d.isKnown() && d.edtf().isEmpty()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
