package org.geowire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.incident.Incident;
import org.geowire.incident.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Towns of news beside which stands where they lie, or what only seems to say so. */
class StatedAreasTest {

  private static Geowire geowire;

  @BeforeAll
  static void open() {
    geowire =
        new Geowire(
            Gazetteer.open(Path.of(System.getProperty("geowire.gazetteer"))), Settings.standard());
  }

  @Test
  void aZoneIsWhereItsSeatIs() {
    Site site =
        site(
            "A clash between the army and rebels was reported on Tuesday at Nekemte, in East"
                + " Wollega. The army lost four men.");
    assertThat(site.location()).isEqualTo("Nekemte");
    assertThat(site.precision().geoPrecision()).isEqualTo(1);
  }

  @Test
  void anAreaThatAlsoNamesATownElsewhereHoldsItsOwn() {
    Site site =
        site(
            "DURBAN - Pinetown, Umlazi and Hammarsdale, all near Durban, are without water. In"
                + " Pietermaritzburg the municipality promised tankers on Monday."
                + "\n\nIn Standerton, in Mpumalanga, gunmen"
                + " killed a taxi driver on Sunday.");
    assertThat(site.location()).isEqualTo("Standerton");
    assertThat(site.admin().flatMap(unit -> unit.at(1)).map(unit -> unit.name()))
        .contains("Mpumalanga");
  }

  @Test
  void whatACapitalReportsLiesInItsCountry() {
    Site site =
        site(
            "TBILISI - The parties meet on Friday.\n\nBAKU - A mine went off under a lorry in the"
                + " Lankaran district on Thursday. The driver lost a foot.");
    assertThat(site.location()).isEqualTo("Lənkəran");
    assertThat(site.point().orElseThrow().latitude()).isLessThan(39);
  }

  @Test
  void aTownFarFromAnotherOfItsCountryIsKnownAllTheSame() {
    Site site =
        site(
            "Rebels in Myanmar took the town of Katha, on the railway to Mandalay, on Thursday"
                + " after a siege of nine days.");
    assertThat(site.location()).startsWith("Kath");
    assertThat(site.precision().geoPrecision()).isEqualTo(1);
  }

  @Test
  void anAdjectiveBeforeTheAreaLeavesItTheArea() {
    Site site =
        site(
            "In Colombia nothing moved. On the other bank, in La Victoria, in the Venezuelan state"
                + " of Apure, gunmen killed a boatman on Monday.");
    assertThat(site.admin().flatMap(unit -> unit.at(1)).map(unit -> unit.name())).contains("Apure");
  }

  private static Site site(String text) {
    Article article =
        Article.of("stated", text).withDefaultDate(Optional.of(LocalDate.of(2025, 3, 14)));
    List<Incident> incidents = geowire.incidents(article).incidents();
    assertThat(incidents).hasSize(1);
    return incidents.get(0).site();
  }
}
