package org.geowire.event.casualty;

import java.util.Comparator;
import java.util.List;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/**
 * Finds the shots that kill though nobody says so: "three traders were picked out of a queue and
 * shot", "lined up nine men and shot them".
 *
 * <p>Of shots at persons who were not held it is only likely that they killed: what the text says
 * elsewhere of dead and wounded goes before.
 */
final class Executions {

  /** "Shot in the leg". */
  private static final int LIMB = 3;

  private final PersonCounts numbers;

  Executions(PersonCounts numbers) {
    this.numbers = numbers;
  }

  /**
   * Adds the verbs of such shots to the words of casualties of a passage.
   *
   * @return whether they only may have killed
   */
  boolean addTo(List<WordList.Found<CasualtyWord>> words, Passage passage) {
    if (areTold(words)) {
      return false;
    }
    boolean likely = false;
    for (Trigger trigger : passage.triggers()) {
      int token = trigger.first();
      boolean shot = numbers.is(passage, token, "shot") && trigger.end() == token + 1;
      if (shot && !isInLimb(passage, token)) {
        words.add(new WordList.Found<>(new CasualtyWord(Who.KILLED, How.VERB), token, token + 1));
        likely |= !isOfCaptives(passage, token);
      }
    }
    words.sort(Comparator.comparingInt(WordList.Found::first));
    return likely;
  }

  /** "Shot in the leg", "shot through the left hand". */
  private boolean isInLimb(Passage passage, int shot) {
    return numbers.is(passage, shot + LIMB, "limb") || numbers.is(passage, shot + LIMB + 1, "limb");
  }

  /** Whether a word says what became of anybody. */
  private static boolean areTold(List<WordList.Found<CasualtyWord>> words) {
    return words.stream()
        .map(WordList.Found::meaning)
        .anyMatch(word -> word.who() != Who.OTHER && word.how() != How.LOSS);
  }

  /** Whether those shot were first held: dragged out, lined up, picked by their papers. */
  private boolean isOfCaptives(Passage passage, int shot) {
    for (int token = passage.sentenceStart(shot); token < shot; token++) {
      if (numbers.is(passage, token, "held")) {
        return true;
      }
    }
    return false;
  }
}
