package org.geowire.gazetteer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.UnitEntry;
import org.geowire.geo.GeoPoint;

/**
 * The countries and admin units of a dump: its rows of units, and the units that only the tables of
 * codes name and in which it has towns.
 *
 * <p>Without such tables only rows count, for the gazetteer below knows the rest.
 */
final class DumpUnits {

  /**
   * A row as far as units go.
   *
   * @param point where it lies; empty for units
   * @param unit the row as a place, where it is a unit
   */
  record Row(
      String country,
      String admin1,
      String admin2,
      boolean town,
      Optional<GeoPoint> point,
      Optional<PlaceEntry> unit) {}

  private final AdminCodes codes = new AdminCodes();
  private final CountryTable countries = new CountryTable();
  private final boolean named;
  private final Map<String, PlaceEntry> rows = new LinkedHashMap<>();
  private final AreaPoints areas = new AreaPoints();
  private final Set<String> seen = new TreeSet<>();
  private final Set<Integer> ids = new HashSet<>();
  private final Map<String, CountryFacts> facts = new TreeMap<>();
  private final Map<String, UnitEntry> units = new LinkedHashMap<>();

  DumpUnits(Companions companions, Consumer<RowProblem> problems) {
    companions.admin1().ifPresent(file -> codes.read(file, problems));
    companions.admin2().ifPresent(file -> codes.read(file, problems));
    companions.countries().ifPresent(file -> countries.read(file, problems));
    named = companions.countries().isPresent();
  }

  void see(Row row) {
    row.unit().ifPresent(this::unit);
    if (named && !row.country().isEmpty()) {
      seen.add(row.country());
      if (row.town() && row.point().isPresent()) {
        town(row, row.point().get());
      }
    }
  }

  private void town(Row row, GeoPoint point) {
    areas.add(row.country(), point);
    if (!row.admin1().isEmpty()) {
      areas.add(row.country() + "." + row.admin1(), point);
      if (!row.admin2().isEmpty()) {
        areas.add(row.country() + "." + row.admin1() + "." + row.admin2(), point);
      }
    }
  }

  /** Of two rows with one code the one counts that the table of codes names, else the first. */
  private void unit(PlaceEntry row) {
    String path = path(row);
    boolean chosen = row.geonameid().equals(id(path));
    if (!path.isEmpty() && (chosen || !rows.containsKey(path))) {
      rows.put(path, row);
    }
  }

  /** The codes of a unit; empty where the row lacks some. */
  private static String path(PlaceEntry row) {
    String admin1 = row.country() + "." + row.admin1();
    return switch (row.featureCode()) {
      case "ADM1" -> row.country().isEmpty() || row.admin1().isEmpty() ? "" : admin1;
      case "ADM2" ->
          row.admin1().isEmpty() || row.admin2().isEmpty() ? "" : admin1 + "." + row.admin2();
      default -> row.country();
    };
  }

  private OptionalInt id(String path) {
    if (path.length() == 2) {
      return countries.of(path).id();
    }
    AdminCodes.Unit unit = codes.units().get(path);
    return unit == null ? OptionalInt.empty() : OptionalInt.of(unit.id());
  }

  /** Says that all rows were seen. */
  void finish(TypeWords words) {
    Map<String, PlaceEntry> sorted = new TreeMap<>(rows);
    Set<String> paths = new TreeSet<>(sorted.keySet());
    paths.addAll(seen);
    codes.units().keySet().stream()
        .filter(path -> seen.contains(path.substring(0, 2)))
        .forEach(paths::add);
    // Countries first, then their units, and of those the higher first.
    for (int level = 0; level <= 2; level++) {
      for (String path : paths) {
        if (path.chars().filter(c -> c == '.').count() == Math.min(level, 2)) {
          add(path, Optional.ofNullable(sorted.get(path)), words);
        }
      }
    }
  }

  private void add(String path, Optional<PlaceEntry> row, TypeWords words) {
    if (path.length() == 2) {
      country(path, row);
      return;
    }
    String[] parts = path.split("\\.", 3);
    Optional<GeoPoint> point = row.map(PlaceEntry::point).or(() -> areas.point(path));
    Optional<AdminCodes.Unit> code = Optional.ofNullable(codes.units().get(path));
    Optional<String> name = code.map(AdminCodes.Unit::name).or(() -> row.map(PlaceEntry::name));
    if (point.isEmpty() || name.isEmpty()) {
      return;
    }
    int level = parts.length - 1;
    PlaceEntry place =
        new PlaceEntry(
            row.map(PlaceEntry::geonameid).orElse(id(path)),
            name.get(),
            point.get(),
            level == 1 ? "ADM1" : "ADM2",
            FeatureClass.A,
            row.map(PlaceEntry::population).orElse(OptionalLong.empty()),
            parts[0],
            parts[1],
            level == 2 ? parts[2] : "",
            areas.extent(path),
            names(row, name.get(), words, level, parts[0]));
    put(path, new UnitEntry(parts[0], parts[1], place.admin2(), name.get(), place, ""));
  }

  private static List<PlaceEntry.Name> names(
      Optional<PlaceEntry> row, String name, TypeWords words, int level, String country) {
    List<PlaceEntry.Name> names = new ArrayList<>();
    List<String> own = new ArrayList<>(List.of(name));
    if (row.isPresent()) {
      own.add(row.get().name());
      names.add(new PlaceEntry.Name(row.get().name(), NameKind.ALTERNATE));
      names.addAll(row.get().names());
    }
    names.addAll(words.variants(level, country, own));
    return names;
  }

  private void country(String code, Optional<PlaceEntry> row) {
    CountryTable.Country country = countries.of(code);
    Optional<GeoPoint> point = row.map(PlaceEntry::point).or(() -> areas.point(code));
    if (point.isEmpty()) {
      return;
    }
    String name = country.name();
    List<PlaceEntry.Name> names = new ArrayList<>();
    row.ifPresent(
        place -> {
          names.add(new PlaceEntry.Name(place.name(), NameKind.ALTERNATE));
          names.addAll(place.names());
        });
    PlaceEntry place =
        new PlaceEntry(
            row.map(PlaceEntry::geonameid).orElse(country.id()),
            name,
            point.get(),
            row.map(PlaceEntry::featureCode).orElse("PCLI"),
            FeatureClass.A,
            row.map(PlaceEntry::population).orElse(OptionalLong.empty()),
            code,
            "",
            "",
            areas.extent(code),
            names);
    facts.put(code, country.facts());
    put(code, new UnitEntry(code, "", "", name, place, country.capital()));
  }

  private void put(String path, UnitEntry unit) {
    unit.place().geonameid().ifPresent(ids::add);
    units.put(path, unit);
  }

  /** The ids of the rows that became units. */
  Set<Integer> ids() {
    return ids;
  }

  Map<String, CountryFacts> facts() {
    return facts;
  }

  List<UnitEntry> units() {
    return List.copyOf(units.values());
  }
}
