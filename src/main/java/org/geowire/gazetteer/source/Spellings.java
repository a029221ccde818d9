package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;

/**
 * Spellings of a name that folding does not bring together: "N'Djamena" and "Ndjamena", "St" and
 * "Saint".
 */
final class Spellings {

  /** Two openings of names that stand for each other. */
  private record Pair(String shorter, String longer) {}

  private final List<Pair> pairs = new ArrayList<>();

  Spellings(Path table) {
    this(new Table(table));
  }

  private Spellings(Table table) {
    table.forEach(row -> pairs.add(new Pair(row.get("short") + " ", row.get("long") + " ")));
  }

  /** The openings that come with Geowire. */
  static Spellings standard() {
    return new Spellings(Table.ofResource("spellings.tsv"));
  }

  /** Further spellings of a name; none for most. */
  List<PlaceEntry.Name> variants(String name) {
    List<PlaceEntry.Name> variants = new ArrayList<>();
    if (name.indexOf('\'') >= 0 || name.indexOf('’') >= 0 || name.indexOf('ʼ') >= 0) {
      variants.add(alternate(name.replaceAll("['’ʼ]", "")));
    }
    for (Pair pair : pairs) {
      if (name.startsWith(pair.longer())) {
        variants.add(alternate(pair.shorter() + name.substring(pair.longer().length())));
      } else if (name.startsWith(pair.shorter())) {
        variants.add(alternate(pair.longer() + name.substring(pair.shorter().length())));
      }
    }
    return variants;
  }

  private static PlaceEntry.Name alternate(String text) {
    return new PlaceEntry.Name(text, NameKind.ALTERNATE);
  }
}
