package org.geowire.event.casualty;

import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Finds what says that nobody died: "not one of the clerks was so much as scratched", "it hurt
 * nobody", "without harming anyone", "all got out unhurt".
 */
final class Unharmed {

  private final PersonCounts numbers;
  private final CountReach reach;

  Unharmed(PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    this.reach = reach;
  }

  /** A word of casualties; where it says that there were none, as such. */
  WordList.Found<CasualtyWord> read(Passage passage, WordList.Found<CasualtyWord> word) {
    boolean harm = word.meaning().how() == How.HARM || isHarm(passage, word);
    boolean none =
        harm && (isDenied(passage, word) || isOfNobody(passage, word) || isOfAll(passage, word));
    return none
        ? new WordList.Found<>(new CasualtyWord(Who.KILLED, How.NONE), word.first(), word.end())
        : word;
  }

  /** "No casualties were reported": nobody knows, or nobody has said. */
  boolean isFiled(Passage passage, WordList.Found<CasualtyWord> none) {
    int next = none.end();
    while (passage.is(next, Grammar.BE) || passage.is(next, Grammar.HAVE)) {
      next++;
    }
    return numbers.is(passage, next, "filed") || numbers.is(passage, next - 1, "filed");
  }

  private boolean isHarm(Passage passage, WordList.Found<CasualtyWord> word) {
    return numbers.is(passage, word.end() - 1, "harm") || numbers.is(passage, word.first(), "harm");
  }

  /** "Not one of them was hurt", "no villager died", "without a single victim". */
  private boolean isDenied(Passage passage, WordList.Found<CasualtyWord> word) {
    int start = passage.sentenceStart(word.first());
    for (int token = word.first() - 1;
        token >= Math.max(start, word.first() - reach.denied);
        token--) {
      if (passage.tokens().gapHas(token, ',') || passage.tokens().gapHas(token, ';')) {
        return false;
      }
      if (passage.is(token, Grammar.NO) || numbers.is(passage, token, "deny")) {
        return denies(passage, token, word);
      }
      if (!isLight(passage, token)) {
        return false;
      }
    }
    return false;
  }

  private boolean denies(Passage passage, int no, WordList.Found<CasualtyWord> word) {
    if (passage.is(no - 1, Grammar.AND) || isOfOthers(passage, word.end())) {
      return false; // "20 rebels and no soldiers were killed"
    }
    boolean armed =
        passage
            .partyAfter(no + 1, word.first(), Party::acts)
            .filter(party -> party.kind().isArmed())
            .isPresent();
    boolean told = !numbers.is(passage, no, "not") || isWholly(passage, no + 1);
    boolean ing = word.meaning().how() == How.ING;
    return !armed && told && (!ing || numbers.is(passage, word.end(), "anybody"));
  }

  /** "Not a soul", "did not cause casualties": but not "he was not hurt". */
  private boolean isWholly(Passage passage, int token) {
    return passage.is(token, Grammar.INDEFINITE) || numbers.is(passage, token, "causes");
  }

  /** Whether a word may stand between a denial and the harm that it denies. */
  private boolean isLight(Passage passage, int token) {
    boolean be = passage.is(token, Grammar.BE) && !numbers.is(passage, token, "says");
    boolean ofThe = passage.is(token - 1, Grammar.DEFINITE) && passage.is(token - 2, Grammar.OF);
    return be
        || ofThe // "none of the clerks"
        || passage.is(token, Grammar.HAVE)
        || passage.is(token, Grammar.OF)
        || passage.is(token, Grammar.TO)
        || passage.is(token, Grammar.DEFINITE)
        || passage.is(token, Grammar.POSSESSIVE)
        || passage.is(token, Grammar.INDEFINITE)
        || passage.is(token, Grammar.AT_LEAST)
        || numbers.is(passage, token, "light")
        || numbers.is(passage, token, "causes")
        || numbers.is(passage, token, "anybody")
        || numbers.is(passage, token, "harm")
        || numbers.is(passage, token, "person")
        || passage.partyAfter(token, token + 1, Party::acts).isPresent();
  }

  /** "It killed nobody", "claimed no lives", but not "killed nobody else". */
  private boolean isOfNobody(Passage passage, WordList.Found<CasualtyWord> word) {
    int no = word.end();
    if (!passage.is(no, Grammar.NO) || passage.is(word.first() - 1, Grammar.BE)) {
      return false;
    }
    int last = no;
    while (passage.is(last + 1, Grammar.NO) || isNoun(passage, last + 1)) {
      last++;
    }
    boolean nobody = last > no || numbers.is(passage, no, "anybody");
    return nobody && !isOfOthers(passage, last + 1);
  }

  private boolean isNoun(Passage passage, int token) {
    return numbers.is(passage, token, "harm") || numbers.is(passage, token, "light");
  }

  private boolean isOfOthers(Passage passage, int token) {
    return numbers.is(passage, token, "else") || numbers.is(passage, token, "extra");
  }

  /** "All escaped unhurt", "the residents got away with a fright", but not "the two others". */
  private boolean isOfAll(Passage passage, WordList.Found<CasualtyWord> word) {
    if (word.meaning().how() != How.HARM || !numbers.is(passage, word.first(), "unhurt")) {
      return false;
    }
    int start = passage.sentenceStart(word.first());
    for (int token = Math.max(start, word.first() - reach.denied); token < word.first(); token++) {
      boolean all = numbers.is(passage, token, "all") || numbers.is(passage, token, "everyone");
      if (all && !numbers.is(passage, token + 1, "else")) {
        return true;
      }
    }
    return passage
        .partyBefore(word.first(), party -> party.acts() && party.first() <= start + 1)
        .filter(party -> !party.word().single() && !party.word().named())
        .filter(party -> numbers.count(passage, start, party.first()).isEmpty())
        .isPresent();
  }
}
