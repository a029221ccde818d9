package org.geowire.event.casualty;

import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.text.Tokens;

/**
 * Tells on which side of a word of casualties its victims stand: "killed nine", "nine were killed".
 */
final class VictimSide {

  private final PersonCounts numbers;
  private final CountReach reach;

  VictimSide(PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    this.reach = reach;
  }

  boolean isBehindNumber(Passage passage, WordList.Found<CasualtyWord> word) {
    return word.meaning().how() == How.STATE || isPassive(passage, word);
  }

  boolean isPassive(Passage passage, WordList.Found<CasualtyWord> word) {
    return word.meaning().how() == How.VERB
        && (hasBe(passage, word.first())
            || passage.is(word.end(), Grammar.BY)
            || isCoordinated(passage, word));
  }

  /** "Were caught in the crossfire and killed". */
  private boolean isCoordinated(Passage passage, WordList.Found<CasualtyWord> word) {
    int next = word.end();
    boolean ends =
        next >= passage.end()
            || endsClause(passage, next - 1)
            || passage.is(next, Grammar.IN)
            || passage.is(next, Grammar.ON)
            || (!startsPersons(passage, next) && !passage.tokens().isCapitalised(next));
    return ends
        && passage.is(word.first() - 1, Grammar.AND)
        && passage.find(Grammar.BE, word.first() - reach.before, word.first()) >= 0;
  }

  /** Whether a form of "be" stands right before a word, in the same clause. */
  private boolean hasBe(Passage passage, int word) {
    for (int token = word - 1; token >= Math.max(passage.first(), word - reach.near); token--) {
      if (passage.tokens().gapHas(token, ',')) {
        return false;
      }
      if (passage.is(token, Grammar.BE)) {
        return !isOfName(passage, token, word);
      }
    }
    return false;
  }

  /** "Gunmen suspected to be militants shot": who they are stands between. */
  private static boolean isOfName(Passage passage, int be, int word) {
    return passage.is(be - 1, Grammar.TO)
        && passage.partyAfter(be + 1, word, Party::acts).filter(p -> p.end() == word).isPresent();
  }

  /** Whether the victims stand behind a word. */
  boolean isBefore(Passage passage, WordList.Found<CasualtyWord> word) {
    How how = word.meaning().how();
    return how == How.ING || (how == How.VERB && isActive(passage, word));
  }

  /**
   * Whether a verb's object follows. "Two foresters shot dead near Nioro", "five suspects killed
   * and two held" are passives without their verb.
   */
  boolean isActive(Passage passage, WordList.Found<CasualtyWord> word) {
    int next = word.end();
    if (isPassive(passage, word) || next >= passage.end()) {
      return false;
    }
    boolean ends =
        endsClause(passage, next - 1)
            || passage.is(next, Grammar.AND)
            || passage.is(next, Grammar.IN)
            || passage.is(next, Grammar.ON)
            || passage.is(next, Grammar.CLAUSE);
    ends &=
        !(numbers.is(passage, next, "about")
            && numbers.at(passage, next + 1, passage.end()).isPresent());
    return !ends && (startsPersons(passage, next) || !isCounted(passage, word.first()));
  }

  /** Whether persons may begin at a token. */
  private boolean startsPersons(Passage passage, int token) {
    return numbers.at(passage, token, passage.end()).isPresent()
        || passage.is(token, Grammar.AT_LEAST)
        || passage.is(token, Grammar.UP_TO)
        || passage.is(token, Grammar.ABOUT)
        || numbers.is(passage, token, "about")
        || passage.is(token, Grammar.BETWEEN)
        || passage.is(token, Grammar.DEFINITE)
        || passage.is(token, Grammar.POSSESSIVE)
        || passage.is(token, Grammar.SELF)
        || passage.partyAfter(token, token + 2, p -> true).isPresent();
  }

  /** "14 soldiers and two guards killed, according to ..": whether a number stands near before. */
  private boolean isCounted(Passage passage, int word) {
    for (int token = word - reach.near; token < word; token++) {
      if (token >= passage.first()
          && numbers.count(passage, token, word).filter(count -> !count.article()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Three guards fell in the clash", not "soldiers fell on the village". */
  boolean isFall(Passage passage, WordList.Found<CasualtyWord> word) {
    int next = word.end();
    boolean ends =
        next >= passage.end()
            || endsClause(passage, next - 1)
            || passage.is(next, Grammar.AND)
            || passage.is(next, Grammar.IN)
            || passage.is(next, Grammar.CLAUSE)
            || passage.isDated(next)
            || (passage.is(next, Grammar.ON) && passage.isDated(next + 1));
    boolean armed =
        passage
            .partyBefore(word.first(), p -> p.acts() && p.end() == word.first())
            .filter(p -> p.kind().isArmed())
            .isPresent();
    boolean counted =
        passage.has(TriggerWord.Flag.FIGHT)
            && numbers.count(passage, word.first() - 1, word.first()).isPresent();
    return ends && (armed || counted);
  }

  /** Where "were killed", "were left dead" begins. */
  int verb(Passage passage, WordList.Found<CasualtyWord> word) {
    int from = word.first() - (isCoordinated(passage, word) ? reach.before : reach.near);
    int be = passage.find(Grammar.BE, Math.max(from, passage.first()), word.first());
    return be < 0 ? word.first() : be;
  }

  static boolean endsClause(Passage passage, int token) {
    Tokens tokens = passage.tokens();
    return tokens.gapHas(token, ',') || tokens.gapHas(token, '.') || tokens.gapHas(token, ';');
  }
}
