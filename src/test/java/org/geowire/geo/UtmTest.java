package org.geowire.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class UtmTest {

  private static final String BANDS = "CDEFGHJKLMNPQRSTUVWXX";

  @Test
  void knownPoints() {
    assertThat(Utm.point(31, 'U', 448_251, 5_411_932).get().distanceKm(eiffelTower()))
        .isLessThan(0.01);
    assertThat(Utm.point(31, 'U', "DQ", "4825111932").get().distanceKm(eiffelTower()))
        .isLessThan(0.01);
    assertThat(Utm.point(31, 'U', "DQ", "4811").get().distanceKm(eiffelTower())).isLessThan(1);
    assertThat(
            Utm.point(56, 'H', "LH", "3487352266")
                .get()
                .distanceKm(new GeoPoint(-33.8568, 151.2153)))
        .isLessThan(0.05);
  }

  private static GeoPoint eiffelTower() {
    return new GeoPoint(48.85824, 2.29451);
  }

  @Test
  void whatLiesOutsideItsBandIsNoPoint() {
    assertThat(Utm.point(31, 'C', 448_251, 5_411_932)).isEmpty();
    assertThat(Utm.point(61, 'U', 448_251, 5_411_932)).isEmpty();
    assertThat(Utm.point(31, 'U', "ZZ", "1212")).isEmpty();
  }

  /** GeoTools projects, this unprojects. */
  @Test
  void agreesWithGeoTools() throws Exception {
    Random random = new Random(7);
    for (int zone : new int[] {1, 29, 30, 36, 60}) {
      for (boolean north : new boolean[] {true, false}) {
        CoordinateReferenceSystem crs =
            CRS.decode("EPSG:" + ((north ? 32600 : 32700) + zone), true);
        for (int i = 0; i < 40; i++) {
          double latitude = (north ? 1 : -1) * random.nextDouble() * 79;
          double longitude = 6 * zone - 183 + random.nextDouble() * 6 - 3;
          Coordinate grid =
              JTS.transform(
                  new Coordinate(longitude, latitude),
                  new Coordinate(),
                  CRS.findMathTransform(CRS.decode("EPSG:4326", true), crs, true));
          char band = BANDS.charAt((int) Math.floor((latitude + 80) / 8));
          GeoPoint back = Utm.point(zone, band, grid.x, grid.y).get();
          assertThat(back.distanceKm(new GeoPoint(latitude, longitude))).isLessThan(1e-5);
        }
      }
    }
  }
}
