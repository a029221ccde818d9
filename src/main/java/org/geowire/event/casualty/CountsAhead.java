package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/** Adds the numbers that stand behind "killing". */
final class CountsAhead {

  private final PersonCounts numbers;
  private final Bounds bounds;
  private final VictimSide side;
  private final Companions companions;
  private final CountReach reach;

  CountsAhead(
      PersonCounts numbers,
      Bounds bounds,
      VictimSide side,
      Companions companions,
      CountReach reach) {
    this.numbers = numbers;
    this.bounds = bounds;
    this.side = side;
    this.companions = companions;
    this.reach = reach;
  }

  /** The numbers behind "killing"; a second one only where no other word claims it. */
  Optional<Figure> sum(Passage passage, int from, int to, boolean otherFollows) {
    int start = behindAside(passage, from, to);
    Optional<Figure> first = firstAhead(passage, start, Math.min(to, start + reach.ahead));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int and =
        passage.find(Grammar.AND, first.get().end(), Math.min(to, first.get().end() + reach.near));
    boolean parts = passage.find(Grammar.INCLUDING, first.get().end(), and) >= 0;
    if (and < 0 || parts || numbers.says(passage, and, and + reach.near)) {
      return first;
    }
    boolean claimed = otherFollows && to - and <= reach.near + 2;
    Optional<NumberReader.Count> second =
        numbers.at(
            passage,
            Bounds.skipDefinite(passage, Bounds.skipQualifier(passage, and + 1)),
            Math.min(to, passage.end()));
    if (second.isEmpty() && !otherFollows && companions.isOneMore(passage, and, to)) {
      return first.map(figure -> figure.plus(Figure.one(and + 1)));
    }
    return second
        .filter(count -> !claimed && !count.isVague() && numbers.isCount(passage, count))
        .map(count -> first.get().plus(bounds.of(passage, count, passage.end())))
        .or(() -> first);
  }

  /** "Killed, according to a message of the group, nine soldiers": the token behind the aside. */
  private int behindAside(Passage passage, int from, int to) {
    int limit = passage.tokens().gapHas(from - 1, ',') ? Math.min(to, from + reach.item + 2) : from;
    for (int token = from + 1; token < limit; token++) {
      if (passage.tokens().gapHas(token - 1, ',')) {
        return numbers.at(passage, token, to).isPresent() ? token : from;
      }
    }
    return from;
  }

  /** "Troops killed on Friday 15 militants", "killed, as the group said, nine soldiers". */
  Optional<Figure> farAhead(Passage passage, WordList.Found<CasualtyWord> word, int to) {
    if (behindAside(passage, word.end(), to) > word.end() && !side.isPassive(passage, word)) {
      return sum(passage, word.end(), to, false);
    }
    boolean active = passage.is(word.end(), Grammar.ON) || passage.is(word.end(), Grammar.IN);
    return active && passage.isDated(word.end() + 1) && !side.isPassive(passage, word)
        ? sum(passage, word.end() + 1, to, false)
        : Optional.empty();
  }

  private Optional<Figure> firstAhead(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      boolean about = numbers.is(passage, token, "about");
      if (passage.is(token, Grammar.CLAUSE) || (passage.is(token, Grammar.IN) && !about)) {
        break;
      }
      if (passage.is(token, Grammar.ABOUT)) {
        continue; // "a total of three"
      }
      Optional<NumberReader.Count> count = numbers.at(passage, token, passage.end());
      boolean person =
          count.isPresent()
              && (!count.get().article() || isOne(passage, count.get().end(), to + reach.near));
      if (person && numbers.isCount(passage, count.get())) {
        return count.get().isVague()
            ? Optional.empty()
            : Optional.of(bounds.of(passage, count.get(), passage.end()));
      }
    }
    return onePerson(passage, from, to);
  }

  /** Whether a single person follows an article; an unknown noun may be one. */
  private boolean isOne(Passage passage, int from, int limit) {
    Optional<Party> next = passage.partyAfter(from, Math.min(limit, from + 3), p -> true);
    boolean counted =
        next.isPresent()
            && passage.is(next.get().end(), Grammar.OF)
            && numbers
                .count(passage, next.get().end() + 1, Math.min(limit, passage.end()))
                .isPresent();
    if (counted) {
      return false; // "a family of five"
    }
    return next.isEmpty()
        || (next.get().acts() && (next.get().word().single() || next.get().word().named()));
  }

  /** "Killed the mayor", "killing him": one. */
  private static Optional<Figure> onePerson(Passage passage, int from, int to) {
    return passage
        .partyAfter(from, to, p -> p.kind().acts())
        .filter(p -> p.word().single())
        .map(p -> Figure.one(p.end()));
  }
}
