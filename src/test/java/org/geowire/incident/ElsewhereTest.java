package org.geowire.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places that a text names beside the one where something happened. */
class ElsewhereTest {

  private static String site(String text, String event, String... towns) {
    Report report = new Report("articles/mali.txt", text);
    for (String town : towns) {
      report.place(town, "PPL");
    }
    return report.attack(event, Report.FIRST).site().location();
  }

  @Test
  void whereHelpDroveInFromIsNoSite() {
    String text =
        "Raiders were seen in Gogui at dusk. The guards were killed before troops drove in from"
            + " Diboli.";
    assertThat(site(text, "killed", "Gogui", "Diboli")).isEqualTo("Gogui");
  }

  @Test
  void whereSomebodySpokeToThePressIsNoSite() {
    String text =
        "At Gogui gunmen stopped the carts and killed five men, two traders told this radio"
            + " separately in Diboli.";
    assertThat(site(text, "killed", "Gogui", "Diboli")).isEqualTo("Gogui");
  }

  @Test
  void thereIsThePlaceToldOfBefore() {
    String text =
        "The carts had just come into Gogui.\n\nEleven people were shot there at noon, said the"
            + " mayor, whose men buried them in a grave in Diboli.";
    assertThat(site(text, "shot", "Gogui", "Diboli")).isEqualTo("Gogui");
  }

  @Test
  void thereThatOnlyOpensAClauseIsNoPlace() {
    String text =
        "The carts had just come into Gogui.\n\nWhen shots rang out there were eleven people in"
            + " Diboli.";
    assertThat(site(text, "shots", "Gogui", "Diboli")).isEqualTo("Diboli");
  }

  @Test
  void whatASentenceIsAboutStandsForTheNextOne() {
    String text = "Then Gogui had its visitors. Six vigilantes were killed before dawn.";
    assertThat(site(text, "killed", "Gogui")).isEqualTo("Gogui");
  }

  @Test
  void theSubjectOfItsSentenceIsWhereItWas() {
    String text =
        "In Gogui a mob burned the town hall. Diboli, 20 km east, saw a rally of traders which"
            + " police dispersed.";
    assertThat(site(text, "rally", "Gogui", "Diboli")).isEqualTo("Diboli");
  }

  @Test
  void aUnitThatNoWordCallsOneStandsForItsTown() {
    String text =
        "Kayes went through it too. Six guards were killed before dawn. In Gogui all was calm.";
    Report report = new Report("articles/mali.txt", text).place("Kayes", "ADM1");
    report.place("Gogui", "PPL").attack("killed", Report.FIRST);
    assertThat(report.site().location()).isEqualTo("Kayes");
  }

  @Test
  void thePlaceOfASpeakerComesLast() {
    String text =
        "Fighting for Gogui had been feared.\n\nGuards were killed before dawn, two traders told"
            + " this radio separately in Diboli.";
    assertThat(site(text, "killed", "Gogui", "Diboli")).isEqualTo("Gogui");
  }
}
