package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseMapTest {

  private static final BaseMap MAP = BaseMap.load();
  private static final List<Country> COUNTRIES = MAP.countries();

  /** The country whose land holds a point. */
  private static String at(List<Country> countries, double latitude, double longitude) {
    return countries.stream()
        .filter(c -> c.polygons().stream().anyMatch(p -> holds(p, longitude, latitude)))
        .map(Country::iso2)
        .reduce("", (a, b) -> a + b);
  }

  private static boolean holds(List<double[]> rings, double longitude, double latitude) {
    return within(rings, longitude, latitude)
        || within(rings, longitude - 360, latitude)
        || within(rings, longitude + 360, latitude);
  }

  private static boolean within(List<double[]> rings, double x, double y) {
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        boolean across = ring[i + 1] > y != ring[i + 3] > y;
        double share = (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]);
        inside ^= across && x < ring[i] + share * (ring[i + 2] - ring[i]);
      }
    }
    return inside;
  }

  @ParameterizedTest
  @CsvSource({
    "12.65,-8.0,ML",
    "50.45,30.52,UA",
    "15.5,32.4,SD",
    "-17.8,178.0,FJ",
    "-16.85,-180.0,FJ",
    "-16.85,180.0,FJ",
    "67,181.0,RU",
    "67,-177,RU",
    "60,100,RU",
    "-89.5,10,AQ",
    "-75,100,AQ",
    "4.5,31.5,SS",
    "42.6,20.9,XK",
    "48.8,2.3,FR",
    "31.9,35.2,PS",
    "46.95,7.45,CH",
    "43.93,12.45,SM"
  })
  void aPointIsInOneCountry(double latitude, double longitude, String iso2) {
    assertThat(at(COUNTRIES, latitude, longitude)).isEqualTo(iso2);
  }

  @ParameterizedTest
  @CsvSource({
    "45.0,34.1,UA",
    "26.0,-13.0,EH",
    "23.0,-14.5,EH",
    "33.0,35.75,SY",
    "9.56,44.06,SO",
    "35.34,33.32,CY",
    "45.6,63.3,KZ"
  })
  void disputedLandIsWhoseTheTableSays(double latitude, double longitude, String iso2) {
    assertThat(at(COUNTRIES, latitude, longitude)).isEqualTo(iso2);
  }

  @ParameterizedTest
  @CsvSource({
    "33.5,46.0,34.5,46.3", "-13,27.5,-9,27.8", "35.5,32.7,35.8,33.3", "20.5,42.2,21.5,43.3",
    "74,33,76,35", "27,9.5,28.5,10.5", "34,21.5,36,22.5", "33,35,34,35.3"
  })
  void bordersInDisputeAreMarked(double west, double south, double east, double north) {
    BaseLayers part = MAP.layers().clip(new Window(west, south, east, north));
    assertThat(part.borders()).isNotEmpty().anyMatch(Polyline::disputed);
  }

  @Test
  void aBorderIsThereOnce() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Polyline border : MAP.borders()) {
      double[] p = border.points();
      for (int i = 0; i + 3 < p.length; i += 2) {
        String one = p[i] + "," + p[i + 1];
        String other = p[i + 2] + "," + p[i + 3];
        String segment = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        if (!seen.add(segment)) {
          twice.add(segment);
        }
      }
    }
    assertThat(twice).isEmpty();
    assertThat(MAP.borders()).filteredOn(line -> !line.disputed()).hasSizeGreaterThan(300);
  }

  @Test
  void ringsAreClosedAndRunOnAcrossTheAntimeridian() {
    for (BaseMap map : List.of(MAP, MAP.simplified(0.2))) {
      for (Country country : map.countries()) {
        country.polygons().forEach(polygon -> polygon.forEach(BaseMapTest::checkRing));
      }
    }
  }

  private static void checkRing(double... ring) {
    assertThat(ring[0]).isEqualTo(ring[ring.length - 2]);
    assertThat(ring[1]).isEqualTo(ring[ring.length - 1]);
    for (int i = 0; i + 3 < ring.length; i += 2) {
      boolean overThePole = Math.abs(ring[i + 1]) == 90 && Math.abs(ring[i + 3]) == 90;
      assertThat(overThePole || Math.abs(ring[i + 2] - ring[i]) < 60).isTrue();
    }
  }

  @Test
  void countriesThatWereSimplifiedStillTouch() {
    List<Country> coarse = MAP.simplified(0.3).countries();
    Country mali = coarse.stream().filter(c -> c.iso2().equals("ML")).findFirst().orElseThrow();
    double[] ring = mali.polygons().get(0).get(0);
    assertThat(ring.length).isLessThan(200);
    Set<String> others = new HashSet<>();
    for (Country country : coarse) {
      if (!country.iso2().equals("ML")) {
        country.polygons().forEach(p -> p.forEach(r -> others.addAll(points(r))));
      }
    }
    assertThat(others).containsAll(points(ring));
  }

  private static Set<String> points(double... ring) {
    Set<String> points = new HashSet<>();
    for (int i = 0; i < ring.length; i += 2) {
      points.add(ring[i] + " " + ring[i + 1]);
    }
    return points;
  }

  @Test
  void aWindowRoundTheAntimeridianIsOnePiece() {
    Window window = new Window(176, -20, 184, -15);
    BaseLayers part = MAP.layers().clip(window);
    assertThat(part.countries()).extracting(Country::iso2).containsExactly("FJ");
    assertThat(at(part.countries(), -17.8, 178)).isEqualTo("FJ");
    assertThat(part.coast())
        .allSatisfy(line -> assertThat(line.points()[0]).isBetween(176.0, 184.0));
    assertThat(part.coast()).anyMatch(line -> line.points()[0] > 180.5);
  }

  @Test
  void whatIsClippedLiesInTheWindow() {
    Window window = new Window(-12.5, 12, -4, 17);
    BaseLayers part = MAP.layers().clip(window);
    assertThat(part.countries())
        .extracting(Country::iso2)
        .contains("ML", "MR")
        .doesNotContain("NG");
    assertThat(at(part.countries(), 14.45, -11.0)).isEqualTo("ML");
    for (List<Polyline> lines : List.of(part.coast(), part.borders(), part.admin1())) {
      lines.forEach(line -> checkInside(line.points()));
    }
    part.countries().forEach(c -> c.polygons().forEach(p -> p.forEach(BaseMapTest::checkInside)));
  }

  private static void checkInside(double... points) {
    for (int i = 0; i < points.length; i += 2) {
      assertThat(points[i]).isBetween(-12.5 - 1e-9, -4 + 1e-9);
      assertThat(points[i + 1]).isBetween(12 - 1e-9, 17 + 1e-9);
    }
  }

  @Test
  void namesStandInTheirCountries() {
    assertThat(COUNTRIES).hasSizeGreaterThan(230).extracting(Country::name).doesNotHaveDuplicates();
    for (Country country : COUNTRIES) {
      if (country.areaKm2() > 50_000) {
        double longitude = country.label().longitude();
        assertThat(at(COUNTRIES, country.label().latitude(), longitude)).isEqualTo(country.iso2());
      }
    }
    Country chad = COUNTRIES.stream().filter(c -> c.iso2().equals("TD")).findFirst().orElseThrow();
    assertThat(chad.name()).isEqualTo("Chad");
    assertThat(chad.areaKm2()).isBetween(1_240_000, 1_300_000);
  }

  @Test
  void simplifiedLinesStayWithinTheTolerance() {
    double[] line = {0, 0, 1, 0.05, 2, 0, 3, 0.4, 4, 0};
    assertThat(Simplifier.simplify(line, 0.1)).containsExactly(0, 0, 2, 0, 3, 0.4, 4, 0);
    assertThat(Simplifier.simplify(line, 1)).containsExactly(0, 0, 4, 0);
    double[] ring = {0, 0, 4, 0, 4, 4, 0, 4, 0, 0};
    assertThat(Simplifier.simplify(ring, 0.1)).hasSize(10);
  }
}
