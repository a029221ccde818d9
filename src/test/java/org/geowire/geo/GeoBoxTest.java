package org.geowire.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoBoxTest {

  private static final GeoBox MALI = new GeoBox(-12.3, 10.1, 4.3, 25);
  private static final GeoBox FIJI = new GeoBox(177, -20.7, -178, -12.4);

  @ParameterizedTest
  @CsvSource({
    "15.229, -9.593, true",
    "10.1, -12.3, true",
    "25, 4.3, true",
    "13.75, -15.8, false",
    "25.01, 0, false"
  })
  void aBoxHoldsWhatLiesInsideOrOnItsEdge(double latitude, double longitude, boolean inside) {
    assertThat(MALI.contains(new GeoPoint(latitude, longitude))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "-18.1, 178.4, true",
    "-16.8, -179.9, true",
    "-18, 180, true",
    "-18, -180, true",
    "-18, -177.9, false",
    "-18, 0, false",
    "-18, 176.9, false"
  })
  void aBoxMayCrossTheAntimeridian(double latitude, double longitude, boolean inside) {
    assertThat(FIJI.contains(new GeoPoint(latitude, longitude))).isEqualTo(inside);
  }

  @Test
  void theMiddleOfABoxAcrossTheAntimeridianLiesThere() {
    assertThat(FIJI.center().longitude()).isEqualTo(179.5, within(1e-9));
    assertThat(new GeoBox(170, 0, -160, 10).center()).isEqualTo(new GeoPoint(5, -175));
    assertThat(MALI.center().longitude()).isEqualTo(-4, within(1e-9));
  }

  @Test
  void theRadiusAcrossTheAntimeridianIsShort() {
    assertThat(FIJI.radiusKm()).isBetween(450.0, 600.0);
    assertThat(MALI.radiusKm()).isBetween(1100.0, 1300.0);
  }

  @Property
  void everyBoxHoldsItsMiddle(
      @ForAll @DoubleRange(min = -180, max = 180) double west,
      @ForAll @DoubleRange(min = -180, max = 180) double east,
      @ForAll @DoubleRange(min = -90, max = 0) double south,
      @ForAll @DoubleRange(min = 0, max = 90) double north) {
    GeoBox box = new GeoBox(west, south, east, north);
    assertThat(box.contains(box.center())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 1, 9", "0, -91, 1, 0", "0, 0, 1, 91", "-181, 0, 0, 1", "0, 0, 181, 1"})
  void boxesOffTheEarthAreRefused(double west, double south, double east, double north) {
    assertThatThrownBy(() -> new GeoBox(west, south, east, north))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
