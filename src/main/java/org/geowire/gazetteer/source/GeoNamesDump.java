package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.geowire.geo.GeoPoint;

/**
 * A dump of GeoNames as it is downloaded: {@code allCountries.zip}, {@code ML.zip}, {@code ML.txt}.
 *
 * <p>It is read twice: for the rows that are countries and admin units, which are kept, and for all
 * others, which are not.
 */
final class GeoNamesDump implements PlaceSource, AutoCloseable {

  /** The number of columns of all of GeoNames' dumps. */
  static final int COLUMNS = 19;

  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int OTHER_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int ADMIN2 = 11;
  private static final int POPULATION = 14;
  private static final int DATE = 18;

  private static final int LONGEST_NAME = 400;

  private final Path path;
  private final Companions companions;
  private final Consumer<RowProblem> problems;
  private final Spellings spellings = Spellings.standard();
  private final Set<Integer> unitIds = new HashSet<>();
  private final Map<String, CountryFacts> facts = new LinkedHashMap<>();
  private final List<UnitEntry> units = new ArrayList<>();
  private Optional<AlternateNames> names = Optional.empty();
  private String newest = "";

  /** A dump, not opened yet. */
  GeoNamesDump(Path path, Companions companions, Consumer<RowProblem> problems) {
    this.path = path;
    this.companions = companions;
    this.problems = problems;
  }

