package org.geowire.event.casualty;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.passage.Passage;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;

/** Tells which numbers count persons or things: ages, calibres, names and dates do not. */
public final class PersonCounts {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final NumberReader numbers;
  private final Lexicon lexicon;
  private final CountReach reach;

  public PersonCounts(Lexicon lexicon, CountReach reach) {
    this.reach = reach;
    this.lexicon = lexicon;
    this.numbers = new NumberReader(lexicon);
  }

  /** The number at a token, whatever it counts. */
  Optional<NumberReader.Count> at(Passage passage, int token, int limit) {
    return numbers.at(passage.matches(), token, limit);
  }

  /** The number at a token, where it counts something. */
  Optional<NumberReader.Count> count(Passage passage, int token, int limit) {
    return at(passage, token, limit).filter(count -> isCount(passage, count));
  }

  /** The value of the first ordinal between two tokens; 0 where there is none. */
  int ordinal(Passage passage, int from, int to) {
    return numbers.ordinal(passage.matches(), from, to);
  }

  /** Whether a word is of a class of the head counts' list. */
  boolean is(Passage passage, int token, String sort) {
    if (token < passage.first() || token >= passage.end()) {
      return false;
    }
    Optional<PhraseTable.Entry> row = lexicon.headcounts.single(passage.tokens(), token);
    return row.isPresent() && row.get().lists(0, sort);
  }

