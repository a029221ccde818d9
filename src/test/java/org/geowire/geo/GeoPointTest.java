package org.geowire.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

  private static final GeoPoint BAMAKO = new GeoPoint(12.65, -8.0);
  private static final GeoPoint TIMBUKTU = new GeoPoint(16.7735, -3.0074);

  @Provide
  Arbitrary<GeoPoint> points() {
    return points(90);
  }

  @Provide
  Arbitrary<GeoPoint> inhabited() {
    return points(75);
  }

  private static Arbitrary<GeoPoint> points(double latitude) {
    return Combinators.combine(
            Arbitraries.doubles().between(-latitude, latitude),
            Arbitraries.doubles().between(-180, 180))
        .as(GeoPoint::new);
  }

  @ParameterizedTest
  @CsvSource({
    // a degree of a great circle on a sphere of 6371 km
    "0, 0, 0, 1, 111.195",
    "0, 0, 1, 0, 111.195",
    "0, 179.5, 0, -179.5, 111.195",
    "90, 0, -90, 0, 20015.087",
    "0, 0, 0, 180, 20015.087",
    "60, 0, 60, 180, 6671.696",
    "12.65, -8.0, 12.65, -8.0, 0",
    // Paris to New York, as the great-circle calculators give it
    "48.8566, 2.3522, 40.7128, -74.0060, 5837"
  })
  void distancesAreKnown(double lat1, double lon1, double lat2, double lon2, double km) {
    assertThat(new GeoPoint(lat1, lon1).distanceKm(new GeoPoint(lat2, lon2)))
        .isCloseTo(km, within(Math.max(0.01, km * 1e-4)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 0, 0",
    "0, 0, 0, 1, 90",
    "0, 0, -1, 0, 180",
    "0, 0, 0, -1, 270",
    "0, 179.5, 0, -179.5, 90",
    "10, 20, 90, 0, 0",
    "10, 20, -90, 0, 180"
  })
  void bearingsAreClockwiseFromNorth(
      double lat1, double lon1, double lat2, double lon2, double degrees) {
    assertThat(new GeoPoint(lat1, lon1).bearingTo(new GeoPoint(lat2, lon2)))
        .isCloseTo(degrees, within(1e-9));
  }

  @Test
  void timbuktuLiesNorthEastOfBamako() {
    assertThat(BAMAKO.distanceKm(TIMBUKTU)).isBetween(695.0, 710.0);
    assertThat(BAMAKO.bearingTo(TIMBUKTU)).isBetween(45.0, 55.0);
  }

  @Property
  void distancesAgreeWithTheEllipsoid(
      @ForAll("points") GeoPoint from, @ForAll("points") GeoPoint to) {
    double km = geodesic(from, to).s12 / 1000;
    assertThat(from.distanceKm(to)).isCloseTo(km, within(km * 0.006 + 1e-6));
  }

  @Property
  void bearingsAgreeWithTheEllipsoid(
      @ForAll("inhabited") GeoPoint from,
      @ForAll @DoubleRange(min = 0, max = 359.99) double bearing,
      @ForAll @DoubleRange(min = 1, max = 2000) double km) {
    GeoPoint to = from.moved(bearing, km);
    assertThat(turn(from.bearingTo(to), geodesic(from, to).azi1)).isLessThan(0.5);
  }

  @Property
  void movingLeadsAsFarAsAskedTheWayAsked(
      @ForAll("inhabited") GeoPoint from,
      @ForAll @DoubleRange(min = 0, max = 359.99) double bearing,
      @ForAll @DoubleRange(min = 0.1, max = 1500) double km) {
    GeoPoint to = from.moved(bearing, km);
    assertThat(from.distanceKm(to)).isCloseTo(km, within(1e-6 * km + 1e-7));
    assertThat(turn(from.bearingTo(to), bearing)).isLessThan(1e-4);
    assertThat(geodesic(from, to).s12 / 1000).isCloseTo(km, within(km * 0.006));
  }

  @Property
  void distanceIsTheSameBothWays(@ForAll("points") GeoPoint a, @ForAll("points") GeoPoint b) {
    assertThat(a.distanceKm(b)).isCloseTo(b.distanceKm(a), within(1e-9));
    assertThat(a.distanceKm(a)).isZero();
  }

  @Property
  void theMidpointIsAsFarFromBoth(
      @ForAll("inhabited") GeoPoint from,
      @ForAll @DoubleRange(min = 0, max = 359.99) double bearing,
      @ForAll @DoubleRange(min = 0, max = 15_000) double km) {
    GeoPoint to = from.moved(bearing, km);
    GeoPoint middle = from.midpoint(to);
    assertThat(middle.distanceKm(from)).isCloseTo(km / 2, within(1e-3));
    assertThat(middle.distanceKm(to)).isCloseTo(km / 2, within(1e-3));
  }

  @Property
  void movedPointsStayOnTheEarth(
      @ForAll("points") GeoPoint from,
      @ForAll @DoubleRange(min = -720, max = 720) double bearing,
      @ForAll @DoubleRange(min = -50_000, max = 50_000) double km) {
    GeoPoint to = from.moved(bearing, km);
    assertThat(to.latitude()).isBetween(-90.0, 90.0);
    assertThat(to.longitude()).isBetween(-180.0, 180.0);
  }

  @Test
  void pathsCrossTheAntimeridian() {
    GeoPoint fiji = new GeoPoint(-17, 179.9);
    GeoPoint east = fiji.moved(90, 50);
    assertThat(east.longitude()).isBetween(-179.7, -179.6);
    assertThat(Math.abs(fiji.midpoint(east).longitude())).isBetween(179.8, 180.0);
  }

  @ParameterizedTest
  @CsvSource({"90.1, 0", "-91, 0", "0, 180.5", "0, -181", "NaN, 0", "0, NaN"})
  void pointsOffTheEarthAreRefused(double latitude, double longitude) {
    assertThatThrownBy(() -> new GeoPoint(latitude, longitude))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not on the earth");
  }

  private static GeodesicData geodesic(GeoPoint from, GeoPoint to) {
    return Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude());
  }

  private static double turn(double a, double b) {
    double difference = Math.abs(a - b) % 360;
    return Math.min(difference, 360 - difference);
  }
}
