package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geowire.article.Article;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One deed told in the forms of news, each form with many towns of the gazetteer, is one incident
 * at its town.
 */
class SentencePatternsTest {

  private static final int TOWNS = 40;
  private static final int EACH = 131;
  private static final double NEAR_KM = 25;

  /** Of forty a few are called as a larger town elsewhere. */
  private static final int LEAST_PLACED = 36;

  private static final Set<String> COUNTRIES =
      Set.of("ML", "BF", "NG", "SD", "ET", "CD", "SY", "YE", "PK", "MM", "UA", "CO", "HT", "PH");

  private static final Gazetteer GAZETTEER = Bundled.gazetteer();
  private static final Geowire GEOWIRE = new Geowire(GAZETTEER, Settings.standard());

  /** A town with what the tables say of it. */
  private record Town(String name, String unit, String country, GeoPoint point) {}

  private static final List<Town> ALL = towns();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed two farmers in {town}, {unit}, on Thursday, police said.",
        "In {town}, {unit}, gunmen killed two farmers on Thursday.",
        "Gunmen killed two farmers in {unit}'s {town} on Thursday, police said.",
        "Gunmen killed two farmers in {town} ({unit}) on Thursday.",
        "Gunmen killed two farmers in the {town} area of {unit} on Thursday.",
        "A mine killed two traders on the road from {town} to {other} on Thursday.",
        "A mine killed two traders on the {town} to {other} road on Thursday.",
        "Gunmen killed two traders between {town} and {other} in {unit} on Thursday.",
        "Gunmen ambushed a bus that ran from {town} to {other} on Thursday, killing two.",
        "Hundreds of teachers protested in {town}, {unit}, on Thursday over unpaid wages.",
      })
  void oneDeedIsOneIncidentAtItsTown(String pattern) {
    List<String> doubled = new ArrayList<>();
    int placed = 0;
    for (int i = 0; i < TOWNS; i++) {
      Town town = ALL.get(i * EACH % ALL.size());
      String text = text(pattern, town);
      List<Incident> incidents = incidents(text);
      if (incidents.size() != 1) {
        doubled.add(text);
      }
      placed += incidents.stream().anyMatch(incident -> isNear(incident, town)) ? 1 : 0;
    }
    assertThat(doubled).hasSizeLessThanOrEqualTo(1);
    assertThat(placed).isGreaterThanOrEqualTo(LEAST_PLACED);
  }

  private static String text(String pattern, Town town) {
    return pattern
        .replace("{town}", town.name())
        .replace("{unit}", town.unit())
        .replace("{other}", pattern.contains("{other}") ? neighbour(town).name() : "");
  }

  private static Town neighbour(Town town) {
    return ALL.stream()
        .filter(other -> other.country().equals(town.country()) && !other.equals(town))
        .filter(other -> !other.name().contains(town.name()) && !town.name().contains(other.name()))
        .min(
            (a, b) ->
                Double.compare(
                    a.point().distanceKm(town.point()), b.point().distanceKm(town.point())))
        .orElseThrow();
  }

  private static List<Incident> incidents(String text) {
    Article article =
        Article.of("news", text).withDefaultDate(Optional.of(LocalDate.of(2025, 9, 5)));
    return GEOWIRE.incidents(article).incidents();
  }

  private static boolean isNear(Incident incident, Town town) {
    return incident.site().point().filter(p -> p.distanceKm(town.point()) <= NEAR_KM).isPresent();
  }

  /** Towns of more than 20,000 people whose names are plain letters. */
  private static List<Town> towns() {
    Map<String, String> units = new HashMap<>();
    for (String[] row : rows("admin1.tsv")) {
      units.put(row[0] + "." + row[1], row[2]);
    }
    List<Town> towns = new ArrayList<>();
    for (String[] row : rows("places.tsv")) {
      String unit = units.getOrDefault(row[4] + "." + row[5], "");
      boolean plain = row[0].matches("[A-Z][a-z]{3,}") && unit.matches("[A-Z][A-Za-z ]{3,}");
      boolean large = !row[7].isEmpty() && Integer.parseInt(row[7]) > 20_000;
      if (COUNTRIES.contains(row[4]) && plain && large && !unit.contains(row[0])) {
        GeoPoint point = new GeoPoint(Double.parseDouble(row[1]), Double.parseDouble(row[2]));
        towns.add(new Town(row[0], unit, row[4], point));
      }
    }
    return towns;
  }

  private static List<String[]> rows(String table) {
    try {
      return Files.readAllLines(Path.of("gazetteer", "world", table)).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
