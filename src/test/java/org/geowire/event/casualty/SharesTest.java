package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen shot nine people, four of whom died. | 4
          One of the two men killed in an air strike was a teacher. | 2
          """)
  void aShareIsPartedFromItsWhole(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
