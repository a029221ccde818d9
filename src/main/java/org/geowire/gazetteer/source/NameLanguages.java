package org.geowire.gazetteer.source;

import java.util.Optional;
import java.util.Set;
import org.geowire.gazetteer.NameKind;

/** What GeoNames' marks of a name's language say of its kind. */
final class NameLanguages {

  /** Marks of what is no name: links, postcodes, ids of others, sounds. */
  private static final Set<String> NO_NAMES =
      Set.of("link", "post", "wkdt", "unlc", "tcid", "phon", "olc");

  private static final Set<String> CODES = Set.of("iata", "icao", "faac");

  private NameLanguages() {}

  /** The kind of a name with a mark; none where it is no name. */
  static Optional<NameKind> kind(String language) {
    if (NO_NAMES.contains(language)) {
      return Optional.empty();
    }
    if (CODES.contains(language)) {
      return Optional.of(NameKind.CODE);
    }
    return Optional.of(
        switch (language) {
          case "abbr" -> NameKind.ABBREVIATION;
          case "fr_1793" -> NameKind.HISTORIC;
          case "", "en" -> NameKind.ALTERNATE;
          default -> NameKind.TRANSLATED;
        });
  }

  /** The kind of a name of which nothing is said, by its letters. */
  static NameKind guess(String name) {
    boolean capitals = name.length() <= 4;
    boolean latin = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      capitals &= c >= 'A' && c <= 'Z';
      latin &= c < 0x250 || (c >= 0x1e00 && c < 0x2100) || !Character.isLetter(c);
    }
    // "BKO" and "GATB" are what air traffic calls Bamako and Timbuktu.
    return capitals ? NameKind.CODE : latin ? NameKind.ALTERNATE : NameKind.TRANSLATED;
  }
}
