package org.geowire.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.Bundled;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {

  private static final Outlets OUTLETS = Outlets.load(org.geowire.lang.LanguagePack.of("en"));

  private static final Gazetteer BUNDLE = Bundled.gazetteer();

  @ParameterizedTest
  @CsvSource({"maliweb.net, ML", "www3.premiumtimesng.com, NG", "news.bbc.co.uk, GB"})
  void anOutletIsFoundByItsHostAndByHostsBelowIt(String host, String country) {
    assertThat(OUTLETS.of(new Source(host, "")).map(Outlet::country)).contains(country);
  }

  @ParameterizedTest
  @CsvSource({"Premium Times, NG", "PREMIUM TIMES, NG", "The Irrawaddy, MM", "Irrawaddy, MM"})
  void anOutletIsFoundByItsName(String name, String country) {
    assertThat(OUTLETS.of(new Source("", name)).map(Outlet::country)).contains(country);
  }

  @ParameterizedTest
  @CsvSource({"net", "co.uk", "notmaliweb.net", "maliweb.net.example.org"})
  void otherHostsAreNot(String host) {
    assertThat(OUTLETS.of(new Source(host, ""))).isEmpty();
  }

  @Test
  void agenciesThatWriteForTheWorldHaveNoHome() {
    assertThat(OUTLETS.of(new Source("reuters.com", ""))).isEqualTo(Optional.empty());
    assertThat(OUTLETS.of(new Source("", "Reuters"))).isEqualTo(Optional.empty());
  }

  @Test
  void everyRowNamesAUnitAndATownOfTheGazetteer() throws IOException {
    Set<String> hosts = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (String[] cells : rows()) {
      assertThat(cells).hasSize(5);
      assertThat(hosts.add(cells[0])).as("%s stands once", cells[0]).isTrue();
      if (!isPlaced(cells[2], cells[3], cells[4])) {
        wrong.add(String.join(" ", cells));
      }
    }
    assertThat(hosts).hasSizeGreaterThan(600);
    assertThat(wrong).isEmpty();
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream in = OutletsTest.class.getResourceAsStream("/outlets.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private static boolean isPlaced(String country, String admin1, String town) {
    String name = town.isEmpty() ? admin1 : town;
    return name.isEmpty()
        || BUNDLE.lookUp(name).stream()
            .map(n -> BUNDLE.place(n.place()))
            .filter(p -> p.countryCode().equals(country))
            .anyMatch(p -> admin1.isEmpty() || admin1(p).equals(admin1));
  }

  private static String admin1(Place place) {
    return place.admin1().map(AdminUnit::name).orElse("");
  }
}
