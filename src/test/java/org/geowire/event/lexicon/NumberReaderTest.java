package org.geowire.event.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.geowire.event.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Militants killed 1,200 people in a massacre. | 1200
          Two hundred villagers were massacred by militiamen. | 200
          """)
  void numbersAreReadInWordsAndDigits(String text, int killed) {
    assertThat(Reports.first(text).killed()).hasValue(killed);
  }
}
