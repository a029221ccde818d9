package org.geowire.event;

import java.util.Optional;
import org.geowire.event.Lexicon.Grammar;

/** Counts a list of persons: "a teacher, his wife and two pupils" are four. */
final class VictimList {

  /** A longer stretch without comma or "and" is a clause and no name of persons. */
  private static final int LONGEST_ITEM = 9;

  /** "Six of them": persons that were counted already. */
  private static final int PART = -1;

  private final NumberReader numbers;

  VictimList(Lexicon lexicon) {
    numbers = new NumberReader(lexicon);
  }

  /**
   * The persons of a list.
   *
   * @param items how many parts it has
   */
  record Persons(int count, int items, int end) {
    static final Persons NONE = new Persons(0, 0, -1);
  }

  /** The list that begins at a token, as behind "killed". */
  Persons from(Passage passage, int first, int limit) {
    Persons persons = Persons.NONE;
    int token = first;
    while (token < limit) {
      int end = itemEnd(passage, token, limit);
      int count = count(passage, token, end);
      if (count <= 0) {
        break;
      }
      persons = new Persons(persons.count() + count, persons.items() + 1, end);
      if (end >= limit || !continues(passage, end)) {
        break;
      }
      token = passage.is(end, Grammar.AND) ? end + 1 : end;
    }
    return persons;
  }

  /** The list that ends before a token, as before "were killed". */
  Persons before(Passage passage, int start, int end) {
    Persons persons = Persons.NONE;
    int token = start;
    while (token < end) {
      int itemEnd = itemEnd(passage, token, end);
      int count = count(passage, token, itemEnd);
      if (count == PART) {
        token = Math.max(itemEnd, token + 1);
        continue;
      }
      persons =
          count <= 0
              ? Persons.NONE
              : new Persons(persons.count() + count, persons.items() + 1, itemEnd);
      token = passage.is(itemEnd, Grammar.AND) ? itemEnd + 1 : Math.max(itemEnd, token + 1);
    }
    return persons;
  }

  private static boolean continues(Passage passage, int end) {
    return passage.is(end, Grammar.AND) || passage.tokens().gapHas(end - 1, ',');
  }

  private static int itemEnd(Passage passage, int first, int limit) {
    for (int token = first; token < limit; token++) {
      if (token > first && passage.is(token, Grammar.AND)) {
        return token;
      }
      if (passage.tokens().gapHas(token, ',') || passage.tokens().gapHas(token, ';')) {
        return token + 1;
      }
    }
    return limit;
  }

  /** How many persons a part names; 0 where it names none that can be counted. */
  private int count(Passage passage, int first, int end) {
    if (end - first > LONGEST_ITEM || end <= first || hasVerb(passage, first, end)) {
      return 0;
    }
    if (passage.is(first, Grammar.SELF)) {
      return 1;
    }
    int from = first;
    while (passage.is(from, Grammar.AT_LEAST) || passage.is(from, Grammar.ABOUT)) {
      from++;
    }
    Optional<NumberReader.Count> number = numbers.at(passage.matches(), from, end);
    if (number.isPresent() && !number.get().article()) {
      if (passage.is(number.get().end(), Grammar.INCLUDING)) {
        return PART;
      }
      boolean unit = passage.is(number.get().end(), Grammar.UNIT);
      return unit || passage.isDated(from) || number.get().isVague() ? 0 : number.get().value();
    }
    boolean determined =
        number.isPresent()
            || passage.is(from, Grammar.DEFINITE)
            || passage.is(from, Grammar.POSSESSIVE);
    return determined && isOnePerson(passage, from + 1, end) ? 1 : 0;
  }

  private static boolean isOnePerson(Passage passage, int from, int end) {
    return passage
        .partyAfter(from, end, party -> true)
        .filter(party -> party.acts() && (party.word().single() || party.word().named()))
        .isPresent();
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
