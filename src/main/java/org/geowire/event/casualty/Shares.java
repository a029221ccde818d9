package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Parts a whole from its shares: "nine were shot, four of whom died", "one of the two men killed".
 */
final class Shares {

  private final PersonCounts numbers;
  private final Bounds bounds;
  private final VictimSide side;
  private final CountReach reach;

  Shares(PersonCounts numbers, Bounds bounds, VictimSide side, CountReach reach) {
    this.numbers = numbers;
    this.bounds = bounds;
    this.side = side;
    this.reach = reach;
  }

  /** "Nine were shot, four of whom died", "16 of the wounded died". */
  Optional<Figure> ofWhole(Passage passage, int from, int word) {
    for (int token = Math.max(from, word - reach.whole); token < word; token++) {
      Optional<NumberReader.Count> count = numbers.count(passage, token, word);
      if (count.isEmpty() || count.get().isVague()) {
        continue;
      }
      int of = count.get().end();
      boolean them =
          passage.is(of, Grammar.INCLUDING) && of + 1 < word && !isNoun(passage, of + 2, word);
      boolean whole = passage.is(of, Grammar.OF) && isWholeNoun(passage, of + 1, word);
      if (them || whole) {
        return Optional.of(bounds.of(passage, count.get(), word));
      }
    }
    return Optional.empty();
  }

  /** "One of the two men killed in the strike": two were killed. */
  Optional<Figure> wholeOfPart(Passage passage, int from, WordList.Found<CasualtyWord> word) {
    if (side.isPassive(passage, word)) {
      return Optional.empty();
    }
    for (int token = Math.max(from, word.first() - reach.near); token < word.first(); token++) {
      boolean of = passage.is(token - 1, Grammar.DEFINITE) && passage.is(token - 2, Grammar.OF);
      Optional<NumberReader.Count> count =
          of ? numbers.count(passage, token, word.first()) : Optional.empty();
      if (count.isPresent() && !count.get().isVague()) {
        return Optional.of(bounds.of(passage, count.get(), word.first()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNoun(Passage passage, int from, int word) {
    return passage.partyAfter(from - 1, word, p -> true).isPresent();
  }

  /** "The wounded", "those wounded". */
  private boolean isWholeNoun(Passage passage, int from, int word) {
    return from + 1 < word
        && (passage.is(from, Grammar.DEFINITE) || passage.is(from, Grammar.POSSESSIVE))
        && numbers.is(passage, from + 1, "whole");
  }

  /** "Six of them". */
  static boolean isPart(Passage passage, NumberReader.Count count) {
    return passage.is(count.end(), Grammar.INCLUDING);
  }

  /** "Two of the five", "two brothers ... both". */
  static boolean isWhole(Passage passage, NumberReader.Count count) {
    int before = count.first() - 1;
    boolean of =
        passage.is(before, Grammar.OF)
            || (passage.is(before, Grammar.DEFINITE) && passage.is(before - 1, Grammar.OF));
    boolean both =
        count.value() == 2
            && count.end() - count.first() == 1
            && passage.find(Grammar.AND, before, count.first()) >= 0
            && count.end() < passage.end()
            && passage.partyAfter(count.end(), count.end() + 3, p -> true).isEmpty();
    return of || both;
  }
}
