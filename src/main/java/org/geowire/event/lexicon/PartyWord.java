package org.geowire.event.lexicon;

import java.util.Locale;
import org.geowire.lang.PhraseTable;

/**
 * A row of the lists of actors and targets.
 *
 * @param name as an analyst writes it
 * @param ofCountry what the name gets where the country is said, with a star for it (" of *");
 *     empty where it takes none
 * @param country ISO 3166 alpha-2; empty where the row names none
 * @param single whether it is one person or thing
 * @param crowd whether it may act as a mob
 * @param thing whether its number counts no incidents ("two cars")
 * @param named whether it is a proper name
 * @param acronym whether only capitals mean it
 * @param part whether it belongs to whoever is named behind it ("members of the gang")
 */
public record PartyWord(
    String name,
    String ofCountry,
    Party.Kind kind,
    String country,
    boolean single,
    boolean crowd,
    boolean thing,
    boolean named,
    boolean acronym,
    boolean part) {

  private static final String SINGLE = "1";
  private static final String SEVERAL = "+";
  private static final String CROWD = "*";
  private static final String ONE_THING = "-";
  private static final String THINGS = "=";
  private static final String PART = "@";
  private static final String PARTS = "@+";

  /** Whether a row is one of the list of targets, which says one or several in its last column. */
  static boolean isTarget(PhraseTable.Entry row) {
    String number = row.value(2);
    return switch (number) {
      case SINGLE, SEVERAL, CROWD, ONE_THING, THINGS, PART, PARTS -> true;
      default -> false;
    };
  }

  static PartyWord actor(PhraseTable.Entry row) {
    boolean acronym = row.phrase().equals(row.phrase().toUpperCase(Locale.ROOT));
    return new PartyWord(
        plain(row.value(0)),
        bracketed(row.value(0)),
        Party.Kind.ofLabel(row.value(1)),
        row.value(2),
        false,
        false,
        false,
        true,
        acronym,
        false);
  }

  static PartyWord target(PhraseTable.Entry row) {
    return new PartyWord(
        plain(row.value(0)),
        bracketed(row.value(0)),
        Party.Kind.ofLabel(row.value(1)),
        "",
        isOne(row.value(2)),
        row.value(2).equals(CROWD),
        row.value(2).equals(ONE_THING) || row.value(2).equals(THINGS),
        false,
        false,
        row.value(2).startsWith(PART));
  }

  private static boolean isOne(String number) {
    return number.equals(SINGLE) || number.equals(ONE_THING) || number.equals(PART);
  }

  private static String plain(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  private static String bracketed(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? "" : name.substring(bracket + 1, name.indexOf(']'));
  }

  public boolean takesCountry() {
    return !ofCountry.isEmpty();
  }

  /** The name for a country; the plain one where the country is not said. */
  public String nameIn(String countryName) {
    return countryName.isEmpty() ? name : name + ofCountry.replace("*", countryName);
  }
}