  /** Whether one of the first lines of a file is that of a dump. */
  static boolean isOne(Path path) {
    DumpRow row = new DumpRow(COLUMNS);
    try (SourceLines lines = new SourceLines(path)) {
      // A dump may begin with damaged rows.
      for (int i = 0; i < 20 && lines.next(); i++) {
        if (isRow(row, lines)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isRow(DumpRow row, SourceLines lines) {
    try {
      row.read(lines);
      GeoNamesId.of(row, ID);
      return row.text(CLASS).length() <= 1;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public void countries(Consumer<CountryFacts> taker) {
    collectUnits();
    facts.values().forEach(taker);
  }

  private void collectUnits() {
    names = companions.names().map(file -> AlternateNames.read(file, problems));
    DumpUnits found = new DumpUnits(companions, problems);
    // What is wrong with a row is told in the second reading, which sees all of them.
    forEachRow(row -> found.see(rowOf(row)), problem -> {});
    found.finish(TypeWords.standard());
    unitIds.addAll(found.ids());
    facts.putAll(found.facts());
    units.addAll(found.units());
  }

  @Override
  public void units(Consumer<UnitEntry> taker) {
    units.forEach(taker);
  }

  @Override
  public void places(Consumer<PlaceEntry> taker) {
    forEachRow(
        row -> {
          if (!unitIds.contains(GeoNamesId.of(row, ID))) {
            taker.accept(entry(row));
          }
          date(row);
        },
        problems);
  }

  private void forEachRow(Consumer<DumpRow> taker, Consumer<RowProblem> log) {
    DumpRow row = new DumpRow(COLUMNS);
    try (SourceLines lines = new SourceLines(path)) {
      while (lines.next()) {
        try {
          row.read(lines);
          taker.accept(row);
        } catch (IllegalArgumentException e) {
          log.accept(new RowProblem(lines.name(), lines.number(), e.getMessage()));
        }
      }
    }
  }

  /** What the collector of units wants of a row, of which most want nothing but the point. */
  private DumpUnits.Row rowOf(DumpRow row) {
    boolean unit =
        row.first(CLASS) == 'A'
            && (row.is(CODE, "ADM1")
                || row.is(CODE, "ADM2")
                || (row.startsWith(CODE, "PCL") && !row.is(CODE, "PCLH"))
                || row.is(CODE, "TERR"));
    return new DumpUnits.Row(
        row.text(COUNTRY),
        admin1(row),
        row.text(ADMIN2),
        row.first(CLASS) == 'P',
        unit ? Optional.empty() : Optional.of(point(row)),
        unit ? Optional.of(entry(row)) : Optional.empty());
  }

  /** GeoNames writes 00 where it does not know the unit. */
  private static String admin1(DumpRow row) {
    return row.is(ADMIN1, "00") ? "" : row.text(ADMIN1);
  }

  private static GeoPoint point(DumpRow row) {
    return new GeoPoint(
        row.degrees(LATITUDE, "latitude", 90), row.degrees(LONGITUDE, "longitude", 180));
  }

  private PlaceEntry entry(DumpRow row) {
    int id = GeoNamesId.of(row, ID);
    String name = row.text(NAME).strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name of " + name.length() + " characters");
    }
    String admin1 = admin1(row);
    long population = row.isEmpty(POPULATION) ? 0 : row.whole(POPULATION, "population");
    return new PlaceEntry(
        OptionalInt.of(id),
        name,
        point(row),
        row.text(CODE),
        featureClass(row),
        population == 0 ? OptionalLong.empty() : OptionalLong.of(population),
        country(row),
        admin1,
        admin1.isEmpty() ? "" : row.text(ADMIN2),
        Optional.empty(),
        otherNames(row, id, name));
  }

  private static String country(DumpRow row) {
    String code = row.text(COUNTRY);
    if (!code.isEmpty() && !isCode(code)) {
      throw new IllegalArgumentException("country '" + code + "' is no code of two capitals");
    }
    return code;
  }

  private static boolean isCode(String text) {
    return text.length() == 2 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** The class of the row, whatever its code; the few without a class have no code either. */
  private static FeatureClass featureClass(DumpRow row) {
    String letter = row.text(CLASS);
    if (letter.isEmpty()) {
      return FeatureClass.L;
    }
    try {
      return FeatureClass.valueOf(letter);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "feature class '" + letter + "' is none of A, H, L, P, R, S, T, U, V", e);
    }
  }

  private List<PlaceEntry.Name> otherNames(DumpRow row, int id, String name) {
    List<PlaceEntry.Name> found = new ArrayList<>();
    if (names.isPresent()) {
      found.addAll(names.get().of(id));
    } else if (!row.isEmpty(OTHER_NAMES)) {
      for (String text : row.text(OTHER_NAMES).split(",", -1)) {
        String stripped = text.strip();
        if (!stripped.isEmpty() && stripped.length() <= LONGEST_NAME && !stripped.equals(name)) {
          found.add(new PlaceEntry.Name(stripped, NameLanguages.guess(stripped)));
        }
      }
    }
    ascii(row, name).ifPresent(found::add);
    found.addAll(spellings.variants(name));
    return found;
  }

  /** The name in ASCII, where folding does not give it anyway. */
  private static Optional<PlaceEntry.Name> ascii(DumpRow row, String name) {
    String ascii = row.text(ASCII_NAME).strip();
    boolean news =
        !ascii.isEmpty() && ascii.length() <= LONGEST_NAME && !ascii.equals(name) && hasOwn(name);
    return news ? Optional.of(new PlaceEntry.Name(ascii, NameKind.ALTERNATE)) : Optional.empty();
  }

  /** Whether a name has letters beyond the Latin ones with accents, which folding knows. */
  private static boolean hasOwn(String name) {
    return name.chars().anyMatch(c -> c >= 0x180);
  }

  private void date(DumpRow row) {
    String date = row.text(DATE);
    if (date.length() == 10 && date.compareTo(newest) > 0) {
      newest = date;
    }
  }

  @Override
  public boolean namesWin() {
    return false;
  }

  @Override
  public Map<String, String> facts() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("licence", "CC BY 4.0: contains data of GeoNames (geonames.org)");
    if (!newest.isEmpty()) {
      said.put("date", newest);
    }
    return said;
  }

  @Override
  public void close() {
    names.ifPresent(AlternateNames::close);
  }
}
