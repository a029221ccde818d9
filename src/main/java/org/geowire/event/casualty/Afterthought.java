package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/**
 * Reads the second figure of a word that is told once: "three were killed in the market and five at
 * the station".
 */
final class Afterthought {

  /** "A small child". */
  private static final int PERSON = 2;

  private final PersonCounts numbers;
  private final Bounds bounds;
  private final CountReach reach;

  Afterthought(PersonCounts numbers, Bounds bounds, CountReach reach) {
    this.numbers = numbers;
    this.bounds = bounds;
    this.reach = reach;
  }

  /** The figure behind "and" that has no word of its own before a limit. */
  Optional<Figure> find(
      Passage passage, WordList.Found<CasualtyWord> word, Figure first, int limit) {
    boolean counted = word.meaning().who() == Who.KILLED && first.end() <= word.first();
    int and = counted ? passage.find(Grammar.AND, word.end(), word.end() + reach.who) : -1;
    boolean lone = and == word.end() && isOneWho(passage, and + 1, limit);
    if (and < 0 || and >= limit || (!lone && isBroken(passage, word.end(), and))) {
      return Optional.empty();
    }
    int next = Bounds.skipAnd(passage, and);
    int rank =
        passage.is(next, Grammar.INDEFINITE)
            ? numbers.ordinal(passage, next + 1, Math.min(limit, next + 2))
            : 0;
    boolean apart = isPlace(passage, next + 2) || VictimSide.endsClause(passage, next + 1);
    if (rank == first.best() + 1 && next + 2 <= limit && apart) {
      return Optional.of(Figure.one(next + 2)); // "and a fourth in hospital"
    }
    if (isOneWho(passage, next, limit)) {
      return Optional.of(Figure.one(next));
    }
    int at = Bounds.skipDefinite(passage, Bounds.skipQualifier(passage, next));
    return numbers
        .count(passage, at, limit)
        .filter(count -> !count.article() && !count.isVague())
        .filter(count -> endsHere(passage, count.end(), limit))
        .map(count -> bounds.of(passage, count, limit));
  }

  /** "Two guards died, and a child who had come to look": a person of whom more is told. */
  private static boolean isOneWho(Passage passage, int article, int limit) {
    int who = passage.find(Grammar.CLAUSE, article, limit);
    boolean last = limit >= passage.end() || passage.sentenceStart(limit) > article;
    return passage.is(article, Grammar.INDEFINITE)
        && who > 0
        && last
        && passage.find(Grammar.BE, article, who) < 0
        && passage
            .partyAfter(article + 1, Math.min(who, article + 1 + PERSON), Party::acts)
            .filter(p -> p.word().single())
            .isPresent();
  }

  /** Whether another clause begins between a word and the "and" behind it. */
  private static boolean isBroken(Passage passage, int from, int and) {
    for (int token = from - 1; token < and; token++) {
      if (VictimSide.endsClause(passage, token) || passage.tokens().gapHas(token, ':')) {
        return true;
      }
    }
    return passage.find(Grammar.CLAUSE, from, and) >= 0;
  }

  /** Whether a number, with the persons it counts, has no verb behind it. */
  private boolean endsHere(Passage passage, int from, int limit) {
    Optional<Party> persons = passage.partyAfter(from, from + 1, Party::acts);
    int end = persons.map(Party::end).orElse(from);
    if (isClosed(passage, end, limit)) {
      return persons.isPresent();
    }
    return isPlace(passage, end) && !hasVerb(passage, end, limit);
  }

  private static boolean isPlace(Passage passage, int token) {
    return passage.is(token, Grammar.IN) || passage.is(token, Grammar.ON);
  }

  private static boolean isClosed(Passage passage, int end, int limit) {
    return end >= passage.end()
        || (end < limit && passage.sentenceStart(end) == end)
        || (end <= limit && passage.tokens().gapHas(end - 1, ';'));
  }

  private static boolean hasVerb(Passage passage, int from, int limit) {
    int end = from;
    while (end < limit && !VictimSide.endsClause(passage, end)) {
      end++;
    }
    for (Trigger trigger : passage.triggers()) {
      if (trigger.first() >= from && trigger.end() <= end && !trigger.isNoun()) {
        return true;
      }
    }
    return (end >= limit && limit < passage.end()) || passage.find(Grammar.BE, from, end) >= 0;
  }
}
