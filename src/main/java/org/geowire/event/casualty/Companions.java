package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.passage.Passage;

/**
 * Finds the single person who is named beside those counted: "four worshippers and the attacker".
 */
final class Companions {

  private final PersonCounts numbers;
  private final CountReach reach;

  Companions(PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    this.reach = reach;
  }

  /** "Killed six besides the bomber", "she died together with two of her guards". */
  Optional<Figure> beside(Passage passage, int from, int limit) {
    int end = Math.min(limit, from + reach.companion);
    for (int token = from; token < end; token++) {
      if (numbers.is(passage, token, "beside")) {
        int with = token + 1;
        return persons(passage, isPreposition(passage, with) ? with + 1 : with, limit);
      }
      if (passage.is(token, Grammar.AND)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isPreposition(Passage passage, int token) {
    return passage.is(token, Grammar.WITH)
        || passage.is(token, Grammar.FROM)
        || passage.is(token, Grammar.TO)
        || passage.is(token, Grammar.AND); // "together with"
  }

  /** "The bomber", "his wife", "two of her guards", "himself". */
  private Optional<Figure> persons(Passage passage, int first, int limit) {
    boolean person =
        passage.is(first, Grammar.DEFINITE) && numbers.is(passage, first + 1, "person");
    if (person || passage.is(first, Grammar.SELF) || isOneMore(passage, first - 1, limit)) {
      return Optional.of(Figure.one(first + 1));
    }
    return numbers
        .count(passage, first, limit)
        .filter(count -> !count.isVague())
        .filter(count -> passage.partyAfter(count.end(), count.end() + 3, Party::acts).isPresent())
        .map(count -> Figure.exactly(count.value(), count.end()));
  }

  /** "Four worshippers and the attacker were killed". */
  boolean endsWithOne(Passage passage, int from, int word) {
    int and = passage.find(Grammar.AND, from, word);
    return and >= 0
        && isOneMore(passage, and, word)
        && passage.find(Grammar.INCLUDING, from, and) < 0
        && passage.find(Grammar.AND, and + 1, word) < 0;
  }

  /** "A girl and her grandmother died": two of whom each is one. */
  boolean isPair(Passage passage, int word) {
    Optional<Party> last = passage.partyBefore(word, Party::acts);
    int and = last.map(p -> p.first() - 2).orElse(-1);
    return passage.is(and, Grammar.AND)
        && isOneMore(passage, and, word)
        && passage
            .partyBefore(and, p -> p.acts() && p.end() >= and - reach.near)
            .filter(p -> p.word().single())
            .isPresent();
  }

  /** "And the attacker", "and his wife": a single person who is introduced. */
  boolean isOneMore(Passage passage, int and, int limit) {
    boolean introduced =
        passage.is(and + 1, Grammar.DEFINITE) || passage.is(and + 1, Grammar.POSSESSIVE);
    boolean clause = passage.tokens().gapHas(and - 1, ','); // "killing five, and the group said"
    return introduced
        && !clause
        && passage
            .partyAfter(and + 2, Math.min(limit, and + reach.near), Party::acts)
            .filter(p -> p.word().single() && !p.word().named())
            .isPresent();
  }
}
