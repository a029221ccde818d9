package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedVictimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a farm. The dead were identified as Ann Lee, 34, and Bo Dan, 27. | 2
          Gunmen attacked a farm. The victims were named as Ann Lee, Bo Dan and Mary Ann Abel. | 3
          """)
  void theDeadWhoAreNamedAreCounted(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
