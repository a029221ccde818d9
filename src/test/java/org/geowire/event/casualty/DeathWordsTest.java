package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeathWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three farmers did not live through the night. | 3
          Three farmers could not be revived. | 3
          Three graves were dug. | 3
          The village mourns three farmers. | 3
          The dead were a farmer, his wife and their son. | 3
          Three out of ten farmers died. | 3
          One life was lost. | 1
          A girl was the only fatality. | 1
          Ann Lee, 34, died. | 1
          The body of a girl was found. | 1
          """)
  void whoDiedIsCounted(String sentence, int killed) {
    String attack = "Gunmen attacked the village of Bule on Friday. ";
    assertThat(Reports.first(attack + sentence).killed()).hasValue(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shot three farmers through the head. | 3
          killed two farmers, then a boy. | 3
          killed two farmers and fatally wounded a woman. | 3
          killed two farmers as well as a boy. | 3
          killed a total of three farmers. | 3
          """)
  void aRowOfDeedsIsAddedUp(String deeds, int killed) {
    String text = "Gunmen who attacked the village of Bule on Friday " + deeds;
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @Test
  void whoDiesBesideOneIsAdded() {
    String text =
        "A guard was killed outright and a nurse succumbed when gunmen attacked "
            + "the village of Bule on Friday.";
    assertThat(Reports.first(text).killed()).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Armed men stopped a coach, looked at identity cards and shot four passengers. | 4
          Three dealers were picked out of a queue at the ferry and shot. | 3
          Fighters lined up nine men behind the mosque and shot them. | 9
          """)
  void whoeverIsHeldAndShotIsDead(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @Test
  void whoeverIsShotMayLive() {
    assertThat(Reports.first("Gunmen shot four passengers near Bule on Friday.").killed())
        .isEmpty();
    assertThat(Reports.first("Gunmen dragged out two men, shot and wounded them.").killed())
        .isEmpty();
  }

  @Test
  void whoDiedBeforeAPeaceIsNotOfIt() {
    String text = "Two clans whose feud has cost nine lives made peace in Bule on Friday.";
    assertThat(Reports.first(text).killed()).isEmpty();
  }
}
