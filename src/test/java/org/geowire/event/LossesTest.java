package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels attacked a post. They listed eight police dead and two of their own. | 10
          Fighting broke out. The army put rebel losses at 27 dead and its own at five. | 32
          Troops killed nine rebels and lost three men in a clash. | 12
          Troops killed 12 insurgents and lost three of their own in a clash. | 15
          """)
  void ownLossesAreAdded(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
