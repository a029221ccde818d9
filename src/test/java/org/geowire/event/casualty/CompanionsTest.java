package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb hit the car of a commissioner, killing him and his driver. | 2
          A shell killed a mother and her four children. | 5
          Four worshippers and the attacker were killed in a bombing. | 5
          Gunmen ambushed a pickup, killing the driver and a nurse. | 2
          """)
  void aSinglePersonBesideThoseCountedIsOneMore(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
