package org.geowire.event.casualty;

import java.util.List;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;

/** Counts a list of persons: "a teacher, his wife and two pupils" are four. */
final class VictimList {

  private static final int PART = VictimItem.PART;
  private static final int NOBODY = VictimItem.NOBODY;

  private final PersonCounts numbers;
  private final VictimItem item;

  VictimList(PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    item = new VictimItem(numbers, reach);
  }

  /**
   * The persons of a list.
   *
   * @param items how many parts it has
   * @param joined whether "and" stands before the last
   * @param head persons of the first part
   * @param people whether the first part says no more than "people", so that others may name them
   * @param apart whether another part is introduced by "his" or "their", or cannot be of the first
   */
  record Persons(
      int count, int items, boolean joined, int end, int head, boolean people, boolean apart) {
    static final Persons NONE = new Persons(0, 0, false, -1, 0, false, false);

    Persons with(int more, boolean and, int itemEnd) {
      int first = items == 0 ? more : head;
      return new Persons(count + more, items + 1, and, itemEnd, first, people, apart);
    }

    /** With what the words of its last part tell. */
    Persons told(boolean generic, boolean others) {
      boolean one = items == 1;
      return new Persons(
          count, items, joined, end, head, one ? generic : people, apart || (!one && others));
    }

    /** "Killing two guards, two clerks and wounding six": what follows joins no more persons. */
    Persons closed() {
      return items > 1 && !people
          ? new Persons(count, items, true, end, head, people, apart)
          : this;
    }

    /** "Four people, three men and one woman": the parts name the whole again. */
    Persons parted() {
      boolean named = people || !apart; // "two novices, their teacher and a cook" are four
      return items > 2 && named && count == 2 * head
          ? new Persons(head, items, joined, end, head, people, apart)
          : this;
    }

    /** Whether the parts behind the first name those of the first again. */
    boolean isParted() {
      return items > 2 && count == head;
    }

    /** Whether it tells more than a single phrase would. */
    boolean isList() {
      return items > 1 && joined;
    }
  }

  /** The list that begins at a token, as behind "killed". */
  Persons from(Passage passage, int first, int limit) {
    Persons persons = Persons.NONE;
    Persons closed = Persons.NONE;
    Persons earlier = Persons.NONE;
    int token = first;
    boolean and = false;
    while (token < limit) {
      int end = itemEnd(passage, token, limit);
      if (persons.items() > 0 && numbers.says(passage, token + 1, end)) {
        return and ? earlier : closed; // "killed seven guards, a resident and an official said"
      }
      int count = item.count(passage, token, end, persons.items() == 0);
      if (persons.items() > 0 && isName(passage, token, end)) {
        count = PART; // "the driver's mate, Musa Alhassan Bello, and two women"
      }
      if (count == NOBODY || passage.is(token, Grammar.INCLUDING)) {
        break;
      }
      earlier = persons;
      persons =
          count == PART ? persons : with(passage, persons, count, and, new Item(first, token, end));
      closed = and || persons.items() == 1 ? persons : closed;
      if (end >= limit || !continues(passage, end)) {
        break;
      }
      and = passage.is(end, Grammar.AND) || isThen(passage, end);
      token = behindBrackets(passage, and ? Bounds.skipAnd(passage, end) : end, limit);
    }
    boolean ends = persons.end() >= limit && isNumbered(passage, first, limit);
    return ((and && isVerb(passage, token, limit)) || ends ? persons.closed() : closed).parted();
  }

  /** "Two guards, then a boy". */
  private boolean isThen(Passage passage, int token) {
    return numbers.is(passage, token, "then") && passage.tokens().gapHas(token - 1, ',');
  }

  /** "5 soldiers, 2 rebels": each part begins with its number, so that no "and" is needed. */
  private boolean isNumbered(Passage passage, int first, int limit) {
    int token = first;
    while (token < limit) {
      Optional<NumberReader.Count> number = numbers.at(passage, token, limit);
      if (number.isEmpty() || number.get().article() || number.get().isVague()) {
        return false;
      }
      token = itemEnd(passage, token, limit);
      token = passage.is(token, Grammar.AND) ? token + 1 : token;
    }
    return true;
  }

  /** Whether what "and" joins is another deed: "and wounding eight others". */
  private static boolean isVerb(Passage passage, int token, int limit) {
    boolean deed = token >= limit;
    for (Trigger trigger : passage.triggers()) {
      deed |= trigger.first() == token && !trigger.isNoun();
    }
    return deed;
  }

  /** The tokens of a part of a list that begins with another. */
  private record Item(int list, int first, int end) {}

