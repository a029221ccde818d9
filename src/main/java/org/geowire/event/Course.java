package org.geowire.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article tells in the order of the text.
 *
 * @param drafts what its passages tell
 * @param days the days of which its sentences tell
 * @param published when it appeared
 * @param reach how far its passages reach for each other
 */
record Course(List<Draft> drafts, DayLine days, Optional<LocalDate> published, StoryReach reach) {}
