package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import org.geowire.event.date.EventDate;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.SubEventType;

/** An event as far as its article has told it. */
final class Told {

  private final int number;
  private final EventDate date;
  private final List<String> nouns = new ArrayList<>(2);
  private SubEventType type;
  private int paragraph;
  private int sentence;

  /** Begins with what one passage tells. */
  Told(int number, EventDate date, SubEventType type) {
    this.number = number;
    this.date = date;
    this.type = type;
  }

  /** Takes what another passage tells of it. */
  void goOn(Draft draft, SubEventType known) {
    for (Trigger trigger : draft.passage().triggers()) {
      if (trigger.isNoun()) {
        nouns.add(trigger.word().noun());
      }
    }
    type = known;
    paragraph = draft.paragraph();
    sentence = draft.sentence();
  }

  int number() {
    return number;
  }

  EventDate date() {
    return date;
  }

  /** As it was told last. */
  SubEventType type() {
    return type;
  }

  /** Where it was told last. */
  int paragraph() {
    return paragraph;
  }

  /** The last sentence that told it. */
  int sentence() {
    return sentence;
  }

  /** Whether it was told with a noun: "the raid". */
  boolean isNamed(String noun) {
    return nouns.contains(noun);
  }
}
