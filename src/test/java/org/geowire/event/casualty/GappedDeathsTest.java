package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deaths whose verb is said once for two, in reports and in coder's notes. */
class GappedDeathsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One porter died at once, another two days later in the hospital. | 2
          Two porters died on the spot, a third on the way to the hospital. | 3
          Two porters died on the spot, another on the way, and six were wounded. | 3
          The army lost four men, the rebels nine. | 13
          A porter died on the spot, two of the bandits also, and six were wounded. | 3
          Two porters died on the spot, and so did a guard. | 3
          Two porters were killed, as was a guard of the market. | 3
          Two porters died on the spot, another in the crowd was wounded. | 2
          Two porters died on the spot, another fled. | 2
          Two porters died on the spot, one of them a father of six. | 2
          A porter died on the spot, and a girl, 7, was taken to the hospital. | 1
          """)
  void clausesWithoutVerbCount(String sentence, int killed) {
    assertThat(Reports.first("A grenade went off in Bule on Friday. " + sentence).killed())
        .hasValue(killed);
    assertThat(Reports.first("On 4 May 2021 a grenade went off in Bule. " + sentence).killed())
        .hasValue(killed);
  }
}
