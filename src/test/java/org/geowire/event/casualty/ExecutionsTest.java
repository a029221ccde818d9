package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen lined up four herders near Bule and shot them. | 4
          Three porters were dragged from a hut in Bule at night and shot behind the mill. | 3
          Two drivers who had paid the losing side were picked out of a queue and shot. | 2
          """)
  void whoWasHeldAndShotIsDead(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @Test
  void whoWasShotMayBeDead() {
    Casualties shot = Reports.first("Two porters were shot in Bule on Friday as they slept.");
    assertThat(shot.killed()).isEmpty();
    assertThat(shot.taken().killed()).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two porters were shot in the leg in Bule on Friday.",
        "Two porters were shot and wounded in Bule on Friday.",
        "Gunmen shot at two porters in Bule on Friday."
      })
  void whoWasWoundedIsNot(String text) {
    assertThat(Reports.first(text).taken().killed()).isEmpty();
  }
}
