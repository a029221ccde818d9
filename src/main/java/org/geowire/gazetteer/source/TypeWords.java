package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.text.Folding;

/**
 * The words that name the type of an admin unit ("Province", "Cercle de"), taken off its name and
 * put on.
 *
 * <p>News writes "Mopti", "Mopti region" and "the region of Mopti" for what a source calls "Mopti
 * Region".
 */
final class TypeWords {

  /**
   * A type word.
   *
   * @param level 1 or 2
   * @param countries where it is used; empty for everywhere
   * @param before whether it stands before the name
   * @param word as written, without spaces round it
   * @param marked folded, with a space on both sides
   * @param add whether names are made with it, besides taking it off
   */
  private record TypeWord(
      int level, Set<String> countries, boolean before, String word, String marked, boolean add) {

    boolean isUsedIn(int unitLevel, String country) {
      return level == unitLevel && (countries.isEmpty() || countries.contains(country));
    }

    String on(String name) {
      return before ? word + " " + name : name + " " + word;
    }
  }

  private final List<TypeWord> words = new ArrayList<>();

  TypeWords(Path table) {
    this(new Table(table));
  }

  private TypeWords(Table table) {
    table.forEach(
        row ->
            words.add(
                new TypeWord(
                    (int) row.number("level"),
                    Set.copyOf(row.list("countries")),
                    row.get("side").equals("before"),
                    row.get("word"),
                    " " + Folding.fold(row.get("word")) + " ",
                    row.get("use").equals("add"))));
  }

  /** The words that come with Geowire. */
  static TypeWords standard() {
    return new TypeWords(Table.ofResource("type-words.tsv"));
  }

  /** Names without and with type words, for each of a unit's own names. */
  List<PlaceEntry.Name> variants(int level, String country, List<String> names) {
    Set<String> variants = new LinkedHashSet<>();
    for (String name : names) {
      String bare = strip(level, country, name);
      if (!bare.equals(name)) {
        variants.add(bare);
      }
      for (TypeWord word : words) {
        if (word.add() && word.isUsedIn(level, country)) {
          variants.add(word.on(bare));
        }
      }
    }
    return variants.stream().map(v -> new PlaceEntry.Name(v, NameKind.STRIPPED)).toList();
  }

  /** A unit's name without its type words. */
  String strip(int level, String country, String name) {
    String folded = " " + Folding.fold(name) + " ";
    for (TypeWord word : words) {
      if (word.isUsedIn(level, country) && folded.length() > word.marked().length()) {
        int length = Math.min(name.length(), word.word().length());
        if (word.before() && folded.startsWith(word.marked())) {
          return name.substring(length).strip();
        }
        if (!word.before() && folded.endsWith(word.marked())) {
          return name.substring(0, name.length() - length).strip();
        }
      }
    }
    return name;
  }
}
