package org.geowire.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;

/**
 * Writes the project's gazetteer in the 19 columns of GeoNames, so that a peer can be given the
 * very same places.
 *
 * <p>Points, codes and populations are those of the compiled index, where the tables are joined;
 * the names are the cells of the tables, asked back from the index. Demonyms are left out: GeoNames
 * has none.
 */
final class GeoNamesTable {

  /** Numbers from here on stand for places of which GeoNames' id is not known. */
  static final int FIRST_OWN_ID = 1_000_000_000;

  /** A word for the type of a unit, as type-words.tsv has it. */
  private record TypeWord(String word, boolean before, boolean add) {

    String on(String name) {
      return before ? word + " " + name : name + " " + word;
    }

    String off(String name) {
      if (before && name.startsWith(word + " ")) {
        return name.substring(word.length() + 1);
      }
      return !before && name.endsWith(" " + word)
          ? name.substring(0, name.length() - word.length() - 1)
          : name;
    }
  }

  private final Gazetteer gazetteer;
  private final Map<Integer, Set<String>> names = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<Integer> usedIds = new HashSet<>();

  private GeoNamesTable(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Writes the table.
   *
   * @param gazetteer the compiled index
   * @param tables the folder of the tables that it was compiled from
   * @param target the file to write
   * @return the number of rows
   */
  static int write(Gazetteer gazetteer, Path tables, Path target) throws IOException {
    GeoNamesTable table = new GeoNamesTable(gazetteer);
    table.readNames(tables);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(target, UTF_8))) {
      for (int place = 0; place < gazetteer.size(); place++) {
        out.print(table.row(gazetteer.place(place)));
        out.print('\n');
      }
    }
    return gazetteer.size();
  }

  private void readNames(Path tables) throws IOException {
    try (Stream<Path> files = Files.walk(tables)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        readCells(file);
      }
    }
    List<TypeWord> typeWords = typeWords(tables);
    for (int ordinal = 0; ordinal < gazetteer.size(); ordinal++) {
      Place place = gazetteer.place(ordinal);
      ask(place.name());
      if (place.isAdmin1() || place.isAdmin2()) {
        askWithTypeWords(place.name(), typeWords);
      }
    }
  }

  private static List<TypeWord> typeWords(Path tables) throws IOException {
    try (Stream<String> lines = Files.lines(tables.resolve("type-words.tsv"), UTF_8)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new TypeWord(cells[3], cells[2].equals("before"), cells[4].equals("add")))
          .distinct()
          .toList();
    }
  }

  /** The index has names of units with their type words taken off and put on. */
  private void askWithTypeWords(String name, List<TypeWord> typeWords) {
    Set<String> bare = new LinkedHashSet<>(List.of(name));
    typeWords.forEach(word -> bare.add(word.off(name)));
    bare.forEach(this::ask);
    for (TypeWord word : typeWords) {
      if (word.add()) {
        bare.forEach(n -> ask(word.on(n)));
      }
    }
  }

  private void readCells(Path file) {
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      lines
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("[\t|]")))
          .filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
          .forEach(this::ask);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ask(String cell) {
    if (!asked.add(cell)) {
      return;
    }
    for (PlaceName name : gazetteer.lookUp(cell)) {
      if (name.kind() != NameKind.DEMONYM && name.kind() != NameKind.ADJECTIVE) {
        names.computeIfAbsent(name.place(), p -> new LinkedHashSet<>()).add(name.text());
      }
    }
  }

  private String row(Place place) {
    Set<String> others = new LinkedHashSet<>(names.getOrDefault(place.ordinal(), Set.of()));
    others.remove(place.name());
    List<String> columns = new ArrayList<>();
    columns.add(String.valueOf(id(place)));
    columns.add(place.name());
    columns.add(place.name());
    columns.add(String.join(",", others.stream().filter(n -> n.indexOf(',') < 0).toList()));
    columns.add(String.valueOf(place.point().latitude()));
    columns.add(String.valueOf(place.point().longitude()));
    columns.add(place.featureClass().name());
    columns.add(place.featureCode().isEmpty() ? "PPL" : place.featureCode());
    columns.add(place.countryCode());
    columns.add("");
    columns.add(place.admin1().map(AdminUnit::code).orElse(place.isCountry() ? "00" : ""));
    columns.add(place.admin2().map(AdminUnit::code).orElse(""));
    columns.add("");
    columns.add("");
    columns.add(String.valueOf(place.population().orElse(0)));
    columns.add("");
    columns.add("");
    columns.add("");
    columns.add("2026-01-01");
    return String.join("\t", columns);
  }

  private int id(Place place) {
    int id = place.geonameid().orElse(FIRST_OWN_ID + place.ordinal());
    return usedIds.add(id) ? id : FIRST_OWN_ID + place.ordinal();
  }
}
