package org.geowire.event;

import java.util.Optional;
import org.geowire.event.Lexicon.CasualtyWord;
import org.geowire.event.Lexicon.CasualtyWord.Who;
import org.geowire.event.Lexicon.Grammar;

/**
 * Counts what a party lost of its own: "lost two men", "eight soldiers dead and two of its own".
 */
final class Losses {

  private final PersonCounts numbers;
  private final Bounds bounds;

  Losses(PersonCounts numbers, Bounds bounds) {
    this.numbers = numbers;
    this.bounds = bounds;
  }

  /** "Lost two men", not "lost two villages". */
  Optional<Figure> loss(Passage passage, WordList.Found<CasualtyWord> word, int limit) {
    int at = Bounds.skipQualifier(passage, word.end());
    return numbers
        .at(passage, at, limit)
        .filter(count -> !count.isVague() && numbers.isCount(passage, count))
        .filter(count -> isOwn(passage, count))
        .map(count -> bounds.of(passage, count, limit));
  }

  /** "Three men", "two of its own". */
  private static boolean isOwn(Passage passage, NumberReader.Count count) {
    int token = count.end();
    boolean own =
        (passage.is(token, Grammar.OF) && passage.is(token + 1, Grammar.POSSESSIVE))
            || passage.is(token, Grammar.INCLUDING);
    return own
        || passage
            .partyAfter(token, token + 2, Party::acts)
            .filter(p -> !count.article() || p.kind().isArmed()) // "who lost a brother" adds none
            .isPresent();
  }

  /** "Eight soldiers dead and two of its own", "losses at 27 dead and its own at five". */
  Optional<Figure> ownSide(Passage passage, WordList.Found<CasualtyWord> word) {
    int and = passage.find(Grammar.AND, word.end() - 1, word.end() + 2);
    if (and < 0 || word.meaning().who() != Who.KILLED) {
      return Optional.empty();
    }
    boolean possessed = passage.is(and + 1, Grammar.POSSESSIVE);
    int at = possessed && numbers.is(passage, and + 2, "own") ? and + 4 : and + 1;
    Optional<NumberReader.Count> count = numbers.count(passage, at, passage.end());
    boolean own =
        at > and + 1
            || count
                .filter(c -> passage.is(c.end(), Grammar.OF))
                .filter(c -> passage.is(c.end() + 1, Grammar.POSSESSIVE))
                .filter(c -> numbers.is(passage, c.end() + 2, "own"))
                .isPresent();
    return count
        .filter(c -> own && !c.article() && !c.isVague())
        .map(c -> bounds.of(passage, c, passage.end()));
  }
}
