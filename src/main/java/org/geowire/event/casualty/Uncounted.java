package org.geowire.event.casualty;

import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Tells which words of casualties count nobody: what is denied, counted elsewhere or only a cause.
 */
final class Uncounted {

  private final PersonCounts numbers;
  private final CountReach reach;

  Uncounted(PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    this.reach = reach;
  }

  boolean isNegated(Passage passage, WordList.Found<CasualtyWord> word) {
    int start = passage.sentenceStart(word.first());
    int no = passage.find(Grammar.NO, Math.max(start, word.first() - reach.near), word.first());
    boolean both = passage.is(no - 1, Grammar.AND); // "20 rebels and no soldiers were killed"
    return (no >= 0 && !both)
        || isOfDead(passage, word)
        || isCause(passage, word)
        || isNoList(passage, word);
  }

  /** "The dead were buried", but not "the dead were a clerk and his son". */
  private boolean isNoList(Passage passage, WordList.Found<CasualtyWord> word) {
    int next = word.end();
    return word.meaning().how() == How.ING
        && passage.is(next - 1, Grammar.BE)
        && !passage.is(next, Grammar.DEFINITE)
        && !passage.is(next, Grammar.POSSESSIVE)
        && numbers.at(passage, next, passage.end()).isEmpty();
  }

  /** "Agreed to swap 6,000 bodies". */
  boolean isSwapped(Passage passage, WordList.Found<CasualtyWord> word) {
    for (int token = word.first() - reach.whole; token < word.first(); token++) {
      if (numbers.is(passage, token, "swap")) {
        return word.meaning().how() == How.COUNT || word.meaning().how() == How.ING;
      }
    }
    return false;
  }

  /** "After the killing of a student": what another event follows from. */
  private static boolean isCause(Passage passage, WordList.Found<CasualtyWord> word) {
    if (word.meaning().how() != How.ING || !passage.is(word.end() - 1, Grammar.OF)) {
      return false;
    }
    int before = word.first() - 1;
    while (passage.is(before, Grammar.DEFINITE) || passage.is(before, Grammar.INDEFINITE)) {
      before--;
    }
    return passage.is(before, Grammar.CLAUSE)
        || passage.is(before, Grammar.AT_LEAST)
        || passage.is(before, Grammar.ON);
  }

  /** "Five of the dead", "was among the dead", "burying their dead": counted elsewhere. */
  private boolean isOfDead(Passage passage, WordList.Found<CasualtyWord> word) {
    if (numbers.is(passage, word.first(), "only")) {
      return false; // "the only fatality"
    }
    int before = word.first() - 1;
    return word.meaning().how() == How.STATE
        && (passage.is(before, Grammar.DEFINITE)
            || passage.is(before, Grammar.POSSESSIVE)
            || passage.is(word.first(), Grammar.INCLUDING));
  }
}
