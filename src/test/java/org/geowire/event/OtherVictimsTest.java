package org.geowire.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherVictimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a bus. Six passengers died. A seventh, a girl, died on Sunday. | 7
          Ten soldiers were killed in a clash; a rebel source spoke of 23 dead. | 10
          Gunmen killed five farmers. A sixth, a boy, died on Sunday in hospital. | 6
          """)
  void thoseOfOtherRanksOrSourcesAreKnown(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
