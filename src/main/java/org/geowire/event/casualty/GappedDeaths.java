package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.text.Tokens;

/**
 * Deaths whose verb is said once for two: "one died at once, another in hospital", "the army lost
 * four men, the rebels nine". Behind "and" {@link Afterthought} reads them.
 */
final class GappedDeaths {

  /** "Of the bandits". */
  private static final int PERSON = 4;

  private final Lexicon lexicon;
  private final PersonCounts numbers;

  GappedDeaths(Lexicon lexicon, PersonCounts numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /**
   * The dead of later clauses of the same sentence that have no verb of their own.
   *
   * @param word tells the deaths before
   * @param limit the token of the next word of casualties
   */
  Optional<Figure> behind(Passage passage, WordList.Found<CasualtyWord> word, int limit) {
    int sentence = passage.document().sentenceOf(word.end() - 1);
    int end = Math.min(limit, passage.document().sentences().get(sentence).endToken());
    Optional<Figure> dead = Optional.empty();
    if (end == limit && tellsDeaths(passage, limit)) {
      return dead; // the next clause has a verb
    }
    for (int token = word.end(); token < end; token++) {
      if (opensClause(passage, token)) {
        Optional<Figure> next = another(passage, token, end);
        dead = Figure.sum(dead, next.isPresent() ? next : ofSide(passage, token, end));
        dead = Figure.sum(dead, also(passage, token, end));
        dead = Figure.sum(dead, alike(passage, token));
      }
    }
    return dead;
  }

  private boolean tellsDeaths(Passage passage, int token) {
    return lexicon
        .casualties
        .at(passage.matches(), token, passage.end())
        .filter(next -> next.meaning().who() == CasualtyWord.Who.KILLED)
        .isPresent();
  }

  private static boolean opensClause(Passage passage, int token) {
    Tokens tokens = passage.tokens();
    return tokens.gapHas(token - 1, ',') || tokens.gapHas(token - 1, ';');
  }

  /** "Another in hospital", "a third driver on the way", "another two days later". */
  private Optional<Figure> another(Passage passage, int from, int end) {
    boolean next = passage.is(from, Grammar.INDEFINITE) && numbers.is(passage, from, "more");
    boolean ranked =
        passage.is(from, Grammar.INDEFINITE) && numbers.ordinal(passage, from + 1, from + 2) > 1;
    if (!next && !ranked) {
      return Optional.empty();
    }
    int behind = behindNoun(passage, next ? from + 1 : from + 2);
    boolean gapped =
        passage.is(behind, Grammar.IN)
            || passage.is(behind, Grammar.ON)
            || passage.is(behind, Grammar.OF)
            || passage.is(behind, Grammar.FROM)
            || numbers.is(passage, behind, "later")
            || isLater(passage, behind, end);
    return gapped && isClosed(passage, behind, end)
        ? Optional.of(Figure.one(behind))
        : Optional.empty();
  }

  /** "Two of the bandits also", "a guard too". */
  private Optional<Figure> also(Passage passage, int from, int end) {
    return numbers
        .count(passage, from, end)
        .filter(count -> !count.isVague())
        .filter(count -> isAlso(passage, count.end(), end))
        .map(count -> Figure.exactly(count.value(), count.end()));
  }

  private boolean isAlso(Passage passage, int noun, int end) {
    return passage
        .partyAfter(noun, noun + PERSON, Party::acts)
        .filter(p -> p.end() < end && numbers.is(passage, p.end(), "more"))
        .filter(p -> endsClause(passage, p.end() + 1))
        .isPresent();
  }

  /** "And so did a sergeant", "as was Major Ann Lee". */
  private Optional<Figure> alike(Passage passage, int from) {
    int so = passage.is(from, Grammar.AND) ? from + 1 : from;
    boolean died = passage.is(so + 1, Grammar.BE) || numbers.is(passage, so + 1, "did");
    if (!died || !numbers.is(passage, so, "alike")) {
      return Optional.empty();
    }
    int who = so + 2;
    return numbers
        .count(passage, who, passage.end())
        .filter(count -> !count.isVague())
        .map(count -> Figure.exactly(count.value(), count.end()))
        .or(
            () ->
                passage
                    .partyAfter(who, who + PERSON, Party::acts)
                    .filter(p -> p.word().single())
                    .map(p -> Figure.one(p.end())));
  }

  private static int behindNoun(Passage passage, int token) {
    for (Party party : passage.parties()) {
      if (party.first() == token) {
        return party.end();
      }
    }
    return token;
  }

  /** "Two days later", "an hour later". */
  private boolean isLater(Passage passage, int token, int end) {
    Optional<NumberReader.Count> count = numbers.at(passage, token, end);
    return count.isPresent() && numbers.is(passage, count.get().end() + 1, "later");
  }

  /** Whether a clause or the sentence ends before what is told next. */
  private static boolean isClosed(Passage passage, int from, int end) {
    for (int token = from; token < end; token++) {
      if (endsClause(passage, token + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The rebels nine", "Armenia one": a side and a number, and nothing else. */
  private Optional<Figure> ofSide(Passage passage, int from, int end) {
    int first = passage.is(from, Grammar.DEFINITE) ? from + 1 : from;
    int behind = Math.max(behindNoun(passage, first), behindCountry(passage, first, end));
    if (behind == first || !passage.tokens().gapIs(behind - 1, ' ')) { // "a girl, 7"
      return Optional.empty();
    }
    return numbers
        .at(passage, behind, end)
        .filter(count -> !count.article() && !count.isVague() && endsClause(passage, count.end()))
        .map(count -> Figure.exactly(count.value(), count.end()));
  }

  private int behindCountry(Passage passage, int token, int end) {
    return lexicon
        .nationalities
        .at(passage.matches(), token, end)
        .map(WordList.Found::end)
        .orElse(token);
  }

  private static boolean endsClause(Passage passage, int end) {
    Tokens tokens = passage.tokens();
    return end >= tokens.size()
        || tokens.gapHas(end - 1, '.')
        || tokens.gapHas(end - 1, ',')
        || tokens.gapHas(end - 1, ';');
  }
}
