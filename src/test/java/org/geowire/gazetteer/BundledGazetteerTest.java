package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geowire.Bundled;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the index that the build compiles from the tables under {@code gazetteer/}. */
class BundledGazetteerTest {

  private static final Gazetteer BUNDLE = Bundled.gazetteer();

  private static List<Map<String, String>> rows(String table) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    for (String line : Files.readAllLines(Path.of("gazetteer", table))) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Place> places(String name) {
    return BUNDLE.lookUp(name).stream().map(n -> BUNDLE.place(n.place())).toList();
  }

  private static GeoPoint point(Map<String, String> row) {
    return new GeoPoint(
        Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
  }

  @Test
  void nothingWasLost() {
    assertThat(BUNDLE.size()).isGreaterThanOrEqualTo(171_000);
    assertThat(BUNDLE.meta()).containsEntry("places", String.valueOf(BUNDLE.size()));
    BUNDLE.verify();
  }

  @Test
  void everyCountryHasItsPointAndItsCapital() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Map<String, String>> countries = rows("hand/countries.tsv");
    for (Map<String, String> row : countries) {
      boolean there =
          places(row.get("name")).stream()
              .anyMatch(
                  p ->
                      p.isCountry()
                          && p.countryCode().equals(row.get("iso2"))
                          && p.point().distanceKm(point(row)) < 1);
      boolean capital =
          row.get("capital").isEmpty()
              || places(row.get("capital")).stream()
                  .anyMatch(p -> !p.isCountry() && p.countryCode().equals(row.get("iso2")));
      if (!there || !capital || !BUNDLE.countries().containsKey(row.get("iso2"))) {
        wrong.add(row.get("name") + (there ? " has no " + row.get("capital") : " is missing"));
      }
    }
    assertThat(countries).hasSizeGreaterThan(240);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everySeatOfAUnitByHandIsATownOfItsCountry() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : rows("hand/admin1.tsv")) {
      boolean known =
          row.get("seat").isEmpty()
              || places(row.get("seat")).stream()
                  .anyMatch(
                      p -> p.isPopulatedPlace() && p.countryCode().equals(row.get("country")));
      if (!known) {
        wrong.add(row.get("country") + " " + row.get("name") + ": " + row.get("seat"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTownByHandIsFoundWhereItWasPut() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> tables = new ArrayList<>(List.of("hand/places.tsv"));
    try (Stream<Path> conflict = Files.list(Path.of("gazetteer/hand/conflict"))) {
      conflict.map(file -> "hand/conflict/" + file.getFileName()).sorted().forEach(tables::add);
    }
    assertThat(tables).hasSizeGreaterThan(1);
    for (String table : tables) {
      for (Map<String, String> row : rows(table)) {
        GeoPoint point = point(row);
        if (places(row.get("name")).stream().noneMatch(p -> p.point().distanceKm(point) < 21)) {
          wrong.add(table + " " + row.get("name"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Nioro, ML, 15.229, -9.593",
    "Nioro du Sahel, ML, 15.229, -9.593",
    "Gogui, ML, 15.686, -9.330",
    "Diboli, ML, 14.455, -12.199",
    "Kayes, ML, 14.447, -11.444",
    "Timbuktu, ML, 16.77, -3.01",
    "Nioro du Rip, SN, 13.75, -15.8",
    "Mopti, ML, 14.49, -4.19"
  })
  void theTownsOfTheFoundingArticleAreThere(
      String name, String country, double latitude, double longitude) {
    assertThat(places(name))
        .filteredOn(p -> p.countryCode().equals(country) && p.isPopulatedPlace())
        .anyMatch(p -> p.point().distanceKm(new GeoPoint(latitude, longitude)) < 3);
  }

  @ParameterizedTest
  @CsvSource({
    "Tombouctou, ML",
    "Londres, GB",
    "Moscou, RU",
    "القاهرة, EG",
    "Київ, UA",
    "Лондон, GB",
    "Москва, RU",
    "Allemagne, DE",
    "Alemania, DE",
    "Alemanha, DE",
    "Сирия, SY",
    "Україна, UA",
    "سوريا, SY"
  })
  void namesInOtherLanguagesAreFound(String name, String country) {
    assertThat(places(name)).extracting(Place::countryCode).contains(country);
  }

  @Test
  void everyUnitLiesInItsCountryAndHasAPoint() {
    for (int ordinal = 0; ordinal < BUNDLE.unitCount(); ordinal++) {
      AdminUnit unit = BUNDLE.unit(ordinal);
      assertThat(unit.at(0)).as(unit.name()).isPresent();
      assertThat(BUNDLE.place(unit.place()).admin()).contains(unit);
    }
  }
}
