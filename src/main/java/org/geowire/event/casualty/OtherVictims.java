package org.geowire.event.casualty;

import java.util.List;
import java.util.Optional;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/** Tells whether a figure counts others than the figures before it, and whom: "two more died". */
final class OtherVictims {

  private final PersonCounts numbers;
  private final CountReach reach;

  OtherVictims(PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    this.reach = reach;
  }

  /** The kind of those whom a figure counts; empty where its noun says no more than "people". */
  String kind(Passage passage, Figure figure, int from, WordList.Found<CasualtyWord> word) {
    if (isLosses(word, passage)) {
      return passage
          .partyBefore(word.first(), p -> p.acts() && p.end() == word.first())
          .map(party -> party.kind().label())
          .orElse("");
    }
    boolean behind = figure.end() <= word.first();
    boolean far = !behind && figure.end() > word.end() + reach.ahead; // "killed there rose to 19"
    int start =
        far ? figure.end() - 1 : behind ? firstNumber(passage, from, word.first()) : word.end();
    int end = behind ? word.end() : nounEnd(passage, figure.end());
    String kind = "";
    for (Party party : passage.parties()) {
      boolean within = party.first() >= start && party.first() < end && party.acts();
      if (!within || numbers.is(passage, party.end() - 1, "generic")) {
        continue;
      }
      if (!kind.isEmpty() && !kind.equals(party.kind().label())) {
        return "";
      }
      kind = party.kind().label();
    }
    return kind;
  }

  /** "15 rebels were", but not "five people, police said" nor "five people held by rebels". */
  private int nounEnd(Passage passage, int number) {
    for (int token = number; token < number + reach.near; token++) {
      boolean ends = passage.is(token, Grammar.BY) || passage.tokens().gapHas(token - 1, ',');
      if (token >= passage.end() || ends) {
        return token;
      }
    }
    return number + reach.near;
  }

  /** "The army spoke of seven dead": the victims' noun stands behind the number. */
  private int firstNumber(Passage passage, int from, int to) {
    int article = from;
    for (int token = from; token < to; token++) {
      Optional<NumberReader.Count> count = numbers.count(passage, token, to);
      if (count.isPresent() && !count.get().article()) {
        return token;
      }
      article = count.isPresent() && article == from ? token : article;
    }
    return article;
  }

  /** "14 were killed on the spot and two died in hospital". */
  boolean isJoined(Passage passage, int from, WordList.Found<CasualtyWord> word) {
    if (word.meaning().how() == How.TOLL) {
      return false;
    }
    int limit = word.first();
    int and = passage.find(Grammar.AND, Math.max(from, limit - reach.near), limit);
    return and >= 0
        && passage.sentenceStart(from - 1) == passage.sentenceStart(limit)
        && numbers
            .count(passage, Bounds.skipQualifier(passage, and + 1), limit)
            .filter(count -> !count.article() && !count.isVague())
            .filter(count -> !passage.is(count.end(), Grammar.INCLUDING))
            .isPresent();
  }

  /** "Killing four before he was shot", "before killing himself": none of the many before. */
  boolean isAttacker(Passage passage, int from, WordList.Found<CasualtyWord> word) {
    int first = word.first();
    boolean before = passage.find(Grammar.CLAUSE, Math.max(from, first - reach.who), first) >= 0;
    boolean he = passage.find(Grammar.HE, Math.max(from, first - reach.pronoun), first) >= 0;
    boolean himself =
        passage.is(word.end(), Grammar.SELF) || passage.is(word.end() - 1, Grammar.SELF);
    return before && (he || himself);
  }

  /** "Put his own losses at six", "confirmed two dead", "lost only three men". */
  boolean isAdmitted(Passage passage, WordList.Found<CasualtyWord> word) {
    if (numbers.is(passage, word.end(), "only") || numbers.is(passage, word.first(), "own")) {
      return true;
    }
    int start = passage.sentenceStart(word.first());
    for (int token = word.first() - 1;
        token >= Math.max(start, word.first() - reach.near);
        token--) {
      boolean own = isLosses(word, passage) && numbers.is(passage, token, "own");
      if (own || numbers.is(passage, token, "admits")) {
        return true;
      }
    }
    return false;
  }

  private boolean isLosses(WordList.Found<CasualtyWord> word, Passage passage) {
    return numbers.is(passage, word.first(), "losses")
        || numbers.is(passage, word.first() + 1, "losses");
  }

  /** The kind of those who lost somebody: "the army had lost 31 men". */
  String loser(Passage passage, WordList.Found<CasualtyWord> word) {
    return passage
        .partyBefore(
            word.first(), party -> party.acts() && party.end() >= word.first() - reach.near)
        .map(party -> party.kind().label())
        .orElse("");
  }

