package org.geowire.event.casualty;

import java.util.Comparator;
import java.util.List;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Finds the shots that kill though nobody says so: "three traders were picked out of a queue and
 * shot", "lined up nine men and shot them".
 */
final class Executions {

  private final PersonCounts numbers;

  Executions(PersonCounts numbers) {
    this.numbers = numbers;
  }

  /** Adds the verbs of such shots to the words of casualties of a passage. */
  void addTo(List<WordList.Found<CasualtyWord>> words, Passage passage) {
    int size = words.size();
    for (int token = passage.first(); token < passage.end(); token++) {
      if (numbers.is(passage, token, "shot")
          && !isTold(words.subList(0, size), token)
          && isOfCaptives(passage, token)) {
        words.add(new WordList.Found<>(new CasualtyWord(Who.KILLED, How.VERB), token, token + 1));
      }
    }
    words.sort(Comparator.comparingInt(WordList.Found::first));
  }

  /** Whether a word says what became of those who were shot. */
  private static boolean isTold(List<WordList.Found<CasualtyWord>> words, int token) {
    for (WordList.Found<CasualtyWord> word : words) {
      if (word.first() <= token && token < word.end()) {
        return true;
      }
    }
    return words.stream().anyMatch(word -> word.meaning().who() != Who.OTHER);
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
