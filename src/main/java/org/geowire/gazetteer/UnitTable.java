package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.NONE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.text.Folding;

/** The admin units of an index that is being built, with the best candidate for each one's seat. */
final class UnitTable {

  private static final List<String> SEAT_CODES = List.of("PPLC", "PPLA", "PPLA2");
  private static final long MOST_POPULATION = (1L << 40) - 1;
  private static final long NAMESAKE = 1L << 40;
  private static final long CODED = 1L << 41;
  private static final long NAMED = 1L << 42;

  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Unit> byPath = new HashMap<>();

  /** A unit; the seat is a number among the places that are no units. */
  private static final class Unit {
    final int ordinal;
    final int parent;
    final UnitEntry entry;
    final String name;
    final String seatName;
    int seat = NONE;
    long seatRank = -1;

    Unit(int ordinal, int parent, UnitEntry entry) {
      this.ordinal = ordinal;
      this.parent = parent;
      this.entry = entry;
      name = Folding.fold(entry.name());
      seatName = Folding.fold(entry.seat());
    }
  }

  /** Adds a unit; false where one of the same codes is there already. */
  boolean add(UnitEntry entry) {
    if (byPath.containsKey(entry.path())) {
      return false;
    }
    Unit parent = byPath.get(entry.parentPath());
    if (entry.level() > 0 && parent == null) {
      throw new IllegalArgumentException(
          "unit " + entry.path() + " (" + entry.name() + ") comes before its parent");
    }
    Unit unit = new Unit(units.size(), entry.level() == 0 ? NONE : parent.ordinal, entry);
    units.add(unit);
    byPath.put(entry.path(), unit);
    return true;
  }

  int size() {
    return units.size();
  }

  /** The deepest unit that a place's codes name; none where none is known. */
  int deepest(PlaceEntry place) {
    for (int level = 2; level >= 0; level--) {
      Unit unit = unitOf(place, level);
      if (unit != null) {
        return unit.ordinal;
      }
    }
    return NONE;
  }

  private Unit unitOf(PlaceEntry place, int level) {
    if ((level == 2 && place.admin2().isEmpty()) || (level > 0 && place.admin1().isEmpty())) {
      return null;
    }
    return byPath.get(
        UnitEntry.path(
            place.country(), level > 0 ? place.admin1() : "", level == 2 ? place.admin2() : ""));
  }

  /**
   * Offers a town as seat of its units: the town that the source names wins, else the one whose
   * code says so, else the namesake, else the largest.
   *
   * @param number of the town among the places that are no units
   * @param keys its folded names
   */
  void offerSeat(PlaceEntry town, int number, Set<String> keys) {
    if (town.featureClass() != FeatureClass.P || town.country().isEmpty()) {
      return;
    }
    String name = Folding.fold(town.name());
    for (int level = 0; level <= 2; level++) {
      Unit unit = unitOf(town, level);
      if (unit != null) {
        offer(unit, town, number, name, keys);
      }
    }
  }

  private static void offer(Unit unit, PlaceEntry town, int number, String name, Set<String> keys) {
    long rank = Math.min(town.population().orElse(0), MOST_POPULATION);
    boolean namesake = unit.name.equals(name) || unit.name.startsWith(name + " ");
    rank += namesake ? NAMESAKE : 0;
    rank += town.featureCode().equals(SEAT_CODES.get(unit.entry.level())) ? CODED : 0;
    rank += !unit.seatName.isEmpty() && keys.contains(unit.seatName) ? NAMED : 0;
    if (rank > unit.seatRank) {
      unit.seatRank = rank;
      unit.seat = number;
    }
  }

  /** Writes the sections ADMIN and STRINGS. */
  void write(IndexWriter out) throws IOException {
    Strings strings = new Strings();
    ByteBuffer admin =
        ByteBuffer.allocate(units.size() * IndexFormat.ADMIN_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (Unit unit : units) {
      boolean named = unit.seatRank >= NAMED;
      admin.put((byte) unit.entry.level()).put((byte) (named ? 1 : 0)).putShort((short) 0);
      admin.putInt(unit.parent).putInt(unit.ordinal);
      admin.putInt(unit.seat == NONE ? NONE : units.size() + unit.seat);
      admin.putInt(strings.add(unit.entry.code())).putInt(strings.add(unit.entry.name()));
    }
    out.section(Section.ADMIN, admin.array());
    out.section(Section.STRINGS, strings.bytes());
  }

  /** Texts, each kept once. */
  private static final class Strings {

    private final Map<String, Integer> references = new HashMap<>();
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

    int add(String text) {
      return references.computeIfAbsent(text, this::append);
    }

    private int append(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      int at = (bytes.position() + 3) & ~3;
      int end = at + 2 + utf8.length;
      if (end > bytes.capacity()) {
        bytes =
            ByteBuffer.allocate(Math.max(end, bytes.capacity() * 2))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes.flip());
      }
      bytes.position(at).putShort((short) utf8.length).put(utf8);
      return at / 4;
    }

    byte[] bytes() {
      byte[] used = new byte[bytes.position()];
      bytes.get(0, used);
      return used;
    }
  }
}
