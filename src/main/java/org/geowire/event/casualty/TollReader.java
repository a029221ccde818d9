package org.geowire.event.casualty;

import java.util.List;
import java.util.Optional;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Reads tolls: "12 fatalities", "the toll is three dead", "the toll of the raid has risen to 52".
 */
final class TollReader {

  private final PersonCounts numbers;
  private final Bounds bounds;
  private final CountsAhead counts;
  private final CountReach reach;

  TollReader(PersonCounts numbers, Bounds bounds, CountsAhead counts, CountReach reach) {
    this.numbers = numbers;
    this.bounds = bounds;
    this.counts = counts;
    this.reach = reach;
  }

  Optional<Figure> said(Passage passage, WordList.Found<CasualtyWord> word, int from, int to) {
    return risen(passage, word.end(), to)
        .or(() -> tolled(passage, from, word.first()))
        .or(() -> tollAhead(passage, word.end(), to));
  }

  /** "The number of inmates killed in the clash has risen to 19". */
  boolean isSum(Passage passage, WordList.Found<CasualtyWord> word) {
    int first = word.first();
    for (int token = first - 1; token > first - reach.near - 1; token--) {
      if (passage.is(token, Grammar.OF)) {
        return numbers.is(passage, token - 1, "tally")
            && risen(passage, word.end(), passage.end()).isPresent();
      }
    }
    return false;
  }

  /** "12 fatalities", "one civilian fatality", but not "gave a toll". */
  private Optional<Figure> tolled(Passage passage, int from, int word) {
    if (passage.is(word - 1, Grammar.INDEFINITE)) {
      return Optional.empty();
    }
    Optional<Figure> direct = bounds.direct(passage, from, word);
    boolean adjective = word - 1 > from && passage.tokens().gapIs(word - 2, ' ');
    return direct.isPresent() || !adjective
        ? direct
        : bounds.direct(passage, from, word - 1).filter(figure -> figure.best() > 0);
  }

  /** "The toll is three dead", but not "coded as a separate event" nor "the toll from seven". */
  Optional<Figure> tollAhead(Passage passage, int from, int to) {
    for (int token = from; token < Math.min(to, from + reach.ahead); token++) {
      Optional<NumberReader.Count> count = numbers.count(passage, token, passage.end());
      if (count.isPresent()) {
        boolean old = passage.find(Grammar.FROM, from - 1, token) >= 0;
        return old || count.get().article()
            ? Optional.empty()
            : counts.sum(passage, token, to, false);
      }
    }
    return Optional.empty();
  }

  /** "The toll of the raid has risen to 52"; a sum of months is no toll of one event. */
  Optional<Figure> risen(Passage passage, int from, int to) {
    for (SaidDate date : passage.dates()) {
      if (date.is(SaidDate.Use.SINCE)) {
        return Optional.empty();
      }
    }
    for (int token = from; token < Math.min(to, from + reach.toll); token++) {
      Optional<NumberReader.Count> count =
          isTo(passage, token)
              ? numbers.at(passage, Bounds.skipQualifier(passage, token + 1), to)
              : Optional.empty();
      if (count.isPresent()
          && !count.get().isVague()
          && numbers.isCount(passage, count.get())
          && (token < from + reach.near || isRise(passage, token) || isRise(passage, from - 1))
          && !isOfSpan(passage, from, count.get().end())) {
        return passage.is(token, Grammar.TO)
            ? Optional.of(bounds.of(passage, count.get(), passage.end()))
            : Optional.of(Figure.exactly(count.get().value(), count.get().end()));
      }
    }
    return Optional.empty();
  }

  /** "To", also that of "has gone up to", "at" of "stands at". */
  private boolean isTo(Passage passage, int token) {
    return passage.is(token, Grammar.TO)
        || (passage.is(token, Grammar.UP_TO) && isRise(passage, token))
        || (passage.is(token, Grammar.ON) && numbers.is(passage, token - 1, "stands"));
  }

  /** "Has risen to", "climbed from 17 to". */
  private boolean isRise(Passage passage, int to) {
    for (int token = to - 1; token >= to - reach.near; token--) {
      if (numbers.is(passage, token, "rise") || numbers.is(passage, token, "stands")) {
        return true;
      }
    }
    return false;
  }

  /** "Bringing to 40 the number of people killed there this year". */
  private boolean isOfSpan(Passage passage, int word, int from) {
    for (SaidDate date : passage.dates()) {
      boolean behind = date.first() >= word && date.first() < from + reach.toll;
      if (behind && date.date().precision() > 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether a passage corrects or brings up to date what was counted before. */
  boolean isUpdate(Passage passage, List<WordList.Found<CasualtyWord>> words) {
    for (WordList.Found<CasualtyWord> word : words) {
      if (isSum(passage, word)) {
        return true;
      }
      if (word.meaning().how() == How.TOLL
          && (risen(passage, word.end(), passage.end()).isPresent()
              || isNow(passage, word)
              || isRaised(passage, word))) {
        return true;
      }
    }
    return false;
  }

  /** "The toll now stands at 21", "the toll has reached 21", "later put the toll at 21". */
  private boolean isNow(Passage passage, WordList.Found<CasualtyWord> word) {
    boolean now = isLater(passage, word.first());
    for (int token = word.first(); token < word.end() + 2; token++) {
      now |= numbers.is(passage, token, "now");
    }
    return now && tollAhead(passage, word.end(), passage.end()).isPresent();
  }

  /** "Bringing to six the number of dead": the sum stands before its noun. */
  private boolean isRaised(Passage passage, WordList.Found<CasualtyWord> word) {
    for (int token = word.first() - reach.near; token < word.first(); token++) {
      boolean sum =
          passage.is(token, Grammar.TO)
              && numbers.is(passage, token - 1, "rise")
              && numbers.at(passage, token + 1, word.first()).isPresent();
      if (sum && !isOfSpan(passage, token, word.end())) {
        return true;
      }
    }
    return false;
  }

  /** "A hospital source later put the toll at", where "a week later" dates the event itself. */
  private boolean isLater(Passage passage, int word) {
    int start = Math.max(passage.sentenceStart(word), word - reach.near);
    for (int token = start; token < word; token++) {
      if (numbers.is(passage, token, "later") && numbers.says(passage, token + 1, word)) {
        return true;
      }
    }
    return false;
  }
}
