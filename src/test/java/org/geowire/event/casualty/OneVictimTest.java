package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneVictimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A jawan was killed when he stepped on an IED. | 1
          Rebels hacked a former sarpanch to death. | 1
          A man threw a grenade into a bar, killing the owner and himself. | 2
          A soldier stepped on a mine, and died. | 1
          Raiders dragged a headman from his home in Bule and shot him dead. | 1
          Raiders dragged two herders from a bus in Bule and shot them dead. | 2
          Villagers caught a thief and beat him to death. | 1
          A guard shot the attacker, a man of 23 from the far north, who died at the scene. | 1
          A man suspected of stealing a cow was beaten to death by villagers. | 1
          A youth of some twenty years, accused of theft, was lynched by a mob. | 1
          A bomb injured three guards and a seller of melons, who succumbed to her injuries. | 1
          A clerk in Bule, who had been shot on his farm a week before, passed away on Sunday. | 1
          Rivals hurled bombs between two camps of a party; a shop owner lost his life. | 1
          """)
  void onePersonNeedsNoNumber(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
