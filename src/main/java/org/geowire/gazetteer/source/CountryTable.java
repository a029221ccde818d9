package org.geowire.gazetteer.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.geowire.gazetteer.CountryFacts;

/** GeoNames' table of countries, {@code countryInfo.txt}. */
final class CountryTable {

  private static final int COLUMNS = 19;
  private static final int ISO3 = 1;
  private static final int NUMERIC = 2;
  private static final int NAME = 4;
  private static final int CAPITAL = 5;
  private static final int ID = 16;

  /** What the table says of a country. */
  record Country(CountryFacts facts, String name, String capital, OptionalInt id) {}

  private final Map<String, Country> countries = new LinkedHashMap<>();

  /** Adds the countries of a file. */
  void read(Path file, Consumer<RowProblem> problems) {
    DumpRow row = new DumpRow(COLUMNS);
    try (SourceLines lines = new SourceLines(file)) {
      while (lines.next()) {
        boolean comment = lines.end() == lines.start() || lines.buffer()[lines.start()] == '#';
        try {
          if (!comment) {
            row.read(lines);
            add(row);
          }
        } catch (IllegalArgumentException e) {
          problems.accept(new RowProblem(lines.name(), lines.number(), e.getMessage()));
        }
      }
    }
  }

  private void add(DumpRow row) {
    String iso2 = row.text(0);
    if (iso2.equals("ISO")) {
      return; // the headings, which GeoNames marks as a comment and others do not
    }
    if (iso2.length() != 2 || row.isEmpty(NAME)) {
      throw new IllegalArgumentException("'" + iso2 + "' is no ISO 3166 code of two letters");
    }
    int numeric = row.isEmpty(NUMERIC) ? 0 : (int) row.whole(NUMERIC, "ISO number");
    // The table tells continents and not the sub-regions of the United Nations.
    CountryFacts facts = new CountryFacts(iso2, row.text(ISO3), numeric, "");
    OptionalInt id = row.isEmpty(ID) ? OptionalInt.empty() : OptionalInt.of(GeoNamesId.of(row, ID));
    countries.put(iso2, new Country(facts, row.text(NAME).strip(), row.text(CAPITAL).strip(), id));
  }

  /** What the table says of a country; where it lacks it, what Java knows. */
  Country of(String iso2) {
    return Optional.ofNullable(countries.get(iso2)).orElseGet(() -> known(iso2));
  }

  private static Country known(String iso2) {
    Locale country = new Locale.Builder().setRegion(iso2).build();
    String iso3;
    try {
      iso3 = country.getISO3Country();
    } catch (MissingResourceException e) {
      iso3 = "";
    }
    return new Country(
        new CountryFacts(iso2, iso3, 0, ""),
        country.getDisplayCountry(Locale.ENGLISH),
        "",
        OptionalInt.empty());
  }
}
