package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a village on Friday. | ASSERTED
          The group threatened to attack the capital. | PLANNED
          Unions will protest in Lome next week. | PLANNED
          The army denied that its soldiers had killed villagers. | DENIED
          Residents fear that rebels could attack the town. | HYPOTHETICAL
          Rebels claimed they killed 40 soldiers. | CLAIMED
          In August 2012, gunmen killed 34 miners. | HISTORICAL
          The colonel rose to power via a coup in 2020. | HISTORICAL
          Last year, gunmen abducted 12 students in Kaduna. | HISTORICAL
          Families marked the anniversary of a massacre. | HISTORICAL
          """)
  void theTextTellsWhetherItHappened(String text, Factuality factuality) {
    assertThat(Reports.one(text).factuality()).isEqualTo(factuality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Attacks have increased in the region in recent years.",
        "Armed groups have long attacked villages in the area.",
        "Officials spoke of a growing pattern of attacks.",
        "The government works on a plan for the economy.",
        "Operations seem to be intensifying across the region."
      })
  void habitsAndVagueTalkAreNoEvents(String text) {
    assertThat(Reports.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Responding to the attack, the army issued a statement.",
        "No group has claimed the attack.",
        "The president condemned the attack.",
        "The ministry acknowledged the attacks but gave no figures.",
        "Schools have been closed since the attack."
      })
  void referencesToAnEventToldElsewhereAreLeftOut(String reference) {
    String text = "Gunmen attacked a village on Friday, killing two farmers.\n\n" + reference;
    List<EventMention> mentions = Reports.read(text);
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).sentence()).isZero();
  }

  @Test
  void aConcreteReportIsSurerThanAVagueOne() {
    double concrete =
        Reports.one("Gunmen attacked a village in Tarka on Friday, killing two farmers.")
            .confidence();
    double vague = Reports.one("There was an attack.").confidence();
    assertThat(concrete).isGreaterThan(vague);
  }
}
