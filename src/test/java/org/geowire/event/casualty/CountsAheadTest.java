package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsAheadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a market, killing 12 traders. | 12
          A blast killed 5 soldiers and 3 civilians. | 8
          An airstrike killed seven people, including three children. | 7
          Gunmen shot dead the mayor of Tarka. | 1
          Rebels killed two and wounded 14 people in an attack. | 2
          A bomb killed a couple in their sixties. | 2
          A drone hit a car, killing the married couple inside. | 2
          Villagers caught two thieves and killed them. | 2
          Gunmen stormed a farm, killing a family of five. | 5
          Rebels attacked a post and killed around 15 soldiers. | 15
          Gunmen stopped a coach, killed its driver and took away nine passengers. | 1
          """)
  void theNumbersBehindAVerbAreAdded(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
