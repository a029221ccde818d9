package org.geowire.event;

/**
 * A phrase of the trigger list in a passage.
 *
 * @param first its first token
 * @param end the token behind its last
 */
record Trigger(int first, int end, TriggerWord word) implements Stretch {

  boolean is(TriggerWord.Flag flag) {
    return word.is(flag);
  }

  boolean isNoun() {
    return word.form() == TriggerWord.Form.NOUN;
  }

  int strength() {
    return word.strength();
  }
}
