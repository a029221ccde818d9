package org.geowire.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapProjectionTest {

  private static double metres(MapProjection projection, double... ends) {
    double[] points = projection.forward(ends);
    return Math.hypot(points[2] - points[0], points[3] - points[1]);
  }

  @ParameterizedTest
  @CsvSource({"14.5,-9", "-17,179.9", "0,0", "-45,-70", "78,15", "90,0"})
  void distancesFromTheMiddleOfARegionAreTrue(double latitude, double longitude) {
    GeoPoint middle = new GeoPoint(latitude, longitude);
    MapProjection projection = MapProjection.regional(middle);
    for (int azimuth = 0; azimuth < 360; azimuth += 30) {
      double[] end = new GeodesicCircle(middle, 300_000).at(azimuth);
      double drawn = metres(projection, longitude, latitude, end[0], end[1]);
      assertThat(drawn).isCloseTo(300_000, within(300.0));
    }
  }

  @ParameterizedTest
  @CsvSource({"10,-5", "30,20", "60,170", "-30,-175"})
  void anAreaIsTheSameWhereverInTheRegionItLies(double latitude, double longitude) {
    MapProjection projection = MapProjection.regional(new GeoPoint(latitude, longitude));
    double here = area(projection, longitude, latitude);
    double there = area(projection, longitude + 12, latitude);
    assertThat(there / here).isCloseTo(1, within(0.001));
  }

  /** Of a field of a tenth of a degree. */
  private static double area(MapProjection projection, double longitude, double latitude) {
    double east = longitude + 0.1;
    double north = latitude + 0.1;
    double[] p =
        projection.forward(
            new double[] {longitude, latitude, east, latitude, east, north, longitude, north});
    double twice = 0;
    for (int i = 0; i < p.length; i += 2) {
      int next = (i + 2) % p.length;
      twice += p[i] * p[next + 1] - p[next] * p[i + 1];
    }
    return Math.abs(twice) / 2;
  }

  @Test
  void whatIsEastOfTheAntimeridianStandsToTheRight() {
    MapProjection projection = MapProjection.regional(new GeoPoint(-17, 179.5));
    double[] points = projection.forward(new double[] {179, -17, -179, -17, 181, -17});
    assertThat(points[2]).isGreaterThan(points[0] + 200_000);
    assertThat(points[4]).isEqualTo(points[2]);
    double apart = Geodesic.WGS84.Inverse(-17, 179, -17, -179).s12;
    assertThat(metres(projection, 179, -17, -179, -17)).isCloseTo(apart, within(apart / 1000));
  }

  @Test
  void theEdgesOfTheWorldStayOnTheirSides() {
    MapProjection projection = MapProjection.world(11);
    double[] points = projection.forward(new double[] {-169, 20, 191, 20, 11, 0});
    assertThat(points[0]).isLessThan(-15e6);
    assertThat(points[2]).isCloseTo(-points[0], within(1.0));
    assertThat(points[4]).isCloseTo(0, within(1e-6));
  }

  @Test
  void metresLeadBackToDegrees() {
    MapProjection projection = MapProjection.regional(new GeoPoint(14, -9));
    double[] point = projection.forward(new double[] {-12.3, 15.6});
    GeoPoint back = projection.inverse(point[0], point[1]).orElseThrow();
    assertThat(back.longitude()).isCloseTo(-12.3, within(1e-6));
    assertThat(back.latitude()).isCloseTo(15.6, within(1e-6));
    assertThat(projection.inverse(3e7, 0)).isEmpty();
  }

  @Test
  void aCircleIsRoundOnTheEllipsoid() {
    GeoPoint middle = new GeoPoint(66, -179.9);
    double[] points = new GeodesicCircle(middle, 50_000).points(36);
    assertThat(points).hasSize(74);
    for (int i = 0; i < points.length; i += 2) {
      double far = Geodesic.WGS84.Inverse(66, -179.9, points[i + 1], points[i]).s12;
      assertThat(far).isCloseTo(50_000, within(0.001));
      assertThat(Math.abs(points[i] + 179.9)).isLessThan(2);
    }
  }
}
