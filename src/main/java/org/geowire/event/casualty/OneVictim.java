package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/** Finds the one victim of whom no number tells: "she died", "a guest was killed", "killed him". */
final class OneVictim {

  private final Lexicon lexicon;
  private final PersonCounts numbers;
  private final VictimSide side;
  private final Companions companions;
  private final CountReach reach;

  OneVictim(
      Lexicon lexicon,
      PersonCounts numbers,
      VictimSide side,
      Companions companions,
      CountReach reach) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.side = side;
    this.companions = companions;
    this.reach = reach;
  }

  Optional<Figure> find(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    boolean one =
        switch (word.meaning().how()) {
          case STATE ->
              saysOne(passage, word)
                  || isOneWho(passage, word)
                  || isOneOfWhom(passage, word, from)
                  || isPronoun(passage, word)
                  || isNamed(passage, word)
                  || isSubject(passage, word, from)
                  || isOfSubjectBefore(passage, word, from)
                  || (isWas(passage, word.first() - 1) && isOfWas(passage, word, from));
          case VERB -> isObject(passage, word) || isOfWas(passage, word, from);
          case ING -> isObject(passage, word);
          case TOLL, COUNT, LOSS, FALL, NONE, HARM -> false;
        };
    int n = one && hasCompanion(passage, word) ? 2 : 1;
    return one ? Optional.of(Figure.exactly(n, word.first())) : Optional.empty();
  }

  /** "Killing him and his driver". */
  private boolean hasCompanion(Passage passage, WordList.Found<CasualtyWord> word) {
    int and = word.end() + 1;
    return is(passage, word.end(), "object")
        && passage.is(and, Grammar.AND)
        && companions.isOneMore(passage, and, passage.end());
  }

  /** "Killed him", "killing its owner". */
  private boolean isObject(Passage passage, WordList.Found<CasualtyWord> word) {
    int next = numbers.is(passage, word.end(), "only") ? word.end() + 1 : word.end();
    if (next >= passage.end() || side.isBehindNumber(passage, word)) {
      return false;
    }
    boolean pronoun = is(passage, next, "object") || passage.is(next, Grammar.SELF);
    return pronoun
        || (passage.is(next, Grammar.POSSESSIVE) && VictimItem.isSingular(passage, next + 1));
  }

  /** "Lost his life". */
  private boolean saysOne(Passage passage, WordList.Found<CasualtyWord> word) {
    if (numbers.is(passage, word.first(), "alone") || numbers.is(passage, word.first(), "only")) {
      return true; // "her body was found", "the only fatality"
    }
    for (int token = word.first(); token < word.end(); token++) {
      if (is(passage, token, "owner")
          || is(passage, token, "object")
          || passage.is(token, Grammar.SELF)) {
        return true;
      }
    }
    return is(passage, word.first() - 1, "object")
        && (passage.is(word.first(), Grammar.TO) || endsObject(passage, word.end()));
  }

  /** "Shot him dead in the yard", but not "found her dead husband". */
  private static boolean endsObject(Passage passage, int end) {
    return end >= passage.end()
        || VictimSide.endsClause(passage, end - 1)
        || passage.is(end, Grammar.IN)
        || passage.is(end, Grammar.ON)
        || passage.is(end, Grammar.AND)
        || passage.is(end, Grammar.CLAUSE);
  }

  /** "Shot the attacker, a man of 23 from the north, who died at the scene". */
  private boolean isOneWho(Passage passage, WordList.Found<CasualtyWord> word) {
    int who = word.first() - 1;
    if (!passage.is(who, Grammar.CLAUSE) || !passage.tokens().gapHas(who - 1, ',')) {
      return false;
    }
    return passage
        .partyBefore(who, p -> p.acts() && p.end() >= who - reach.item)
        .filter(p -> p.word().single() && !numbers.is(passage, p.end() - 1, "group"))
        .isPresent();
  }

  private boolean isWas(Passage passage, int token) {
    return passage.is(token, Grammar.BE) && is(passage, token, "verb");
  }

  /** "A soldier tripped a mine, and died": all who were named are single persons. */
  private boolean isOfSubjectBefore(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    if (!passage.is(word.first() - 1, Grammar.AND) || isVague(passage, from, word.first())) {
      return false;
    }
    int persons = 0;
    for (Party party : passage.parties()) {
      boolean told = party.first() >= from && party.end() < word.first() && party.acts();
      if (told && !party.word().single() && !party.word().named()) {
        return false;
      }
      persons += told && party.word().single() ? 1 : 0;
    }
    return persons == 1;
  }

  /** "She died", "he later succumbed". */
  private boolean isPronoun(Passage passage, WordList.Found<CasualtyWord> word) {
    int he = passage.find(Grammar.HE, word.first() - reach.pronoun, word.first());
    return he >= 0
        && passage.find(Grammar.CLAUSE, he, word.first()) < 0
        && passage.find(Grammar.NO, he, word.first()) < 0;
  }

  /** "Ann Lee died", "Ann Lee, 34, died", behind which only the verb stands. */
  private static boolean isNamed(Passage passage, WordList.Found<CasualtyWord> word) {
    int start = passage.sentenceStart(word.first());
    int end = word.first();
    while (end > start && (passage.is(end - 1, Grammar.BE) || passage.is(end - 1, Grammar.HAVE))) {
      end--;
    }
    if (end > start + 1 && passage.tokens().startsWithDigit(end - 1)) {
      end--; // "Ann Lee, 34, died"
    }
    int first = end;
    while (first > start && passage.tokens().isCapitalised(first - 1)) {
      first--;
    }
    return end - first == 2
        && first == start
        && passage.partyAfter(first, end, party -> true).isEmpty();
  }

  /** "A guest died", "beat a suspect to death", "his driver died". */
  private boolean isSubject(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    int article =
        passage.find(
            Grammar.INDEFINITE, Math.max(from, word.first() - reach.subject), word.first());
    if (article < 0) {
      return isKnownOne(passage, word, from);
    }
    int who = word.first() - 1; // "a seller of plantains, who succumbed"
    int end = passage.is(who, Grammar.CLAUSE) ? who : word.first();
    if (passage.find(Grammar.CLAUSE, article, end) >= 0) {
      return false;
    }
    boolean counted =
        isVague(passage, article, word.first()) || isGroup(passage, article, word.first());
    return (startsPhrase(passage, article, from) || passage.is(word.first(), Grammar.TO))
        && !counted;
  }

  /** "A clerk in Bule, who had been shot on his farm, died": whose clause ends before the verb. */
  private boolean isOneOfWhom(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    int start = passage.sentenceStart(word.first());
    int who = passage.find(Grammar.CLAUSE, start, word.first());
    return start >= from
        && who > 0
        && passage.tokens().gapHas(who - 1, ',')
        && passage.tokens().gapHas(word.first() - 1, ',')
        && passage.is(start, Grammar.INDEFINITE)
        && !isGroup(passage, start, who)
        && isPerson(passage, start + 1, who);
  }

  private boolean isPerson(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (numbers.is(passage, token, "person")) {
        return true;
      }
    }
    return passage.partyAfter(from, to, Party::acts).filter(p -> p.word().single()).isPresent();
  }

  /** "The courier died": a noun that is one person's. */
  private boolean isKnownOne(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    int head = word.first() - 1;
    for (int token = head; token >= Math.max(from, head - reach.head); token--) {
      boolean introduced =
          passage.is(token, Grammar.DEFINITE) || passage.is(token, Grammar.POSSESSIVE);
      if (introduced) {
        return numbers.is(passage, head, "person");
      }
    }
    return head == passage.sentenceStart(word.first()) && isOnePerson(passage, head);
  }

  /** "Perpetrator died". */
  private boolean isOnePerson(Passage passage, int head) {
    boolean party =
        passage
            .partyAfter(head, head + 1, Party::acts)
            .filter(p -> p.end() == head + 1 && p.word().single())
            .isPresent();
    return party || numbers.is(passage, head, "person");
  }

  private static boolean startsPhrase(Passage passage, int article, int from) {
    return article == from
        || passage.is(article - 1, Grammar.AND)
        || passage.is(article - 1, Grammar.CLAUSE)
        || passage.tokens().gapHas(article - 1, ',')
        || passage.tokens().gapHas(article - 1, '"')
        || passage.tokens().gapHas(article - 1, ';')
        || passage.tokens().gapHas(article - 1, ':');
  }

  /** "Was dragged from his home and murdered", "a jawan was killed". */
  private boolean isOfWas(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    int be = -1;
    for (int token = word.first() - 1; token >= from && be < 0; token--) {
      be = passage.is(token, Grammar.BE) ? token : -1;
    }
    boolean near = be >= word.first() - 2 || passage.is(word.first() - 1, Grammar.AND);
    boolean he = passage.find(Grammar.HE, be - reach.pronoun, be) >= 0;
    return be >= 0
        && near
        && (he || is(passage, be, "verb"))
        && !isAnimal(passage, be, from)
        && !isVague(passage, from, be)
        && !isGroup(passage, Math.max(from, be - reach.subject), be);
  }

  /** "The donkey was torn to pieces". */
  private boolean isAnimal(Passage passage, int be, int from) {
    return numbers.is(passage, be - 1, "animal") && startsPhrase(passage, be - 2, from);
  }

  /** Whether a count that is not said stands between two tokens. */
  boolean isVague(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      Optional<NumberReader.Count> vague =
          numbers.at(passage, token, to).filter(NumberReader.Count::isVague);
      if (vague.filter(count -> !isOfUnit(passage, count, to)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Of some thirty years". */
  private boolean isOfUnit(Passage passage, NumberReader.Count vague, int to) {
    return numbers
        .at(passage, vague.end(), to)
        .filter(count -> passage.is(count.end(), Grammar.UNIT))
        .isPresent();
  }

  /** "A family", "a group of youths", but not "a village headman". */
  private boolean isGroup(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      boolean head = token + 1 == to || passage.is(token + 1, Grammar.OF);
      if (head && numbers.is(passage, token, "group")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word says that one person is meant. */
  private boolean is(Passage passage, int token, String sort) {
    return token < passage.end()
        && lexicon
            .singular
            .single(passage.tokens(), token)
            .filter(entry -> entry.value(0).equals(sort))
            .isPresent();
  }
}
