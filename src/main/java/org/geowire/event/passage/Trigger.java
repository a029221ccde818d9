package org.geowire.event.passage;

import org.geowire.event.lexicon.Stretch;
import org.geowire.event.lexicon.TriggerWord;

/**
 * A phrase of the trigger list in a passage.
 *
 * @param first its first token
 * @param end the token behind its last
 */
public record Trigger(int first, int end, TriggerWord word) implements Stretch {

  public boolean is(TriggerWord.Flag flag) {
    return word.is(flag);
  }

  public boolean isNoun() {
    return word.form() == TriggerWord.Form.NOUN;
  }

  public int strength() {
    return word.strength();
  }
}