  private Persons with(Passage passage, Persons persons, int count, boolean and, Item item) {
    boolean generic = false;
    for (int at = item.first(); at < item.end(); at++) {
      generic |= numbers.is(passage, at, "generic");
    }
    boolean others =
        passage.is(item.first(), Grammar.POSSESSIVE)
            || (persons.items() > 0 && isOtherSex(passage, item));
    return persons.with(count, and, item.end()).told(generic, others);
  }

  /** "Two men, a woman": those of the part cannot be among the first that are told. */
  private boolean isOtherSex(Passage passage, Item item) {
    for (int token = item.list(); token < item.first(); token++) {
      for (String sex : List.of("male", "female")) {
        if (numbers.is(passage, token, sex)) {
          return isNot(passage, item, sex);
        }
      }
    }
    return false;
  }

  private boolean isNot(Passage passage, Item item, String sex) {
    for (int token = item.first(); token < item.end(); token++) {
      for (String other : List.of("male", "female", "child")) {
        if (!other.equals(sex) && numbers.is(passage, token, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The list that ends before a token, as before "were killed". */
  Persons before(Passage passage, int start, int end) {
    Persons persons = Persons.NONE;
    int token = behindDash(passage, start, end);
    boolean and = false;
    while (token < end) {
      int itemEnd =
          passage.is(token, Grammar.INCLUDING)
              ? asideEnd(passage, token, end)
              : itemEnd(passage, token, end);
      int count = item.count(passage, token, itemEnd, false);
      if (count != PART) {
        int last = count == NOBODY ? countAtEnd(passage, token, itemEnd) : NOBODY;
        persons =
            count != NOBODY
                ? with(passage, persons, count, and, new Item(start, token, itemEnd))
                : last == NOBODY
                    ? Persons.NONE
                    : with(passage, Persons.NONE, last, false, new Item(start, token, itemEnd));
      }
      and = passage.is(itemEnd, Grammar.AND);
      token = behindBrackets(passage, and ? itemEnd + 1 : Math.max(itemEnd, token + 1), end);
    }
    return (isNumbered(passage, start, end) ? persons.closed() : persons).parted();
  }

  /** "- a father and his two sons - and a boy": behind a second dash the list begins anew. */
  static int behindDash(Passage passage, int start, int end) {
    int behind = start;
    int dashes = 0;
    for (int token = Math.max(passage.first(), start - 1); token < end; token++) {
      String gap = passage.tokens().gapAfter(token);
      if (gap.contains(" -") || gap.contains("–") || gap.contains("—")) {
        dashes++;
        behind = token + 1;
      }
    }
    return dashes > 1 ? behind : start;
  }

  /** "In the attack on Goma two guards": the persons at the end of what comes before the verb. */
  private int countAtEnd(Passage passage, int first, int end) {
    for (int token = end - 1; token > first; token--) {
      int count = item.count(passage, token, end, false);
      if (count > 0) {
        return count;
      }
    }
    return NOBODY;
  }

  /** "14 people (8 men and 6 women)": the token behind numbers in brackets. */
  private static int behindBrackets(Passage passage, int first, int limit) {
    int token = first;
    if (token >= limit || !passage.tokens().gapHas(token - 1, '(')) {
      return first;
    }
    while (token < limit && !passage.tokens().gapHas(token, ')')) {
      token++;
    }
    boolean and = passage.is(token + 1, Grammar.AND);
    return Math.min(limit, and ? token + 2 : token + 1);
  }

  private static boolean continues(Passage passage, int end) {
    return passage.is(end, Grammar.AND)
        || passage.tokens().gapHas(end - 1, ',')
        || passage.tokens().gapHas(end - 1, '(');
  }

  /** "Including a mother and her baby,". */
  private static int asideEnd(Passage passage, int first, int limit) {
    int token = first;
    while (token < limit && !passage.tokens().gapHas(token, ',')) {
      token++;
    }
    return Math.min(limit, token + 1);
  }

  private int itemEnd(Passage passage, int first, int limit) {
    for (int token = first; token < limit; token++) {
      if (token > first && passage.is(token, Grammar.AND)) {
        return token;
      }
      boolean bracket = passage.tokens().gapHas(token, '(');
      if (bracket && numbers.count(passage, token + 1, limit).isPresent()) {
        return token + 1;
      }
      if (passage.tokens().gapHas(token, ',') || passage.tokens().gapHas(token, ';')) {
        return token + 1;
      }
    }
    return limit;
  }

  /** Whether a part between two commas is a name and nothing else. */
  private static boolean isName(Passage passage, int first, int end) {
    boolean commas =
        passage.tokens().gapHas(first - 1, ',') && passage.tokens().gapHas(end - 1, ',');
    for (int token = first; token < end; token++) {
      commas &= passage.tokens().isCapitalised(token);
    }
    return commas && end - first > 1;
  }
}
