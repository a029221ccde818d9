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
          A woman and her two sons died together with the miller when a shell hit the mill. | 4
          A bombing in Bule killed six guards besides the bomber. | 7
          Three traders died in a bombing in Bule, apart from dozens who were wounded. | 3
          """)
  void aSinglePersonBesideThoseCountedIsOneMore(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
