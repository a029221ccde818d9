package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/** Counts the persons that one part of a list names: "his two sons" are two. */
final class VictimItem {

  /** "Six of them", "aged 9": persons that were counted already. */
  static final int PART = -1;

  static final int NOBODY = 0;

  private final PersonCounts numbers;
  private final CountReach reach;

  VictimItem(PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    this.reach = reach;
  }

  /**
   * How many persons a part names; 0 where it names none that can be counted.
   *
   * @param open whether it stands where persons are named, so that an unknown noun is one
   */
  int count(Passage passage, int first, int end, boolean open) {
    int clause = passage.find(Grammar.CLAUSE, first + 1, end);
    int stop = clause < 0 ? end : clause;
    if (passage.is(first, Grammar.INCLUDING)) {
      return PART;
    }
    if (stop <= first || stop - first > reach.item || hasVerb(passage, first, stop)) {
      return NOBODY;
    }
    if (isPronoun(passage, first, stop)) {
      return numbers.is(passage, first, "those") ? 2 : 1; // "killing themselves"
    }
    return isAside(passage, first, stop) ? PART : named(passage, first, stop, open);
  }

  /** "He", "herself". */
  private static boolean isPronoun(Passage passage, int first, int end) {
    boolean pronoun = passage.is(first, Grammar.HE) && end == first + 1;
    return pronoun || passage.is(first, Grammar.SELF);
  }

  /** The persons of a part that may begin with a number or an article. */
  private int named(Passage passage, int first, int stop, boolean open) {
    int from = first;
    while (passage.is(from, Grammar.AT_LEAST) || passage.is(from, Grammar.ABOUT)) {
      from++;
    }
    boolean introduced = passage.is(from, Grammar.DEFINITE) || passage.is(from, Grammar.POSSESSIVE);
    if (introduced && numbers.count(passage, from + 1, stop).isPresent()) {
      from++; // "his two sons"
    }
    Optional<NumberReader.Count> number = numbers.at(passage, from, stop);
    if (number.isPresent() && !number.get().article()) {
      return ofNumber(passage, number.get());
    }
    boolean indefinite = number.isPresent();
    boolean determined =
        indefinite || passage.is(from, Grammar.DEFINITE) || passage.is(from, Grammar.POSSESSIVE);
    boolean says = numbers.says(passage, from, stop); // "an officer said scores of rebels"
    return determined && !says && isOnePerson(passage, from, stop, open && indefinite) ? 1 : NOBODY;
  }

  private int ofNumber(Passage passage, NumberReader.Count number) {
    if (passage.is(number.end(), Grammar.INCLUDING)) {
      return PART;
    }
    if (numbers.isAge(passage, number)) {
      return PART;
    }
    if (passage.is(number.first() - 1, Grammar.BETWEEN)) {
      return NOBODY; // "between 10 and 15 soldiers"
    }
    boolean name =
        number.value() == 1
            && number.end() < passage.end()
            && passage.tokens().isCapitalised(number.end())
            && passage.partyAfter(number.end(), number.end() + 1, Party::acts).isEmpty();
    if (name) {
      return PART; // "a leader, one Dan Bokolo,"
    }
    boolean things =
        passage
            .partyAfter(number.end(), number.end() + reach.noun, party -> true)
            .filter(party -> !party.acts())
            .filter(party -> !isOfPersons(passage, party))
            .isPresent();
    return things || number.isVague() || !numbers.isCount(passage, number)
        ? NOBODY
        : number.value();
  }

  /** "Market women": a place that says whose persons they are. */
  private static boolean isOfPersons(Passage passage, Party place) {
    return passage
        .partyAfter(place.end(), place.end() + 1, Party::acts)
        .filter(persons -> persons.first() == place.end())
        .isPresent();
  }

  /** "Aged 38", "61", "among them two children". */
  private boolean isAside(Passage passage, int first, int end) {
    return numbers.is(passage, first, "age")
        || numbers
            .at(passage, first, end)
            .filter(number -> number.end() == end && numbers.isAge(passage, number))
            .isPresent();
  }

  private boolean isOnePerson(Passage passage, int article, int end, boolean open) {
    int from = article + 1;
    Optional<Party> party = passage.partyAfter(from, end, p -> true);
    int known = party.map(Party::first).orElse(end);
    for (int token = from; token < Math.min(known, from + reach.phrase); token++) {
      boolean head = token + 1 == end || isPreposition(passage, token + 1);
      if (head && numbers.is(passage, token, "group")) {
        return false;
      }
      if (numbers.is(passage, token, "person")) {
        return true;
      }
    }
    if (party.isEmpty()) {
      return open && isSingular(passage, phraseEnd(passage, from, end) - 1);
    }
    boolean group = numbers.is(passage, party.get().end() - 1, "group");
    boolean named = party.get().word().named() && !passage.is(article, Grammar.DEFINITE);
    return party.get().acts() && !group && (party.get().word().single() || named);
  }

  /** Where a noun phrase ends: at a preposition. */
  private static int phraseEnd(Passage passage, int from, int end) {
    int token = from;
    while (token < end && !isPreposition(passage, token)) {
      token++;
    }
    return token;
  }

  private static boolean isPreposition(Passage passage, int token) {
    return passage.is(token, Grammar.OF)
        || passage.is(token, Grammar.IN)
        || passage.is(token, Grammar.ON)
        || passage.is(token, Grammar.BY)
        || passage.is(token, Grammar.FROM)
        || passage.is(token, Grammar.WITH)
        || passage.is(token, Grammar.TO)
        || passage.is(token, Grammar.FOR);
  }

  /** Whether a word has no plural's ending. */
  static boolean isSingular(Passage passage, int token) {
    return token >= passage.first()
        && token < passage.end()
        && passage.tokens().text().charAt(passage.tokens().end(token) - 1) != 's';
  }

  private static boolean hasVerb(Passage passage, int first, int end) {
    for (Trigger trigger : passage.triggers()) {
      if (trigger.first() >= first && trigger.end() <= end && !trigger.isNoun()) {
        return true;
      }
    }
    return passage.find(Grammar.BE, first, end) >= 0;
  }
}
