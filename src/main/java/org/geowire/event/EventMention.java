package org.geowire.event;

import java.util.Optional;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Factuality;
import org.geowire.event.type.SubEventType;
import org.geowire.text.Span;

/**
 * What one passage of an article reports.
 *
 * @param sentence number of the sentence in the document
 * @param trigger span of the words that tell it, in the document's text
 * @param type sub-event type, which knows its event type
 * @param factuality whether it is said to have happened
 * @param date when
 * @param actor1 who did it, or one side of a fight
 * @param actor2 whom it struck, or the other side
 * @param casualties how many were killed, injured, abducted
 * @param groupSize how many places or attacks the text counts ("seven outposts"); 0 where it counts
 *     none
 * @param target what was struck ("army outpost", "airport"); empty where not said
 * @param story how it stands to the other mentions of its article
 * @param confidence probability, 0 to 1, that an analyst would code an event from this passage
 */
public record EventMention(
    int sentence,
    Span trigger,
    SubEventType type,
    Factuality factuality,
    EventDate date,
    Optional<Actor> actor1,
    Optional<Actor> actor2,
    Casualties casualties,
    int groupSize,
    String target,
    Story story,
    double confidence) {

  /** A mention of which nothing is known but what it says. */
  public EventMention(
      int sentence,
      Span trigger,
      SubEventType type,
      Factuality factuality,
      EventDate date,
      Optional<Actor> actor1,
      Optional<Actor> actor2,
      Casualties casualties,
      int groupSize,
      String target,
      double confidence) {
    this(
        sentence,
        trigger,
        type,
        factuality,
        date,
        actor1,
        actor2,
        casualties,
        groupSize,
        target,
        Story.unknown(),
        confidence);
  }

  /** The same, as sure as something else says. */
  public EventMention withConfidence(double probability) {
    return with(date, probability);
  }

  /** The same at another time. */
  public EventMention withDate(EventDate other) {
    return with(other, confidence);
  }

  private EventMention with(EventDate when, double probability) {
    return new EventMention(
        sentence,
        trigger,
        type,
        factuality,
        when,
        actor1,
        actor2,
        casualties,
        groupSize,
        target,
        story,
        probability);
  }
}
