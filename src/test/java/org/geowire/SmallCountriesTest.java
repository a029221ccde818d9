package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.geowire.article.Article;
import org.geowire.incident.LocationBasis;
import org.geowire.incident.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A country that is one city says where an event was; one of many towns does not. */
class SmallCountriesTest {

  private static Geowire geowire;

  @BeforeAll
  static void open() {
    geowire = Bundled.geowire();
  }

  @ParameterizedTest
  @CsvSource({
    "On 12 March 2022 police in Hong Kong fired tear gas at bus drivers on strike.,Hong Kong,22.28,114.17",
    "On 12 March 2022 police in Singapore arrested five hawkers who had marched.,Singapore,1.29,103.85",
    "On 12 March 2022 dockers marched in Gibraltar against night shifts.,Gibraltar,36.14,-5.35",
    "On 12 March 2022 a bomb killed a jeweller in Monaco.,Monaco,43.73,7.42"
  })
  void cityStateStandsAtItsCity(String text, String location, double latitude, double longitude) {
    Site site = site(text);
    assertThat(site.location()).isEqualTo(location);
    assertThat(site.basis()).isEqualTo(LocationBasis.AREA_SEAT);
    assertThat(site.point().orElseThrow().latitude()).isCloseTo(latitude, within(0.05));
    assertThat(site.point().orElseThrow().longitude()).isCloseTo(longitude, within(0.05));
    assertThat(site.precision().geoPrecision()).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 12 March 2022 gunmen killed two policemen in Djibouti.",
        "On 12 March 2022 students marched in Kuwait against the war."
      })
  void largerCountryHasNoPoint(String text) {
    Site site = site(text);
    assertThat(site.point()).isEmpty();
    assertThat(site.basis()).isEqualTo(LocationBasis.COUNTRY);
  }

  private static Site site(String text) {
    return geowire.incidents(Article.of("note", text)).incidents().get(0).site();
  }
}
