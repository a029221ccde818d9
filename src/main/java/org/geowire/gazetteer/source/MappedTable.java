package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.UnitEntry;
import org.geowire.gazetteer.source.Mapping.Field;
import org.geowire.geo.GeoPoint;

/**
 * A delimited table of places: of NGA, OCHA, or of an organisation itself.
 *
 * <p>Countries and units may be named or coded; they are looked up among the units of the
 * gazetteers below.
 */
final class MappedTable implements PlaceSource {

  /** What takes a row out: "value.name_kind.H = leave". */
  private static final String LEAVE = "leave";

  private final Path path;
  private final Mapping mapping;
  private final Below below;
  private final Consumer<RowProblem> problems;
  private final FeatureCodes features = FeatureCodes.standard();
  private final Spellings spellings = Spellings.standard();
  private final Set<Long> unitLines = new HashSet<>();

  /** A table, not opened yet. */
  MappedTable(Path path, Mapping mapping, Below below, Consumer<RowProblem> problems) {
    this.path = path;
    this.mapping = mapping;
    this.below = below;
    this.problems = problems;
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public void countries(Consumer<CountryFacts> taker) {}

  /** Rows of class ADM1 and ADM2 whose unit is known complete it. */
  @Override
  public void units(Consumer<UnitEntry> taker) {
    forEachPlace(
        (line, place) ->
            unit(place)
                .ifPresent(
                    unit -> {
                      unitLines.add(line);
                      taker.accept(unit);
                    }),
        problem -> {});
  }

  private Optional<UnitEntry> unit(PlaceEntry place) {
    Optional<String> found =
        switch (place.featureCode()) {
          case "ADM1" -> below.names().below(place.country(), place.name());
          case "ADM2" -> below.names().below(place.country() + "." + place.admin1(), place.name());
          default -> Optional.empty();
        };
    return found
        .flatMap(below.names()::unit)
        .map(
            unit ->
                new UnitEntry(
                    unit.country(), unit.admin1(), unit.admin2(), unit.name(), place, unit.seat()));
  }

  @Override
  public void places(Consumer<PlaceEntry> taker) {
    forEachPlace(
        (line, place) -> {
          if (!unitLines.contains(line)) {
            taker.accept(place);
          }
        },
        problems);
  }

  /** Takes a place and the line on which it begins. */
  private interface PlaceTaker {
    void take(long line, PlaceEntry place);
  }

  private void forEachPlace(PlaceTaker taker, Consumer<RowProblem> log) {
    try (TableRecords records = new TableRecords(path, mapping, log)) {
      Optional<List<String>> first = mapping.header() ? records.next() : Optional.of(List.of());
      if (first.isEmpty()) {
        throw new SourceException(path + " is empty");
      }
      TableColumns columns = new TableColumns(path, mapping, first.get());
      Group group = new Group(taker, log);
      for (Optional<List<String>> cells = records.next();
          cells.isPresent();
          cells = records.next()) {
        try {
          group.add(records.number(), columns.row(cells.get()));
        } catch (IllegalArgumentException e) {
          log.accept(new RowProblem(path.toString(), records.number(), e.getMessage()));
        }
      }
      group.finish();
    }
  }

  private PlaceEntry entry(TableColumns.Row row) {
    String country = country(row.get(Field.COUNTRY));
    String code = row.get(Field.FEATURE_CODE).toUpperCase(Locale.ROOT);
    String admin1 = unitCode(country, row.get(Field.ADMIN1));
    String admin2 = admin1.isEmpty() ? "" : unitCode(country + "." + admin1, row.get(Field.ADMIN2));
    String name = TableColumns.checked(row.get(Field.NAME));
    List<PlaceEntry.Name> names = new ArrayList<>(row.names(Field.NAMES, NameKind.ALTERNATE));
    names.addAll(row.names(Field.CODES, NameKind.CODE));
    names.addAll(row.names(Field.HISTORIC, NameKind.HISTORIC));
    names.addAll(spellings.variants(name));
    return new PlaceEntry(
        id(row.get(Field.GEONAMEID)),
        name,
        new GeoPoint(
            Degrees.of(degrees(row.get(Field.LATITUDE)), "latitude", 90),
            Degrees.of(degrees(row.get(Field.LONGITUDE)), "longitude", 180)),
        code,
        featureClass(row.get(Field.FEATURE_CLASS), code),
        population(row.get(Field.POPULATION)),
        country,
        admin1,
        admin2,
        Optional.empty(),
        names);
  }

  private String degrees(String cell) {
    return mapping.decimalComma() ? cell.replace(',', '.') : cell;
  }

  private String country(String text) {
    if (text.isEmpty()) {
      return "";
    }
    return below
        .names()
        .country(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "country '" + text + "' is not known; write an ISO code such as ML"));
  }

