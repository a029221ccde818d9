package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsBeforeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three soldiers and seven militants were killed in a clash. | 10
          The raid left twenty-five people dead. | 25
          A farmer was killed by gunmen. | 1
          A bomb hit a post, where one man was killed and two of his colleagues were hurt. | 1
          A cook who ran after them was shot dead. | 1
          Two nurses shot dead near Lodz. | 2
          Six civilians were caught in the crossfire and killed. | 6
          Several mortar rounds hit a market; one person was killed. | 1
          Gunmen attacked a bar, 5 killed, at least 20 injured. | 5
          Six drivers, of whom one cook on leave from the mine and a clerk of 71 years, Ali Omar Sow, were killed. | 6
          A clash broke out in Bule; seven porters and a guide are among 11 named dead. | 11
          The clash left two of them and one soldier dead. | 3
          Nine of the guards and an unknown number of raiders were killed in a clash. | 9
          """)
  void theNumbersBeforeAVerbAreAdded(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
