package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 25-year-old trader was stabbed to death by robbers. | 1
          An attack at 12.407, 1.583 killed four soldiers. | 4
          A girl of 11 was killed by gunmen. | 1
          Two women, aged 38 and 70, were killed by a bomb. | 2
          A mortar shell killed three brothers aged 7 to 12. | 3
          Two sisters (8 and 14) were killed in shelling. | 2
          Two members of Barrio 18 died in a shootout with police. | 2
          28 people on both sides died in a clash. | 28
          """)
  void agesNamesAndPointsCountNobody(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @Test
  void aTimeOfDayAndAnAgeThatIsNotSureCountNobody() {
    assertThat(Reports.first("09:45 - Two guards were killed by a mine in Sebba.").killed())
        .hasValue(2);
    assertThat(Reports.first("A man of about 40 was beaten to death by a mob in Ruwi.").killed())
        .hasValue(1);
  }
}
