package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.article.Article;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.incident.Incident;
import org.geowire.incident.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Notes about villages that stand on no map: the area that a note writes in brackets behind them is
 * the right one of its namesakes, and the site.
 */
class UnknownVillagesTest {

  private static Geowire geowire;

  @BeforeAll
  static void open() {
    geowire = Bundled.geowire();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 4 May 2021, Ambazonian fighters shot a trader in Qolbeya (Menchum, Nord-Ouest).|CM",
        "On 4 May 2021, ENDF troops shelled Qolbeya (Central zone, Tigray).|ET",
        "On 2 June 2023, the Russian air force bombed Qolbeya (Donetsk region).|UA",
        "On 9 March 2022, gunmen seized two sailors off Qolbeya (Sabah) and took them to Sulu in"
            + " the Philippines.|MY",
        "On 16 November 2016, IS militants attacked police posts near Qolbeya (Sala al-Din).|IQ",
        "On 30 April 2021, farmers blocked the road to a quarry in Qolbeya (Gyeongbuk).|KR",
        "On 7 May 2021, a rocket hit an empty house in Qolbeya (HaDarom).|IL"
      })
  void areaInBracketsIsTheRightNamesake(String note, String country) {
    assertThat(country(site(note))).isEqualTo(country);
  }

  @Test
  void demandOfAMarchIsNoSite() {
    Site site =
        site(
            "On 28 October 2023, hundreds took part in a march in Qolbeya (Wales), calling for a"
                + " ceasefire in Gaza.");
    assertThat(country(site)).isEqualTo("GB");
    assertThat(site.text()).isEqualTo("Qolbeya (Wales)");
  }

  @Test
  void townKnownInOneCountryIsNotInAnAreaOfAnother() {
    Site site =
        site("On 17 April 2024, Hezbollah fired rockets at Metula (North). Nobody was hurt.");
    assertThat(country(site)).isNotEqualTo("LB");
  }

  private static String country(Site site) {
    return site.admin().flatMap(unit -> unit.at(0)).map(AdminUnit::code).orElse("");
  }

  private static Site site(String note) {
    Incident incident =
        geowire.incidents(Article.of("note", note)).incidents().stream().findFirst().orElseThrow();
    return incident.site();
  }
}
