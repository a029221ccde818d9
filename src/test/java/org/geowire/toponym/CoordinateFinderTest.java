package org.geowire.toponym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.geowire.model.WeightTable;
import org.geowire.toponym.CoordinateFinder.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateFinderTest {

  private static List<Coordinates> in(String text) {
    return new CoordinateFinder(WeightTable.load("/model/place-weights.tsv")).in(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          15.6864, -9.3301 | 15.6864 | -9.3301 | The camp (15.6864, -9.3301) was hit.
          15.69°N 9.33°W | 15.69 | -9.33 | It stood at 15.69°N 9.33°W then.
          12.5 N 48.2 E | 12.5 | 48.2 | The ship was at 12.5 N 48.2 E on Sunday.
          33.5 S, 70.6 O | -33.5 | -70.6 | Position 33.5 S, 70.6 O.
          15°41'10"N 9°19'48"W | 15.68611 | -9.33 | At 15°41'10"N 9°19'48"W they met.
          48° 27′ N, 35° 02′ E | 48.45 | 35.03333 | Near 48° 27′ N, 35° 02′ E.
          31U 448251 5411932 | 48.85824 | 2.29451 | Grid 31U 448251 5411932.
          31UDQ4825111932 | 48.85824 | 2.29451 | Grid 31UDQ4825111932.
          31U DQ 48251 11932 | 48.85824 | 2.29451 | Grid 31U DQ 48251 11932.
          """)
  void formsOfCoordinates(String written, double latitude, double longitude, String text) {
    List<Coordinates> found = in(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of(text)).isEqualTo(written);
    assertThat(found.get(0).point().latitude()).isCloseTo(latitude, Offset.offset(1e-4));
    assertThat(found.get(0).point().longitude()).isCloseTo(longitude, Offset.offset(1e-4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares rose from 12.3456, 45.6789 to 50.",
        "It cost 12.34, then 56.78.",
        "Beyond the earth: (95.6864, -9.3301).",
        "The 10 C in Mali is 50 F.",
        "Flight 12A BC 34 left.",
        "At 38°C it was hot.",
        "No numbers at all."
      })
  void whatOnlyLooksLikeIt(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void theLastDigitTellsHowFarOffItMayBe() {
    assertThat(in("(15.6864, -9.3301)").get(0).metres()).isCloseTo(11, Offset.offset(1.0));
    assertThat(in("at 31UDQ4811.").get(0).metres()).isEqualTo(1000);
  }
}
