package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Counts what a party lost of its own: "lost two men", "eight soldiers dead and two of its own".
 */
final class Losses {

  private final PersonCounts numbers;
  private final Bounds bounds;
  private final CountReach reach;

  Losses(PersonCounts numbers, Bounds bounds, CountReach reach) {
    this.reach = reach;
    this.numbers = numbers;
    this.bounds = bounds;
  }

  /** "Lost two men", not "lost two villages"; "losses there amounted to 60 troops". */
  Optional<Figure> loss(Passage passage, WordList.Found<CasualtyWord> word, int limit) {
    return numbers.is(passage, word.end() - 1, "losses")
        ? losses(passage, word, limit)
        : lost(passage, word.end(), limit);
  }

  /** "Losses in the final assault at 27 and his own side's at six". */
  private Optional<Figure> losses(Passage passage, WordList.Found<CasualtyWord> word, int limit) {
    int end = Math.min(limit, word.end() + reach.ahead);
    for (int token = word.end(); token < end; token++) {
      boolean to = passage.is(token, Grammar.ON) || passage.is(token, Grammar.TO);
      Optional<Figure> figure = to ? told(passage, token, limit) : Optional.empty();
      if (figure.isPresent()) {
        return ownSide(passage, word, figure.get().end()).map(figure.get()::plus).or(() -> figure);
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> told(Passage passage, int to, int limit) {
    return passage.is(to, Grammar.ON)
        ? numbers
            .count(passage, to + 1, limit)
            .filter(count -> !count.article() && !count.isVague())
            .map(count -> bounds.of(passage, count, limit))
        : lost(passage, to + 1, limit);
  }

  private Optional<Figure> lost(Passage passage, int from, int limit) {
    int only = numbers.is(passage, from, "only") ? from + 1 : from;
    int at = Bounds.skipQualifier(passage, only);
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
    return ownSide(passage, word, word.end());
  }

  /** "His own losses at six and the army's at 40": the token behind "at"; -1 without. */
  private int otherSide(Passage passage, int and) {
    int on = passage.find(Grammar.ON, and + 2, and + 2 + reach.near);
    boolean party =
        on >= 0
            && passage
                .partyAfter(and + 1, on, Party::acts)
                .filter(p -> p.end() >= on - 1)
                .isPresent();
    return party && passage.is(and + 1, Grammar.DEFINITE) ? on + 1 : -1;
  }

  private Optional<Figure> ownSide(Passage passage, WordList.Found<CasualtyWord> word, int end) {
    int and = passage.find(Grammar.AND, end - 1, end + 2);
    if (and < 0 || word.meaning().who() != Who.KILLED) {
      return Optional.empty();
    }
    boolean possessed = passage.is(and + 1, Grammar.POSSESSIVE);
    int at = and + 1;
    int other = otherSide(passage, and);
    if (other > 0) {
      at = Bounds.skipQualifier(passage, other);
    } else if (possessed && numbers.is(passage, and + 2, "own")) {
      int on = passage.find(Grammar.ON, and + 3, and + 3 + reach.near);
      at = (on < 0 ? and + 3 : on) + 1;
    }
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
