package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An air strike hit a school. Crews counted 17 dead; the toll now stands at 21. | 21
          The death toll from an attack on a village has risen to 52. | 52
          Gunmen killed 12 farmers. Three more died in hospital, bringing the toll to 15. | 15
          Missiles hit a building, bringing to seven the number of people killed. | 7
          Officials raised the toll of the attack from 21 to 28. | 28
          The number of inmates killed in a clash in the prison has risen to 19. | 19
          The number of people killed in a raid on the town of Goma has gone up to 41. | 41
          A landmine went off, resulting in one civilian fatality and two injuries. | 1
          """)
  void aTollHoldsForAllOfItsEvent(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
