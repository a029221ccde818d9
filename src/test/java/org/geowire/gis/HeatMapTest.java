package org.geowire.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.assertj.core.data.Percentage;
import org.geowire.Tools;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {

  @TempDir Path folder;

  private static HeatMap heat(Incidents incidents, double bandwidth, double cell) {
    HeatChoice choice =
        new HeatChoice(OptionalDouble.of(bandwidth), OptionalDouble.of(cell), false);
    return HeatMap.of(incidents.located(), choice);
  }

  private static HeatMap byRule(Incidents incidents) {
    return HeatMap.of(
        incidents.located(), new HeatChoice(OptionalDouble.empty(), OptionalDouble.empty(), false));
  }

  @Provide
  Arbitrary<List<GeoPoint>> points() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(GeoPoint::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 60)
  void theMapHoldsAsManyAsThereAreIncidents(
      @ForAll("points") List<GeoPoint> points,
      @ForAll @DoubleRange(min = 5, max = 800) double bandwidth) {
    Incidents incidents = new Incidents();
    points.forEach(point -> incidents.at(point.latitude(), point.longitude()));
    assertThat(heat(incidents, bandwidth, 60).integral())
        .isCloseTo(points.size(), Percentage.withPercentage(0.01));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "15,-9", "-60,100", "80,20", "-17.8,179.99", "65,-179.9", "89.9,0", "-90,0"})
  void aSingleIncidentHasTheHeightOfAGaussianEverywhere(double latitude, double longitude) {
    HeatMap map = heat(new Incidents().at(latitude, longitude), 100, 10);
    double expected = 1 / (2 * Math.PI * 100 * 100) / (1 - Math.exp(-8));
    assertThat((double) CellRaster.largest(map.values()))
        .isCloseTo(expected, Percentage.withPercentage(1));
    assertThat(map.integral()).isCloseTo(1, Percentage.withPercentage(0.01));
  }

  @Test
  void theRasterGoesOverTheAntimeridianRatherThanRoundTheWorld() {
    CellRaster raster = heat(new Incidents().at(-17, 179).at(-17, -179), 50, 10).raster();
    assertThat(raster.west()).isBetween(170.0, 179.0);
    assertThat(raster.east()).isBetween(181.0, 190.0);
  }

  @Test
  void densityFallsOffWithTrueDistanceInAllDirections() {
    HeatMap map = heat(new Incidents().at(70, 20), 100, 5);
    CellRaster raster = map.raster();
    for (int row = 0; row < raster.rows(); row += 7) {
      for (int column = 0; column < raster.columns(); column += 7) {
        GeoPoint middle = new GeoPoint(raster.latitude(row), raster.longitude(column));
        double km = Geodesics.km(new GeoPoint(70, 20), middle);
        double value = map.values()[row * raster.columns() + column];
        if (km < 395) {
          double expected = Math.exp(-km * km / 20_000) / (2 * Math.PI * 10_000);
          assertThat(value).isCloseTo(expected, Percentage.withPercentage(2));
        } else if (km > 405) {
          assertThat(value).isZero();
        }
      }
    }
  }

  @Test
  void cellsAddUpToTheEllipsoid() {
    CellRaster world = byRule(new Incidents()).raster();
    double sum = 0;
    for (int row = 0; row < world.rows(); row++) {
      sum += world.cellKm2(row) * world.columns();
    }
    assertThat(sum * 1e6)
        .isCloseTo(Geodesic.WGS84.EllipsoidArea(), Percentage.withPercentage(1e-6));
  }

  @Test
  void aBandwidthSmallerThanACellLosesNothing() {
    HeatMap map = heat(new Incidents().at(15, -9).at(15.01, -9.3), 0.1, 50);
    assertThat(map.integral()).isCloseTo(2, Percentage.withPercentage(0.01));
  }

  @Test
  void withoutABandwidthSilvermansRuleSetsOne() {
    HeatMap map = byRule(new Incidents().at(15, -10).at(15, -8));
    // Each stands some 107.6 km from the middle; the standard deviation along an axis is that
    // over the root of 2.
    assertThat(map.bandwidthKm())
        .isCloseTo(107.6 / Math.sqrt(2) / Math.pow(2, 1 / 6.0), Percentage.withPercentage(1));
    assertThat(map.description()).contains("67.8 km by Silverman's rule", "sum 2 from 2 incidents");
  }

  @Test
  void reportedDeathsMayBeSpreadInstead() {
    Optional<GeoPoint> kayes = Optional.of(new GeoPoint(14.447, -11.444));
    Incidents incidents =
        new Incidents().add(kayes, "", "Battles", "7", 1).add(kayes, "", "Battles", "", 1);
    HeatChoice choice = new HeatChoice(OptionalDouble.of(50), OptionalDouble.empty(), true);
    HeatMap map = HeatMap.of(incidents.located(), choice);
    assertThat(map.integral()).isCloseTo(7, Percentage.withPercentage(0.01));
    assertThat(map.description()).contains("reported fatalities", "sum 7 from 2 incidents");
  }

  @Test
  void cellsTooSmallAreRefused() {
    assertThatThrownBy(() -> heat(new Incidents().at(15, -9).at(60, 100), 50, 0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give a larger one");
  }

  private static byte[] tiff(HeatMap map) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoTiff.write(map, "Geowire test", "CC BY 4.0: G\u00e9o\nNames", out);
    return out.toByteArray();
  }

  @Test
  void gdalReadsTheTiffWithAllThatItSays() throws Exception {
    Tools.need("gdalinfo (gdal-bin)", "gdalinfo", "--version");
    HeatMap map = heat(new Incidents().at(15, -9).at(16, -9.5), 50, 5);
    Path file = Files.write(folder.resolve("heat.tif"), tiff(map));
    Process info =
        new ProcessBuilder("gdalinfo", "-stats", file.toString()).redirectErrorStream(true).start();
    String told = new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(info.waitFor()).as(told).isZero();
    CellRaster raster = map.raster();
    assertThat(told)
        .contains("Size is " + raster.columns() + ", " + raster.rows())
        .contains("ID[\"EPSG\",4326]]")
        .contains("Type=Float32")
        .contains("NoData Value=-1")
        .contains("TIFFTAG_COPYRIGHT=CC BY 4.0: Geo?Names")
        .contains("TIFFTAG_IMAGEDESCRIPTION=" + map.description())
        .contains("bandwidth (standard deviation) 50 km as given");
    double mean = Double.parseDouble(told.replaceAll("(?s).*STATISTICS_MEAN=([-0-9.e]+).*", "$1"));
    double sum = 0;
    for (float value : map.values()) {
      sum += value;
    }
    assertThat(mean).isCloseTo(sum / map.values().length, Percentage.withPercentage(0.01));
  }

  @Test
  void theSameIncidentsGiveTheSameBytes() throws IOException {
    Incidents incidents = new Incidents().at(15, -9).at(16, -9.5);
    assertThat(tiff(heat(incidents, 50, 5))).isEqualTo(tiff(heat(incidents, 50, 5)));
    assertThat(png(heat(incidents, 50, 5))).isEqualTo(png(heat(incidents, 50, 5)));
  }

  private static byte[] png(HeatMap map) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HeatPicture.write(map, "Geowire", "\u00c9diteur", out);
    return out.toByteArray();
  }

  @Test
  void thePictureIsClearWhereNothingHappened() throws IOException {
    HeatMap map = heat(new Incidents().at(15, -9), 50, 5);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(map)));
    CellRaster raster = map.raster();
    assertThat(image.getWidth()).isEqualTo(raster.columns());
    assertThat(image.getRGB(0, 0) >>> 24).isZero();
    int hot = image.getRGB(raster.column(-9), raster.row(15));
    assertThat(hot >>> 24).isGreaterThan(200);
    assertThat(HeatPicture.worldFile(map).lines()).hasSize(6);
  }
}
