package org.geowire.event.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;

/** The lists of a language pack that tell events, read once. */
public final class Lexicon {

  /** Classes of function words. */
  public enum Grammar {
    BE,
    HAVE,
    BY,
    ON,
    OF,
    AND,
    WITH,
    BETWEEN,
    SINCE,
    FROM,
    IN,
    DEFINITE,
    POSSESSIVE,
    INDEFINITE,
    CLAUSE,
    INCLUDING,
    AT_LEAST,
    UP_TO,
    ABOUT,
    TO,
    OTHERS,
    FOR,
    UNIT,
    NO,
    HE,
    SELF,
    OUT
  }

  /** A country as its name or adjective says it. */
  public record Nationality(String name, String code) {}

  /** Where the part of a sentence before a cue stands in time against the part behind it. */
  public enum Order {
    AFTER,
    BEFORE,
    PLAIN_AFTER,
    PLAIN_BEFORE,
    APART
  }

  /** Whom a casualty word counts, and how it stands to its number. */
  public record CasualtyWord(Who who, How how) {
    /** Those counted. */
    public enum Who {
      KILLED,
      INJURED,
      ABDUCTED,
      OTHER
    }

    /** The word's grammar. */
    public enum How {
      VERB,
      ING,
      STATE,
      COUNT,
      TOLL,
      LOSS,
      FALL,
      NONE,
      HARM
    }
  }

  /** A number word; its value is 0 where the count is not said. */
  public record NumberWord(Sort kind, int value) {
    /** How it combines. */
    public enum Sort {
      UNIT,
      TENS,
      TIMES,
      ONE,
      VAGUE,
      ORDINAL
    }
  }

  /** A word of a date with its value as written in the list. */
  public record DateWord(Kind kind, String value) {
    /** What it does in a date. */
    public enum Kind {
      MONTH,
      WEEKDAY,
      DAY,
      SPAN,
      NIGHT,
      WEEK,
      WEEKEND,
      MONTH_OF,
      YEAR_OF,
      SEASON,
      HOLIDAY,
      UNIT,
      HOUR,
      AGO,
      EARLIER,
      LATER,
      SHIFT,
      SHIFT_NIGHT,
      LAST,
      NEXT,
      SINCE,
      PART,
      BETWEEN,
      AND,
      IN,
      AROUND,
      WEEK_OF,
      NIGHT_TO,
      REPORT,
      FILLER,
      SEQUEL,
      SUPERLATIVE,
      WHEN,
      POINTER,
      LASTS,
      NIGHT_END,
      NAMES,
      APART,
      ORDERED,
      FOUND
    }

    public int number() {
      return Integer.parseInt(value);
    }

    public int first() {
      return Integer.parseInt(value.substring(0, value.indexOf(',')));
    }

    public int second() {
      return Integer.parseInt(value.substring(value.indexOf(',') + 1));
    }
  }

  private final Phrases phrases = new Phrases();

  public final WordList<TriggerWord> triggers;
  public final SplitTriggers splitTriggers;
  public final WordList<PartyWord> parties;

  /** The forces of a state that only an adjective names. */
  public final PartyWord stateForce;

  public final WordList<Nationality> nationalities;
  public final WordList<Cue> cues;
  public final WordList<Grammar> grammar;
  public final WordList<Order> order;
  public final WordList<CasualtyWord> casualties;
  public final WordList<NumberWord> numbers;
  public final WordList<DateWord> dates;

  /** Words that say that one person is meant. */
  public final PhraseTable singular;

  /** What words say about the persons whom a number counts. */
  public final PhraseTable headcounts;

  public Lexicon(LanguagePack pack) {
    singular = pack.phrases("singular");
    headcounts = pack.phrases("headcounts");
    triggers = list(pack, "triggers", TriggerWord::read);
    splitTriggers = new SplitTriggers(pack, phrases);
    parties = parties(pack);
    stateForce =
        pack.phrases("default-actors").get("state force").map(PartyWord::target).orElseThrow();
    nationalities = list(pack, "nationalities", row -> new Nationality(row.value(0), row.value(1)));
    cues = list(pack, "cues", Cue::read);
    grammar = list(pack, "grammar", row -> Grammar.valueOf(key(row, 0)));
    order = list(pack, "order", row -> Order.valueOf(key(row, 0)));
    casualties =
        list(
            pack,
            "casualties",
            row ->
                new CasualtyWord(
                    CasualtyWord.Who.valueOf(key(row, 0)), CasualtyWord.How.valueOf(key(row, 1))));
    numbers = list(pack, "numbers", Lexicon::number);
    dates =
        list(pack, "dates", row -> new DateWord(DateWord.Kind.valueOf(key(row, 0)), row.value(1)));
  }

  private <T> WordList<T> list(
      LanguagePack pack, String name, Function<PhraseTable.Entry, T> reader) {
    return new WordList<>(pack.rows(name), reader, phrases);
  }

  /** Named actors stand before common nouns, so that of equal phrases the name holds. */
  private WordList<PartyWord> parties(LanguagePack pack) {
    return new WordList<>(
        phrases,
        List.of(
            new WordList.Source<>(pack.rows("actors"), Lexicon::party),
            new WordList.Source<>(pack.rows("targets"), Lexicon::party)));
  }

  private static PartyWord party(PhraseTable.Entry row) {
    return PartyWord.isTarget(row) ? PartyWord.target(row) : PartyWord.actor(row);
  }

  /** Where the phrases of all lists stand in a text. */
  public Matches read(Tokens tokens) {
    return phrases.in(tokens);
  }

  /** What all rows mean. */
  List<Object> meanings() {
    return phrases.meanings();
  }

  private static NumberWord number(PhraseTable.Entry row) {
    String value = row.value(1);
    return new NumberWord(
        NumberWord.Sort.valueOf(key(row, 0)), value.isEmpty() ? 0 : Integer.parseInt(value));
  }

  private static String key(PhraseTable.Entry row, int column) {
    return row.value(column).toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
