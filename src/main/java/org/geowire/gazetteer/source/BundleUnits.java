package org.geowire.gazetteer.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.GazetteerBuilder;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.UnitEntry;
import org.geowire.geo.GeoPoint;

/**
 * The countries of the bundled tables and their units of two levels, with the towns that place
 * them.
 */
final class BundleUnits {

  private final TypeWords typeWords;
  private final KnownPlaces places;
  private final AreaPoints areas = new AreaPoints();

  /** Second-level units in which the world layer has no town. */
  private final Set<String> withoutTowns = new LinkedHashSet<>();

  private final Map<String, Draft> units = new LinkedHashMap<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Map<String, String> unitCodes = new HashMap<>();
  private final List<CountryFacts> countries = new ArrayList<>();

  /**
   * No units yet.
   *
   * @param places the towns that units may be called after
   */
  BundleUnits(TypeWords typeWords, KnownPlaces places) {
    this.typeWords = typeWords;
    this.places = places;
  }

  /** Takes a town, which helps to place its units. */
  void town(Draft place) {
    areas.add(place.country() + "." + place.admin1(), place.point());
    areas.add(place.country() + "." + place.admin1() + "." + place.admin2(), place.point());
  }

  /** The path of the unit of a level that bears a name in a country; "" where none does. */
  String path(int level, String country, String name) {
    return unitCodes.getOrDefault(level + KnownPlaces.key(country, name), "");
  }

  /** All of them by their paths. */
  Map<String, Draft> all() {
    return Collections.unmodifiableMap(units);
  }

  void country(Table.Row row) {
    String iso2 = row.get("iso2");
    countries.add(
        new CountryFacts(
            iso2,
            row.get("iso3"),
            row.has("numeric") ? (int) row.number("numeric") : 0,
            row.get("subregion")));
    Draft country =
        new Draft(row.get("name"), row.point())
            .id(row.id())
            .feature("PCLI", FeatureClass.A)
            .population(row.population())
            .admin(iso2, "", "")
            .extent(row.box())
            .names(row.list("aliases"), NameKind.ALTERNATE)
            .names(row.list("demonyms"), NameKind.DEMONYM)
            .names(row.list("adjectives"), NameKind.ADJECTIVE);
    units.put(iso2, country);
    seats.put(iso2, row.get("capital"));
  }

  void admin1(Table.Row row) {
    unit(row.get("country") + "." + row.get("admin1"), row, "ADM1");
  }

  void admin2(Table.Row row) {
    unit(row.get("country") + "." + row.get("admin1") + "." + row.get("admin2"), row, "ADM2");
  }

  /** A unit stands at the mean of its towns, else at its namesake, else at its parent's point. */
  private void unit(String path, Table.Row row, String code) {
    String parentPath = path.substring(0, path.lastIndexOf('.'));
    Draft parent = units.get(parentPath);
    if (parent == null) {
      return;
    }
    int level = code.equals("ADM1") ? 1 : 2;
    String name = row.get("name");
    Optional<GeoPoint> point = areas.point(path).or(() -> namesake(path, name));
    if (level == 2 && point.isEmpty()) {
      withoutTowns.add(path);
    }
    units.put(
        path,
        new Draft(name, point.orElse(parent.point()))
            .feature(code, FeatureClass.A)
            .admin(row.get("country"), row.get("admin1"), level == 2 ? row.get("admin2") : "")
            .extent(areas.extent(path))
            .names(typeWords.variants(level, row.get("country"), List.of(name))));
    register(path, name, level);
  }

  /** Puts units that had no town to those of the conflict layer, else to their seat. */
  void moveToTowns() {
    for (String path : withoutTowns) {
      areas
          .point(path)
          .ifPresentOrElse(
              point -> units.get(path).moved(point).extent(areas.extent(path)),
              () -> townOf(path, seats.getOrDefault(path, "")).ifPresent(units.get(path)::moved));
    }
  }

  /** The point of the town that a unit is called after. */
  private Optional<GeoPoint> namesake(String path, String name) {
    String[] codes = path.split("\\.", 3);
    return townOf(path, typeWords.strip(codes.length - 1, codes[0], name));
  }

  /**
   * The point of a town of a name in the first-level unit of a path; the town lies in the unit from
   * now on.
   */
  private Optional<GeoPoint> townOf(String path, String name) {
    String[] codes = path.split("\\.", 3);
    Optional<Draft> town = places.townWithoutUnit(codes[0], codes[1], name);
    town.filter(place -> codes.length == 3)
        .ifPresent(place -> place.admin(codes[0], codes[1], codes[2]));
    return town.map(Draft::point);
  }

  private void register(String path, String name, int level) {
    String country = path.substring(0, path.indexOf('.'));
    unitCodes.putIfAbsent(level + KnownPlaces.key(country, name), path);
    unitCodes.putIfAbsent(
        level + KnownPlaces.key(country, typeWords.strip(level, country, name)), path);
  }

  void handAdmin1(Table.Row row) {
    String path = row.get("country") + "." + row.get("admin1");
    Draft unit = units.get(path);
    if (unit == null) {
      throw new IllegalArgumentException("admin1.tsv of the world layer has no unit " + path);
    }
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    unit.renamed(row.get("name"))
        .moved(row.point())
        .id(row.id())
        .names(row.list("aliases"), NameKind.ALTERNATE)
        .names(typeWords.variants(1, row.get("country"), names))
        .names(abbreviations(row, false), NameKind.ABBREVIATION)
        .names(abbreviations(row, true), NameKind.CODE)
        .names(row.list("demonyms"), NameKind.DEMONYM);
    names.forEach(name -> register(path, name, 1));
    seats.put(path, row.get("seat"));
  }

  void handAdmin2(Table.Row row) {
    String path = row.get("country") + "." + row.get("admin1") + "." + row.get("admin2");
    Draft unit = units.get(path);
    if (unit == null || !unit.name().equals(row.get("name"))) {
      throw new IllegalArgumentException(
          "admin2.tsv of the world layer has no unit " + path + " called " + row.get("name"));
    }
    List<String> aliases = row.list("aliases");
    unit.names(aliases, NameKind.ALTERNATE)
        .names(typeWords.variants(2, row.get("country"), aliases));
    aliases.forEach(alias -> register(path, alias, 2));
    seats.put(path, row.get("seat"));
  }

  /** A short form all in capitals and without stops is a code, good in capitals only. */
  private static List<String> abbreviations(Table.Row row, boolean codes) {
    return row.list("abbreviations").stream()
        .filter(a -> codes == (a.length() <= 3 && a.chars().allMatch(Character::isUpperCase)))
        .toList();
  }

  /** Hands all that is known of them to a builder. */
  void addTo(GazetteerBuilder builder, Spellings spellings) {
    units.forEach((path, unit) -> builder.unit(entry(path, unit, spellings)));
    countries.forEach(builder::country);
  }

  private UnitEntry entry(String path, Draft unit, Spellings spellings) {
    String[] codes = (path + "..").split("\\.", -1);
    return new UnitEntry(
        codes[0],
        codes[1],
        codes[2],
        unit.name(),
        unit.toEntry(spellings),
        seats.getOrDefault(path, ""));
  }
}
