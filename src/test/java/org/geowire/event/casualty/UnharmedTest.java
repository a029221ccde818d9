package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnharmedTest {

  private static final String FIRE = "Gunmen set fire to the post office of Bule on Friday. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not one of the clerks was so much as scratched.",
        "It hurt nobody.",
        "There were neither dead nor wounded.",
        "They left without harming anyone.",
        "All the residents escaped unhurt.",
        "Not a soul was lost.",
        "The fire claimed no lives.",
        "No villager was harmed.",
        "The inhabitants had fled two days earlier and there was no loss of life.",
        "The guards got away with a fright."
      })
  void whatDeniesHarmSaysThatNobodyDied(String sentence) {
    assertThat(Reports.first(FIRE + sentence).killed()).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was badly hurt.",
        "No one has reported deaths.",
        "No casualties were reported.",
        "No deaths have been recorded.",
        "A clerk was not hurt.",
        "It hurt nobody else."
      })
  void whatDeniesLessLeavesTheDeathsOpen(String sentence) {
    assertThat(Reports.first(FIRE + sentence).killed()).isEmpty();
  }
}
