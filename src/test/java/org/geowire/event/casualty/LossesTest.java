package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
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
          Rebels took a base. He put the losses of the army at 27 and his own side's at six. | 33
          Rebels attacked a base. Enemy losses there amounted to 60 troops and a tank. | 60
          Troops killed nine rebels and lost three men in a clash. | 12
          Troops killed 12 insurgents and lost three of their own in a clash. | 15
          Rebels took a town. He put his own losses at six and the army's at "more than 40". | 46
          Rebels attacked a post. "We lost five men, they lost many more," an officer said. | 5
          """)
  void ownLossesAreAdded(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels attacked a post and killed 15 soldiers. The army lost six men. | 6 | 15
          Rebels attacked a post, killing 15 people. The army put its own losses at six. | 6 | 15
          Rebels attacked a post and killed 15 soldiers. The army acknowledged six dead. | 6 | 15
          Soldiers attacked a camp and killed 15 rebels. The army lost six men. | 21 | 21
          """)
  void whatTheStruckAdmitHoldsAgainstAHigherClaim(String text, int killed, int most) {
    Casualties told = Reports.one(text).casualties();
    assertThat(told.killed()).hasValue(killed);
    assertThat(told.killedHigh()).hasValue(most);
  }
}
