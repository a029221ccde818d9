package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/** Counts the dead who are told by name: "the dead were identified as Ann Lee, 34, and Bo Dan". */
final class NamedVictims {

  /** "Ann Lee". */
  private static final int NAMES = 2;

  private final PersonCounts numbers;

  NamedVictims(PersonCounts numbers) {
    this.numbers = numbers;
  }

  /** The names of a list right behind a word, where capitals tell names. */
  Optional<Figure> behind(Passage passage, WordList.Found<CasualtyWord> word) {
    boolean telling = passage.document().letterCase() == Document.LetterCase.MIXED;
    if (!telling || !numbers.is(passage, word.end() - 2, "naming")) {
      return Optional.empty();
    }
    int count = 0;
    int token = word.end();
    int end = nameEnd(passage, token);
    while (end - token >= NAMES) {
      count++;
      token = next(passage, behindAge(passage, end));
      end = nameEnd(passage, token);
    }
    return count > 1 ? Optional.of(Figure.exactly(count, token)) : Optional.empty();
  }

  /** The token of the name behind another; where no list goes on, the end of the passage. */
  private static int next(Passage passage, int behind) {
    if (passage.is(behind, Grammar.AND)) {
      return behind + 1;
    }
    return passage.tokens().gapHas(behind - 1, ',') ? behind : passage.end();
  }

  /** The token behind a run of capitalised words that no comma parts. */
  private static int nameEnd(Passage passage, int first) {
    int token = first;
    while (token < passage.end() && passage.tokens().isCapitalised(token)) {
      token++;
      if (VictimSide.endsClause(passage, token - 1)) {
        break;
      }
    }
    return token;
  }

  private static int behindAge(Passage passage, int token) {
    boolean age = token < passage.end() && passage.tokens().startsWithDigit(token);
    return age ? token + 1 : token;
  }
}
