package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that a text names beside the one where something happened. */
class ElsewhereTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "where help drove in from is no site|killed|Gogui|Raiders were seen in Gogui at dusk. The"
            + " guards were killed before troops drove in from Diboli.",
        "where somebody spoke to the press is no site|killed|Gogui|At Gogui gunmen stopped the"
            + " carts and killed five men, two traders told this radio separately in Diboli.",
        "there is the place told of before|shot|Gogui|'The carts had just come into Gogui.\n\nEleven"
            + " people were shot there at noon, said the mayor, whose men buried them in a grave in"
            + " Diboli.'",
        "there that only opens a clause is no place|shots|Diboli|'The carts had just come into"
            + " Gogui.\n\nWhen shots rang out there were eleven people in Diboli.'",
        "the subject of its sentence is where it was|rally|Diboli|In Gogui a mob burned the town"
            + " hall. Diboli, 20 km east, saw a rally of traders which police dispersed.",
        "the place of a speaker comes last|killed|Gogui|'Fighting for Gogui had been"
            + " feared.\n\nGuards were killed before dawn, two traders told this radio separately in"
            + " Diboli.'"
      })
  void twoTowns(String rule, String event, String site, String text) {
    Report report =
        new Report("articles/mali.txt", text).place("Gogui", "PPL").place("Diboli", "PPL");
    assertThat(report.attack(event, Report.FIRST).site().location()).as(rule).isEqualTo(site);
  }

  @Test
  void whatASentenceIsAboutStandsForTheNextOne() {
    String text = "Then Gogui had its visitors. Six vigilantes were killed before dawn.";
    Report report = new Report("articles/mali.txt", text).place("Gogui", "PPL");
    assertThat(report.attack("killed", Report.FIRST).site().location()).isEqualTo("Gogui");
  }

  @Test
  void aUnitThatNoWordCallsOneStandsForItsTown() {
    String text =
        "Kayes went through it too. Six guards were killed before dawn. In Gogui all was calm.";
    Report report = new Report("articles/mali.txt", text).place("Kayes", "ADM1");
    report.place("Gogui", "PPL").attack("killed", Report.FIRST);
    assertThat(report.site().location()).isEqualTo("Kayes");
  }
}