  /** The last code of the unit's path; empty where no unit below is called so. */
  private String unitCode(String parent, String text) {
    return below
        .names()
        .below(parent, text)
        .map(found -> found.substring(found.lastIndexOf('.') + 1))
        .orElse("");
  }

  private FeatureClass featureClass(String letter, String code) {
    try {
      if (!letter.isEmpty()) {
        return FeatureClass.valueOf(letter.toUpperCase(Locale.ROOT));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "feature class '" + letter + "' is none of A, H, L, P, R, S, T, U, V", e);
    }
    return code.isEmpty() ? FeatureClass.P : features.classOf(code);
  }

  private static OptionalInt id(String text) {
    try {
      return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("geonameid '" + text + "' is no whole number", e);
    }
  }

  private static OptionalLong population(String text) {
    try {
      long number = text.isEmpty() ? 0 : Long.parseUnsignedLong(text);
      return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("population '" + text + "' is no whole number", e);
    }
  }

  /** Neighbouring rows that are one place: each of them brings a name. */
  private final class Group {

    private final PlaceTaker taker;
    private final Consumer<RowProblem> log;
    private Optional<PlaceEntry> place = Optional.empty();
    private String same = "";
    private long line;

    Group(PlaceTaker taker, Consumer<RowProblem> log) {
      this.taker = taker;
      this.log = log;
    }

    void add(long number, TableColumns.Row row) {
      String kind = row.get(Field.NAME_KIND).toLowerCase(Locale.ROOT);
      if (kind.equals(LEAVE)) {
        return;
      }
      PlaceEntry entry = entry(row);
      NameKind named = kind(kind);
      String key = row.get(Field.SAME);
      if (place.isPresent() && !key.isEmpty() && key.equals(same)) {
        place = Optional.of(joined(place.get(), entry, named));
      } else {
        finish();
        place = Optional.of(entry);
        same = key;
        line = number;
      }
    }

    private static NameKind kind(String word) {
      return switch (word) {
        case "main", "" -> NameKind.MAIN;
        case "alternate" -> NameKind.ALTERNATE;
        case "translated" -> NameKind.TRANSLATED;
        case "historic" -> NameKind.HISTORIC;
        case "abbreviation" -> NameKind.ABBREVIATION;
        case "code" -> NameKind.CODE;
        default ->
            throw new IllegalArgumentException(
                "kind of name '" + word + "' is not known; say in the mapping what it means");
      };
    }

    void finish() {
      if (place.isPresent()) {
        PlaceEntry whole = place.get();
        place = Optional.empty();
        try {
          taker.take(line, whole);
        } catch (IllegalArgumentException e) {
          log.accept(new RowProblem(path.toString(), line, e.getMessage()));
        }
      }
    }
  }

  /** A place with the names of a further row of it; a main name takes the place of another. */
  private static PlaceEntry joined(PlaceEntry place, PlaceEntry row, NameKind kind) {
    List<PlaceEntry.Name> names = new ArrayList<>(place.names());
    names.addAll(row.names());
    boolean main = kind == NameKind.MAIN;
    names.add(
        new PlaceEntry.Name(main ? place.name() : row.name(), main ? NameKind.ALTERNATE : kind));
    PlaceEntry base = main ? row : place;
    return new PlaceEntry(
        base.geonameid(),
        base.name(),
        base.point(),
        base.featureCode(),
        base.featureClass(),
        base.population(),
        base.country(),
        base.admin1(),
        base.admin2(),
        base.extent(),
        names);
  }

  @Override
  public boolean namesWin() {
    return true;
  }

  @Override
  public Map<String, String> facts() {
    return mapping.licence().isEmpty() ? Map.of() : Map.of("licence", mapping.licence());
  }
}
