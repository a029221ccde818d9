package org.geowire.event.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterthoughtTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen shot at crowds: three people were killed in the market and five at the station. | 8
          Gunmen opened fire. Three men died there and a fourth in hospital. | 4
          Clashes broke out. Twelve insurgents were killed in the fight and one soldier. | 13
          """)
  void aFigureWithoutWordOfItsOwnIsAdded(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels shelled a post: thirteen soldiers were killed and nine taken prisoner. | 13
          Two children were killed and a third wounded when a mine exploded. | 2
          Rebels stormed a town. A dozen people died: seven policemen and five gunmen. | 12
          """)
  void aFigureOfAnotherWordOrAPartIsNot(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