  /** "He had first spoken of five dead", "an earlier toll of nine": another figure replaced it. */
  boolean isOutdated(Passage passage, WordList.Found<CasualtyWord> word) {
    int start = passage.sentenceStart(word.first());
    for (int token = word.first() - 1;
        token >= Math.max(start, word.first() - reach.who);
        token--) {
      if (numbers.is(passage, token, "former")) {
        return token == word.first() - 1
            || numbers.is(passage, token + 1, "says")
            || numbers.is(passage, token - 1, "says");
      }
    }
    return false;
  }

  /** "Correcting posts that spoke of two fatalities", "contrary to what said that ten died". */
  boolean isRefuted(Passage passage, WordList.Found<CasualtyWord> word) {
    int start = passage.sentenceStart(word.first());
    for (int token = word.first() - 1; token >= start; token--) {
      if (passage.tokens().gapHas(token, ',') || passage.tokens().gapHas(token, ';')) {
        return false;
      }
      if (numbers.is(passage, token, "refuted")) {
        return true;
      }
    }
    return false;
  }

  /** "One of the raiders is believed to have been killed". */
  boolean isSupposed(Passage passage, WordList.Found<CasualtyWord> word) {
    for (int token = word.first() - reach.near; token < word.first(); token++) {
      boolean to = passage.is(token + 1, Grammar.TO) && passage.is(token + 2, Grammar.HAVE);
      if (to && numbers.is(passage, token, "supposed")) {
        return true;
      }
    }
    return false;
  }

  /** "Two more died", "another was shot dead", "three were killed too": none of those before. */
  boolean isMore(Passage passage, int from, WordList.Found<CasualtyWord> word) {
    if (word.meaning().how() == How.TOLL) {
      return false;
    }
    if (opensWithSide(passage, word) || isOfSameDeed(passage, word)) {
      return true;
    }
    int start = Math.max(from, word.first() - reach.who);
    for (int token = start; token < Math.min(passage.end(), word.end() + 2); token++) {
      boolean counted =
          token > passage.first() && numbers.at(passage, token - 1, token).isPresent();
      if (numbers.is(passage, token, "more")
          || isOneOfRank(passage, token)
          || (token == start && isOneOfRank(passage, passage.sentenceStart(word.first()) + 1))
          || (counted && numbers.is(passage, token, "extra"))
          || (token < word.first() && isWhole(passage, token))) {
        return true;
      }
    }
    return false;
  }

  /** "Eleven residents were killed in the same fighting": beside those told before. */
  private boolean isOfSameDeed(Passage passage, WordList.Found<CasualtyWord> word) {
    for (Trigger trigger : passage.triggers()) {
      boolean behind = trigger.first() > word.end() && trigger.isNoun();
      if (behind && numbers.is(passage, trigger.first() - 1, "same")) {
        return true;
      }
    }
    return false;
  }

  /** "Enemy side: 11 neutralised", "on the side of the rebels, two died". */
  private boolean opensWithSide(Passage passage, WordList.Found<CasualtyWord> word) {
    int start = passage.sentenceStart(word.first());
    for (int token = start; token < Math.min(word.first(), start + reach.near); token++) {
      if (numbers.is(passage, token, "side")) {
        return true;
      }
    }
    return false;
  }

  /** "A boy died two days later", "a woman died in hospital". */
  boolean isLater(Passage passage, WordList.Found<CasualtyWord> word) {
    for (int token = word.end();
        token < Math.min(passage.end(), word.end() + reach.near);
        token++) {
      if (numbers.is(passage, token, "later")) {
        return true;
      }
    }
    for (WordList.Found<Cue> cue : passage.cues()) {
      boolean behind = cue.first() >= word.end() && cue.first() < word.end() + reach.ahead;
      if (behind && cue.meaning().kind() == Cue.Kind.AFTERMATH) {
        return true;
      }
    }
    return false;
  }

  /** "Two of the wounded died", but not "spoke of 25 dead". */
  boolean isWhole(Passage passage, int token) {
    return numbers.is(passage, token, "whole") && passage.is(token - 2, Grammar.OF);
  }

  /** "A seventh, a girl, died", "a third policeman was killed", but not "a second attack". */
  private boolean isOneOfRank(Passage passage, int token) {
    boolean rank =
        passage.is(token - 1, Grammar.INDEFINITE) && numbers.ordinal(passage, token, token + 1) > 1;
    return rank
        && (passage.tokens().gapHas(token, ',')
            || passage.partyAfter(token + 1, token + 2, Party::acts).isPresent());
  }

  /** "On their side four dead; on the enemy's side, 23 were killed". */
  boolean isOtherSide(
      Passage passage, int from, int index, List<WordList.Found<CasualtyWord>> words) {
    return index > 0 && saysSide(passage, from, words.get(index).first());
  }

  /** Behind a semicolon another source counts, unless it counts the other side. */
  boolean isRival(Passage passage, int from, int to) {
    return isApart(passage, from, to) && !saysSide(passage, from, to);
  }

  private boolean saysSide(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (numbers.is(passage, token, "side")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a semicolon parts two tokens. */
  private static boolean isApart(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (passage.tokens().gapHas(token - 1, ';')) {
        return true;
      }
    }
    return false;
  }
}
