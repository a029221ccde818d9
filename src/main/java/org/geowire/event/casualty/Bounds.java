package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.passage.Passage;

/** Reads the bounds of a number: "at least 30", "up to 50", "between 10 and 15". */
final class Bounds {

  private final PersonCounts numbers;

  Bounds(PersonCounts numbers) {
    this.numbers = numbers;
  }

  /** "With 3 killed and 5 wounded": the number stands right before its word. */
  Optional<Figure> direct(Passage passage, int from, int word) {
    int start = Math.max(from, word - 2);
    for (int token = start; token < word; token++) {
      Optional<NumberReader.Count> count = numbers.at(passage, token, word);
      if (count.isPresent() && count.get().end() == word && numbers.isCount(passage, count.get())) {
        return Optional.of(of(passage, count.get(), word));
      }
    }
    return Optional.empty();
  }

  Figure of(Passage passage, NumberReader.Count count, int limit) {
    int n = count.value();
    int before = count.first() - 1;
    boolean between = passage.is(before, Grammar.BETWEEN) && passage.is(count.end(), Grammar.AND);
    if (between || passage.is(count.end(), Grammar.TO)) {
      Optional<NumberReader.Count> most = numbers.at(passage, count.end() + 1, limit);
      if (most.filter(m -> m.value() > n).isPresent()) {
        return new Figure(n, n, most.get().value(), most.get().end());
      }
    }
    if (passage.is(before, Grammar.AT_LEAST)) {
      return new Figure(n, n, -1, count.end());
    }
    if (passage.is(before, Grammar.UP_TO)) {
      return new Figure(n, -1, n, count.end());
    }
    return new Figure(n, n, n, count.end());
  }

  static int skipQualifier(Passage passage, int token) {
    int at = token;
    while (passage.is(at, Grammar.AT_LEAST) || passage.is(at, Grammar.ABOUT)) {
      at++;
    }
    return at;
  }

  /** The token behind "and", "as well as". */
  static int skipAnd(Passage passage, int and) {
    int token = and + 1;
    while (passage.is(token, Grammar.AND)) {
      token++;
    }
    return token;
  }

  static int skipDefinite(Passage passage, int token) {
    boolean introduced =
        passage.is(token, Grammar.DEFINITE) || passage.is(token, Grammar.POSSESSIVE);
    return introduced ? token + 1 : token;
  }
}
