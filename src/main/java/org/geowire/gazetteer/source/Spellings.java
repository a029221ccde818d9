package org.geowire.gazetteer.source;

import java.util.ArrayList;
import java.util.List;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;

/**
 * Spellings of a name that folding does not bring together: "N'Djamena" and "Ndjamena", "St" and
 * "Saint".
 */
final class Spellings {

  /** Pairs of short and long forms that stand for each other within names. */
  private static final String[][] PAIRS = {
    {"St. ", "Saint "},
    {"St ", "Saint "},
    {"Ste. ", "Sainte "},
    {"Mt. ", "Mount "},
    {"Ft. ", "Fort "}
  };

  private Spellings() {}

  /** Further spellings of a name; none for most. */
  static List<PlaceEntry.Name> variants(String name) {
    List<PlaceEntry.Name> variants = new ArrayList<>();
    if (name.indexOf('\'') >= 0 || name.indexOf('’') >= 0 || name.indexOf('ʼ') >= 0) {
      variants.add(alternate(name.replaceAll("['’ʼ]", "")));
    }
    for (String[] pair : PAIRS) {
      if (name.startsWith(pair[1])) {
        variants.add(alternate(pair[0] + name.substring(pair[1].length())));
      } else if (name.startsWith(pair[0])) {
        variants.add(alternate(pair[1] + name.substring(pair[0].length())));
      }
    }
    return variants;
  }

  private static PlaceEntry.Name alternate(String text) {
    return new PlaceEntry.Name(text, NameKind.ALTERNATE);
  }
}
