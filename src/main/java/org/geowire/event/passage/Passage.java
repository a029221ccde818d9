package org.geowire.event.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geowire.article.Document;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Matches;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.Stretch;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.text.Tokens;

/**
 * A sentence, or a part of one, with what the lists found in it.
 *
 * @param matches where the phrases of all lists stand in the document
 * @param sentence its number in the document
 * @param first its first token
 * @param end the token behind its last
 * @param grammar function words from {@code offset} on, null where a token is none
 * @param offset the token of the first entry of {@code grammar}
 * @param reach how far its words reach for each other
 */
public record Passage(
    Document document,
    Matches matches,
    int sentence,
    int first,
    int end,
    List<Trigger> triggers,
    List<Party> parties,
    List<SaidDate> dates,
    List<WordList.Found<Cue>> cues,
    Words grammar,
    int offset,
    PassageReach reach) {

  /** Function words by token. */
  public static final class Words {
    private final Grammar[] classes;

    Words(int size) {
      classes = new Grammar[size];
    }

    void set(int index, Grammar word) {
      classes[index] = word;
    }

    boolean is(int index, Grammar word) {
      return index >= 0 && index < classes.length && classes[index] == word;
    }
  }

  public Tokens tokens() {
    return document.tokens();
  }

  public boolean is(int token, Grammar word) {
    return token >= first && token < end && grammar.is(token - offset, word);
  }

  /** The first token of a class between two tokens; -1 where there is none. */
  public int find(Grammar word, int from, int to) {
    for (int token = Math.max(from, first); token < Math.min(to, end); token++) {
      if (is(token, word)) {
        return token;
      }
    }
    return -1;
  }

  public boolean has(TriggerWord.Flag flag) {
    for (Trigger trigger : triggers) {
      if (trigger.is(flag)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasCue(Cue.Kind kind) {
    for (WordList.Found<Cue> cue : cues) {
      if (cue.meaning().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the sentence of a token, as far as it is of this passage. */
  public int sentenceStart(int token) {
    return Math.max(first, document.sentences().get(document.sentenceOf(token)).firstToken());
  }

  /** Whether a day is said. */
  public boolean saysDay() {
    for (SaidDate date : dates) {
      if (date.date().precision() == 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands in a date. */
  public boolean isDated(int token) {
    for (SaidDate date : dates) {
      if (date.first() <= token && token < date.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a span of a year or longer is said ("since 2007"). */
  boolean isSinceLong() {
    for (SaidDate date : dates) {
      if (date.date().isKnown()
          && date.date().start().get().plusYears(1).isBefore(date.date().end().get())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma, a semicolon or the opening of a clause stands between two tokens. */
  public boolean crosses(int from, int to) {
    if (find(Grammar.CLAUSE, from, to) >= 0) {
      return true;
    }
    for (int token = from; token < to; token++) {
      if (tokens().gapHas(token, ',') || tokens().gapHas(token, ';')) {
        return true;
      }
    }
    return false;
  }

  /** The nearest party of some sort that ends at or before a token. */
  public Optional<Party> partyBefore(int token, Predicate<Party> sort) {
    Party nearest = null;
    for (Party party : parties) {
      if (party.end() <= token && sort.test(party)) {
        nearest = party;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The nearest party of some sort between two tokens. */
  public Optional<Party> partyAfter(int token, int limit, Predicate<Party> sort) {
    for (Party party : parties) {
      if (party.first() >= token && party.first() < limit && sort.test(party)) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /** The part of the passage between two tokens. */
  Passage part(int from, int to) {
    return new Passage(
        document,
        matches,
        sentence,
        from,
        to,
        within(triggers, from, to),
        within(parties, from, to),
        within(dates, from, to),
        within(cues, from, to),
        grammar,
        offset,
        reach);
  }

  private static <T extends Stretch> List<T> within(List<T> all, int from, int to) {
    List<T> within = new ArrayList<>(all.size());
    for (T stretch : all) {
      if (stretch.first() >= from && stretch.end() <= to) {
        within.add(stretch);
      }
    }
    return within;
  }

  /** The same passage with other triggers. */
  public Passage withTriggers(List<Trigger> others) {
    return new Passage(
        document, matches, sentence, first, end, others, parties, dates, cues, grammar, offset,
        reach);
  }
}
