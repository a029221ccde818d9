package org.geowire.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-02",
        " 2025-07-02 ",
        "2025-07-02T23:59:59Z",
        "2025-07-02T23:59:59.123456+02:00",
        "2025-07-02 10:00",
        "2025-07-02 10:00:00 UTC",
        "2025-07-02T10:00:00+0200"
      })
  void isoDaysAndTimesAreRead(String text) {
    assertThat(PublicationDates.parse(text)).hasValue(LocalDate.of(2025, 7, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025", "02/07/2025", "2025-02-30", "2025-07-02x", "July 2, 2025"})
  void otherTextsAreNot(String text) {
    assertThat(PublicationDates.parse(text)).isEmpty();
  }
}
