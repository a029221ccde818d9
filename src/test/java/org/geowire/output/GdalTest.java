package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.geowire.OutputFormat.CSV;
import static org.geowire.OutputFormat.GEOJSON;
import static org.geowire.OutputFormat.GEOJSONL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.geowire.OutputFormat;
import org.geowire.Tools;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GDAL reads what is written, without a single setting. */
class GdalTest {

  @TempDir Path folder;

  @BeforeAll
  static void gdalIsThere() {
    Tools.need("ogrinfo (gdal-bin)", "ogrinfo", "--version");
  }

  @Test
  void geoJsonOpensAsPointsWithTypedFields() throws IOException {
    String info = info(write(GEOJSON, "incidents.geojson"));
    assertThat(info)
        .contains("Geometry: Point", "Feature Count: 3", "WGS 84")
        .contains("Extent: (-9.593300, -33.900000) - (151.200000, 15.229120)")
        .contains("event_date: Date", "fatalities: Integer", "latitude: Real", "notes: String");
  }

  @Test
  void geoJsonLinesOpenAsPoints() throws IOException {
    assertThat(info(write(GEOJSONL, "incidents.geojsonl")))
        .contains("Geometry: Point", "Feature Count: 3");
  }

  @Test
  void csvWithSidecarsOpensAsPointsWithTypedFields() throws IOException {
    Path csv = write(CSV, "incidents.csv");
    Sidecars.csv(
        csv, OutputOptions.standard().incidentLayout(SampleIncidents.CONTEXT).fields());
    assertThat(info(csv))
        .contains("Geometry: Point", "Feature Count: 3", "WGS")
        .contains("Extent: (-9.593300, -33.900000) - (151.200000, 15.229120)")
        .contains("event_date: Date", "fatalities: Integer", "geo_confidence: Real");
  }

  @Test
  void emptyOutputsOpen() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.geojson"), Written.as(GEOJSON));
    assertThat(info(empty)).contains("Feature Count: 0");
  }

  private Path write(OutputFormat format, String name) throws IOException {
    String text =
        Written.as(
            format,
            SampleIncidents.nioro(),
            SampleIncidents.somewhereInMali(),
            SampleIncidents.at("b", new GeoPoint(-33.9, 151.2), "=1+1"));
    return Files.writeString(folder.resolve(name), text);
  }

  private static String info(Path file) throws IOException {
    return run("ogrinfo", "-ro", "-al", "-so", file.toString());
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
