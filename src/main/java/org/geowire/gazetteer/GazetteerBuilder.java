package org.geowire.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.geowire.text.Folding;

/**
 * Builds an index from admin units and places.
 *
 * <p>The same entries in the same order give the same bytes.
 */
public final class GazetteerBuilder {

  private final List<UnitEntry> units = new ArrayList<>();
  private final Map<String, Integer> unitByPath = new HashMap<>();
  private final List<PlaceEntry> places = new ArrayList<>();
  private final List<CountryFacts> countries = new ArrayList<>();
  private final Map<String, String> meta = new LinkedHashMap<>();

  /**
   * Adds a unit; its parent must have been added before, a second unit of the same codes is
   * ignored.
   */
  public GazetteerBuilder unit(UnitEntry unit) {
    if (unitByPath.putIfAbsent(unit.path(), units.size()) == null) {
      units.add(unit);
    }
    return this;
  }

  /** Adds a place; its units must have been added before. */
  public GazetteerBuilder place(PlaceEntry place) {
    places.add(place);
    return this;
  }

  /** Adds the codes of a country. */
  public GazetteerBuilder country(CountryFacts facts) {
    countries.add(facts);
    return this;
  }

  /** Adds a line about the index itself. */
  public GazetteerBuilder meta(String key, String value) {
    meta.put(key, value);
    return this;
  }

  /** The index as bytes in memory. */
  public ByteBuffer build() {
    List<PlaceEntry> all = new ArrayList<>(units.stream().map(UnitEntry::place).toList());
    all.addAll(places);
    IndexBuilder index = new IndexBuilder();
    Seats seats = new Seats(places);
    for (int i = 0; i < units.size(); i++) {
      UnitEntry unit = units.get(i);
      int parent = unit.level() == 0 ? IndexFormat.NONE : unitByPath.get(unit.parentPath());
      OptionalInt seat = seats.of(unit);
      index.unit(
          unit.level(),
          parent,
          i,
          seat.isPresent() ? units.size() + seat.getAsInt() : IndexFormat.NONE,
          unit.code(),
          unit.name());
    }
    for (int i = 0; i < all.size(); i++) {
      index.place(all.get(i), i < units.size() ? i : deepestUnit(all.get(i)));
    }
    countries.forEach(index::country);
    meta.forEach(index::meta);
    return index.build();
  }

  private int deepestUnit(PlaceEntry place) {
    for (String path :
        List.of(
            UnitEntry.path(place.country(), place.admin1(), place.admin2()),
            UnitEntry.path(place.country(), place.admin1(), ""),
            place.country())) {
      Integer unit = unitByPath.get(path);
      if (unit != null) {
        return unit;
      }
    }
    return IndexFormat.NONE;
  }

  /**
   * Builds the index and writes it whole: beside the target first, then renamed.
   *
   * @throws GazetteerException if it cannot be written
   */
  public void write(Path target) {
    Path beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      ByteBuffer index = build();
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        while (index.hasRemaining()) {
          channel.write(index);
        }
      }
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new GazetteerException(
          "cannot write the gazetteer " + target + ": " + e.getMessage(), e);
    }
  }

  /** Finds the chief towns of units among the places. */
  private static final class Seats {

    private final Map<String, List<Integer>> members = new HashMap<>();
    private final List<PlaceEntry> places;

    Seats(List<PlaceEntry> places) {
      this.places = places;
      for (int i = 0; i < places.size(); i++) {
        PlaceEntry place = places.get(i);
        if (place.featureClass() == FeatureClass.P && !place.country().isEmpty()) {
          add(place.country(), i);
          if (!place.admin1().isEmpty()) {
            add(UnitEntry.path(place.country(), place.admin1(), ""), i);
          }
          if (!place.admin2().isEmpty()) {
            add(UnitEntry.path(place.country(), place.admin1(), place.admin2()), i);
          }
        }
      }
    }

    private void add(String path, int place) {
      members.computeIfAbsent(path, p -> new ArrayList<>()).add(place);
    }

    /**
     * The town that the source names, else the one whose code says so, else the namesake, else the
     * largest.
     */
    OptionalInt of(UnitEntry unit) {
      List<Integer> towns = members.getOrDefault(unit.path(), List.of());
      String seatCode = List.of("PPLC", "PPLA", "PPLA2").get(unit.level());
      String seatName = Folding.fold(unit.seat());
      String unitName = Folding.fold(unit.name());
      int best = IndexFormat.NONE;
      long bestRank = -1;
      for (int town : towns) {
        PlaceEntry place = places.get(town);
        String name = Folding.fold(place.name());
        long rank = Math.min(place.population().orElse(0), (1L << 40) - 1);
        rank += unitName.equals(name) || unitName.startsWith(name + " ") ? 1L << 40 : 0;
        rank += place.featureCode().equals(seatCode) ? 1L << 41 : 0;
        rank += !seatName.isEmpty() && isNamed(place, seatName) ? 1L << 42 : 0;
        if (rank > bestRank) {
          bestRank = rank;
          best = town;
        }
      }
      return best == IndexFormat.NONE ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean isNamed(PlaceEntry place, String folded) {
      return Folding.fold(place.name()).equals(folded)
          || place.names().stream().anyMatch(n -> Folding.fold(n.text()).equals(folded));
    }
  }
}