  /** Whether somebody says something between two tokens: "an official of the zone said". */
  boolean says(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (is(passage, token, "says")) {
        return true;
      }
    }
    return false;
  }

  /** Ages, calibres, dates and distances are no counts. */
  boolean isCount(Passage passage, NumberReader.Count count) {
    Tokens tokens = passage.tokens();
    boolean unit = passage.is(count.end(), Grammar.UNIT);
    boolean compound =
        count.end() < passage.end()
            && tokens.gapIs(count.end() - 1, '-')
            && !tokens.startsWithDigit(count.end());
    boolean partOfName =
        count.first() > passage.first()
            && (tokens.gapIs(count.first() - 1, '-') || tokens.gapIs(count.first() - 1, ':'));
    return !unit
        && !isClock(tokens, count)
        && !isOfAnimals(passage, count)
        && !isOfEvents(passage, count)
        && !compound
        && !partOfName
        && !isAge(passage, count)
        && !isName(passage, count)
        && !isNumberOfUnit(passage, count)
        && !isYear(passage, count)
        && !isOfSides(passage, count)
        && !isOfDate(passage, count.first());
  }

  /** "08:35 - Two people were killed". */
  private static boolean isClock(Tokens tokens, NumberReader.Count count) {
    return count.end() < tokens.size()
        && tokens.gapIs(count.end() - 1, ':')
        && tokens.startsWithDigit(count.first())
        && tokens.startsWithDigit(count.end());
  }

  /** "Coded as 5 events", "two separate incidents". */
  boolean isOfEvents(Passage passage, NumberReader.Count count) {
    return is(passage, count.end(), "event") || is(passage, count.end() + 1, "event");
  }

  /** "A bull", "800 white cows". */
  private boolean isOfAnimals(Passage passage, NumberReader.Count count) {
    int animal = is(passage, count.end(), "animal") ? count.end() : count.end() + 1;
    return is(passage, animal, "animal")
        && passage.partyAfter(count.end(), animal + 2, Party::acts).isEmpty(); // "cow thieves"
  }

  /** Among how many events a note says that its dead are split; 1 where it says nothing. */
  public int events(Passage passage) {
    for (int token = passage.first(); token < passage.end(); token++) {
      if (is(passage, token, "split")) {
        for (int at = token + 1; at <= token + reach.near; at++) {
          Optional<NumberReader.Count> count = at(passage, at, passage.end());
          if (count.filter(c -> !c.article() && isOfEvents(passage, c)).isPresent()) {
            return Math.max(1, count.get().value());
          }
        }
      }
    }
    return 1;
  }

  /** "28 people on both sides". */
  private boolean isOfSides(Passage passage, NumberReader.Count count) {
    return is(passage, count.end(), "side");
  }

  /** "On 3 May", but not "In December. 3 soldiers were killed". */
  private static boolean isOfDate(Passage passage, int token) {
    boolean opens =
        token > passage.first()
            && passage.sentenceStart(token) == token
            && passage.isDated(token - 1);
    return passage.isDated(token) && !opens;
  }

  /** Whether a number is the age of somebody: "aged 38 and 70", "Anna, 61,", "a girl of 11". */
  boolean isAge(Passage passage, NumberReader.Count count) {
    return !count.article()
        && count.value() <= reach.oldest
        && (isOfPerson(passage, count) || isBehindAge(passage, count) || isAside(passage, count));
  }

  private boolean isOfPerson(Passage passage, NumberReader.Count count) {
    int before = count.first() - 1;
    int of = isQualifier(passage, before) ? before - 1 : before; // "a man of about 30"
    return passage.is(of, Grammar.OF)
        && passage
            .partyBefore(of, p -> p.acts() && p.end() == of)
            .filter(p -> !is(passage, of - 1, "group")) // "a family of five"
            .filter(p -> p.word().single())
            .isPresent();
  }

  private boolean isQualifier(Passage passage, int token) {
    return passage.is(token, Grammar.ABOUT)
        || passage.is(token, Grammar.IN)
        || is(passage, token, "about");
  }

  private boolean isBehindAge(Passage passage, NumberReader.Count count) {
    int token = count.first() - 1;
    while (token > count.first() - reach.series && isOfSeries(passage, token)) {
      token--;
    }
    return is(passage, token, "age");
  }

  private boolean isOfSeries(Passage passage, int token) {
    return passage.is(token, Grammar.AND)
        || passage.is(token, Grammar.TO)
        || passage.is(token, Grammar.BETWEEN)
        || (token >= passage.first() && passage.tokens().startsWithDigit(token));
  }

  /** "Anna Petrova, 61, and", "two sisters (8 and 14)". */
  private boolean isAside(Passage passage, NumberReader.Count count) {
    Tokens tokens = passage.tokens();
    int first = count.first();
    if (first <= passage.first() || !tokens.startsWithDigit(first)) {
      return false;
    }
    boolean commas =
        tokens.gapHas(first - 1, ',')
            && (count.end() >= passage.end() || tokens.gapHas(count.end() - 1, ','));
    return commas || isInBrackets(passage, first);
  }

  /** Numbers in brackets without a noun. */
  private boolean isInBrackets(Passage passage, int number) {
    Tokens tokens = passage.tokens();
    int from = number;
    while (from > passage.first() && !tokens.gapHas(from - 1, '(')) {
      from--;
      if (!isOfSeries(passage, from) || number - from > reach.series) {
        return false;
      }
    }
    int to = number;
    while (to < passage.end() && !tokens.gapHas(to, ')')) {
      to++;
      if (!isOfSeries(passage, to) || to - number > reach.series) {
        return false;
      }
    }
    return from > passage.first() && to < passage.end();
  }

  /** "Barrio 18", "Battalion 506", but not "in the camp 5 people". */
  private boolean isName(Passage passage, NumberReader.Count count) {
    return passage.tokens().startsWithDigit(count.first())
        && (is(passage, count.first() - 1, "numbered") || isWithinName(passage, count))
        && passage.partyAfter(count.end(), count.end() + reach.noun, Party::acts).isEmpty();
  }

  /** "A constable of the 168 battalion": one unit has no count of more. */
  private boolean isNumberOfUnit(Passage passage, NumberReader.Count count) {
    return count.value() > 1
        && passage.tokens().startsWithDigit(count.first())
        && is(passage, count.end(), "numbered")
        && passage.is(count.first() - 1, Grammar.DEFINITE);
  }

  /** "In South 24 Parganas". */
  private static boolean isWithinName(Passage passage, NumberReader.Count count) {
    Tokens tokens = passage.tokens();
    int before = count.first() - 1;
    return before > passage.sentenceStart(count.first())
        && count.end() < passage.end()
        && tokens.isCapitalised(before)
        && tokens.gapIs(before, ' ')
        && tokens.isCapitalised(count.end())
        && tokens.gapIs(count.end() - 1, ' ')
        && !passage.isDated(before);
  }

  /** "The 1992-95 war", but not "1992 people" and not "1,992". */
  private boolean isYear(Passage passage, NumberReader.Count count) {
    return passage.tokens().startsWithDigit(count.first())
        && count.end() - count.first() == 1
        && count.value() >= FIRST_YEAR
        && count.value() <= LAST_YEAR
        && passage.partyAfter(count.end(), count.end() + reach.noun, Party::acts).isEmpty();
  }
}
