package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/** Adds the numbers that stand before "were killed", back to where the clause begins. */
final class CountsBefore {

  private final PersonCounts numbers;
  private final Bounds bounds;
  private final Shares shares;
  private final Companions companions;
  private final CountReach reach;

  CountsBefore(
      PersonCounts numbers, Bounds bounds, Shares shares, Companions companions, CountReach reach) {
    this.numbers = numbers;
    this.bounds = bounds;
    this.shares = shares;
    this.companions = companions;
    this.reach = reach;
  }

  /** The sum of the numbers before a word, else one where the victim is a single person. */
  Optional<Figure> sum(Passage passage, int from, int word, boolean singular) {
    Optional<Figure> some = shares.ofWhole(passage, from, word);
    if (some.isPresent()) {
      return some;
    }
    Sum sum = numbers(passage, start(passage, from, word), word);
    if (sum.figure == null && singular) {
      Figure one = Figure.one(word);
      return Optional.of(companions.isPair(passage, word) ? one.plus(one) : one);
    }
    if (sum.vague || sum.figure == null) {
      return Optional.empty();
    }
    return Optional.of(
        companions.endsWithOne(passage, sum.figure.end(), word)
            ? sum.figure.plus(Figure.one(word))
            : sum.figure);
  }

  /** Where the numbers of a word may begin; "ten guests, of whom two women" begin earlier. */
  private int start(Passage passage, int from, int word) {
    int clause = clause(passage, from, word);
    int parts = passage.find(Grammar.INCLUDING, clause, word);
    return Math.max(clause, (parts < 0 ? word : parts) - reach.before);
  }

  /** "Two factions threw bombs; a seller died": the token behind the last semicolon. */
  private static int clause(Passage passage, int from, int word) {
    int start = VictimList.behindDash(passage, Math.max(from, passage.first()), word);
    for (int token = Math.max(from, passage.first()); token < word; token++) {
      start = passage.tokens().gapHas(token, ';') ? token + 1 : start;
    }
    return start;
  }

  /** A sum as it grows; without figure before the first number. */
  private static final class Sum {
    private Figure figure;
    private boolean vague;

    /** "Four guards and an unknown number of raiders" are four or more. */
    void add(Figure other, boolean joined, boolean unsaid) {
      if (joined && unsaid && !vague) {
        figure = new Figure(figure.best(), figure.low(), -1, other.end());
        return;
      }
      vague = unsaid || (vague && joined);
      figure = joined ? figure.plus(other) : other;
    }
  }

  private Sum numbers(Passage passage, int from, int word) {
    Sum sum = new Sum();
    int token = from;
    while (token < word && !(sum.figure != null && endsWhole(passage, token, sum.figure))) {
      Optional<NumberReader.Count> count = numbers.at(passage, token, word);
      if (count.isEmpty()) {
        token++;
        continue;
      }
      if (numbers.isCount(passage, count.get())
          && isOfPersons(passage, count.get(), word, sum.figure)) {
        Figure figure = bounds.of(passage, count.get(), word);
        boolean joined =
            sum.figure != null && isJoined(passage, sum.figure.end(), count.get().first());
        boolean beside = joined && passage.is(count.get().first() - 1, Grammar.AND);
        sum.add(figure, sum.vague ? beside : joined, count.get().isVague());
      }
      int end = count.get().end();
      token = sum.figure == null ? end : Math.max(sum.figure.end(), end);
    }
    return sum;
  }

  /** "Ten guests, among them two women", but not "three of them and one soldier". */
  private static boolean endsWhole(Passage passage, int token, Figure figure) {
    int end = figure.end();
    boolean them = token < end + 2 && passage.find(Grammar.AND, end, end + 3) >= 0;
    return passage.is(token, Grammar.INCLUDING) && !them;
  }

  /** "Two guards and five soldiers", not "two drones hit a post, and five soldiers". */
  private static boolean isJoined(Passage passage, int from, int to) {
    for (Trigger trigger : passage.triggers()) {
      if (trigger.first() >= from && trigger.end() <= to && !trigger.isNoun()) {
        return false;
      }
    }
    return passage.find(Grammar.AND, from, to) >= 0 && passage.find(Grammar.BE, from, to) < 0;
  }

  /**
   * "Six of them" is a part of those counted; "a guardsman and two attackers" are three, while "a
   * girl" beside no other number is left to the reading of single persons.
   */
  private boolean isOfPersons(Passage passage, NumberReader.Count count, int word, Figure sum) {
    if (sum != null && (Shares.isPart(passage, count) || Shares.isWhole(passage, count))) {
      return false;
    }
    if (sum != null && passage.is(count.first() - 1, Grammar.OUT)) {
      return false; // "three out of ten farmers"
    }
    if (count.isVague() && numbers.at(passage, count.end(), word).isPresent()) {
      return false;
    }
    if (!count.article()) {
      return true;
    }
    Optional<Party> one =
        passage.partyAfter(count.end(), Math.min(word, count.end() + 3), Party::acts);
    if (one.isEmpty() || !one.get().word().single()) {
      return false;
    }
    boolean before = sum != null && passage.is(count.first() - 1, Grammar.AND);
    int and = one.get().end();
    return before
        || (passage.is(and, Grammar.AND)
            && numbers.at(passage, Bounds.skipDefinite(passage, and + 1), word).isPresent());
  }

  boolean isSingular(Passage passage, WordList.Found<CasualtyWord> word) {
    int from = Math.max(passage.first(), word.first() - reach.near);
    return isOneWho(passage, word)
        || passage
            .partyBefore(word.first(), p -> p.kind().acts() && p.end() >= from - 1)
            .filter(p -> p.word().single())
            .isPresent();
  }

  /** "A guard who tried to stop them was shot": the head of the relative clause. */
  private boolean isOneWho(Passage passage, WordList.Found<CasualtyWord> word) {
    return passage
        .partyBefore(
            word.first(),
            p ->
                p.kind().acts()
                    && passage.is(p.end(), Grammar.CLAUSE)
                    && p.end() >= word.first() - reach.who)
        .filter(p -> p.word().single())
        .isPresent();
  }
}
