package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geowire.Tools;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read incidents and analyse them. */
class AnalysisCommandsTest {

  private static final String HEADER =
      "event_id,event_date,event_type,fatalities,latitude,longitude,geo_precision,notes,our own\n";

  @TempDir Path folder;

  private String input;

  @BeforeEach
  void writeIncidents() throws IOException {
    input =
        file(
            "incidents.csv",
            HEADER
                + "1,2025-07-01,Battles,3,14.447,-11.444,1,=cmd(),A\n"
                + "2,2025-07-01,Battles,,14.45,-11.45,1,\"<script>alert(1)</script>\",B\n"
                + "3,2025-07-02,Riots,0,14.44,-11.44,2,\"a \"\"quote\"\"\",A\n"
                + "4,2025-06-30,Protests,30,14.6,-4.4,3,\u202Eright to left \uD83D\uDE00,C\n"
                + "5,,Battles,,,,,no place,C\n");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Outcome run(String... args) {
    return CliRunner.raw(args);
  }

  private static List<String> lines(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out().lines().toList();
  }

  @Test
  void filtersKeepWhatTheyAskFor() throws IOException {
    String area =
        file(
            "area.geojson",
            "{\"type\":\"Polygon\",\"coordinates\":"
                + "[[[-12,14],[-11.444,14],[-11.444,15],[-12,15],[-12,14]]]}");
    assertThat(ids("--where", "fatalities >= 3")).containsExactly("1", "4");
    assertThat(ids("--where", "\"our own\" = 'A'")).containsExactly("1", "3");
    assertThat(ids("--where", "NOT (fatalities = 3)")).containsExactly("3", "4");
    assertThat(ids("--near", "14.447,-11.444,5")).containsExactly("1", "2", "3");
    assertThat(ids("--near=-14.447,11.444,5")).isEmpty();
    assertThat(ids("--within", area)).as("the edge is inside").containsExactly("1", "2");
    assertThat(ids("--within", area, "--where", "fatalities > 0")).containsExactly("1");
  }

  private List<String> ids(String... filters) {
    List<String> args = new java.util.ArrayList<>(List.of("convert", input, "-f", "csv"));
    args.addAll(List.of(filters));
    return lines(run(args.toArray(String[]::new))).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--where|fatality > 1|did you mean fatalities",
        "--where|our = 'A'|there is no column",
        "--where|fatalities >|--where fatalities >",
        "--where|DWITHIN(geometry, LINESTRING(1 2, 3 4), 5, kilometers)|--near LAT,LON,KM",
        "--near|14.4,-11.4|write it as",
        "--near|14.4,-11.4,far|no distance",
        "--near|14.4,-11.4,-5|no distance",
        "--near|114.4,-11.4,5|latitude comes first",
        "--within|nowhere.geojson|no such file"
      })
  void filtersThatMakeNoSenseAreTheUsersMistake(String option, String value, String words) {
    for (String command : List.of("convert", "grid", "cluster")) {
      Outcome outcome = run(command, input, option, value);
      assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
      assertThat(outcome.err()).contains(words);
      assertThat(outcome.out()).isEmpty();
    }
  }

  @Test
  void gridCountsAndTellsWhatItLeavesOut() {
    Outcome outcome = run("grid", input, "-f", "csv", "--period", "month");
    assertThat(lines(outcome)).hasSize(2);
    assertThat(lines(outcome).get(1)).contains(",2025-07,2025-07-01,2025-07-31,3,3,");
    assertThat(outcome.err())
        .contains(
            "3 incidents in 1 cell; left out: 1 known to a larger area only", "1 without a point");
    assertThat(run("grid", input, "-f", "csv", "--min-precision", "3").err())
        .contains("4 incidents in 2 cells; left out: 1 without a point");
    assertThat(run("grid", input, "-q").err()).isEmpty();
  }

  @Test
  void gdalReadsTheCells() throws Exception {
    Tools.need("ogrinfo (gdal-bin)", "ogrinfo", "--version");
    for (String shape : List.of("hex", "square", "prio")) {
      Path cells = folder.resolve(shape + ".geojson");
      Outcome outcome =
          run("grid", input, "--shape", shape, "--min-precision", "3", "-o", cells.toString());
      assertThat(outcome.code()).as(outcome.err()).isZero();
      String told = gdal("ogrinfo", "-al", "-so", cells.toString());
      assertThat(told).contains("Geometry: Polygon", "Feature Count: 2", "ID[\"EPSG\",4326]]");
    }
  }

  private static String gdal(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }

  @Test
  void clusterKeepsAllRowsAndColumns() {
    Outcome outcome = run("cluster", input, "--min-points", "3", "--distance", "2", "-f", "csv");
    assertThat(lines(outcome).get(0)).isEqualTo(HEADER.strip() + ",cluster");
    assertThat(lines(outcome).stream().skip(1).map(line -> line.replaceAll(".*,", "")))
        .containsExactly("1", "1", "1", "", "");
    assertThat(outcome.out()).contains("\"a \"\"quote\"\"\"", "<script>", "\uD83D\uDE00");
    assertThat(outcome.err()).contains("3 incidents in 1 cluster, 0 in none");
    Outcome hulls = run("cluster", input, "--min-points", "3", "--distance", "2", "--hulls");
    assertThat(hulls.out()).contains("\"type\":\"Polygon\"", "\"n\":3");
  }

  @Test
  void heatmapWritesRastersWithTheirSidecars() throws IOException {
    Path tif = folder.resolve("heat.tif");
    Path png = folder.resolve("heat.png");
    Outcome outcome = run("heatmap", input, "--bandwidth", "20", "-o", tif.toString());
    assertThat(outcome.err()).contains("bandwidth (standard deviation) 20 km", "sum 3 from 3");
    assertThat(Files.readAllBytes(tif)).startsWith('M', 'M', 0, 42);
    assertThat(run("heatmap", input, "-q", "-o", png.toString()).err()).isEmpty();
    assertThat(folder.resolve("heat.pgw")).exists();
    assertThat(Files.readString(folder.resolve("heat.prj"))).startsWith("GEOGCS");
  }

  @Test
  void noIncidentsGiveValidEmptyOutput() throws IOException {
    String none = file("none.csv", HEADER);
    assertThat(lines(run("grid", none)).get(0)).contains("FeatureCollection");
    assertThat(lines(run("grid", none, "-f", "csv"))).hasSize(1);
    assertThat(lines(run("cluster", none, "-f", "csv")))
        .containsExactly(HEADER.strip() + ",cluster");
    assertThat(lines(run("cluster", none, "--hulls", "-f", "csv"))).hasSize(1);
    String tif = folder.resolve("none.tif").toString();
    assertThat(run("heatmap", none, "-o", tif).code()).isZero();
    assertThat(run("grid", none, "--fail-on-empty").code()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grid --size 0",
        "grid --size 5000",
        "grid --shape triangle",
        "grid --period decade",
        "grid --center here",
        "grid --min-precision 4",
        "grid -f gpx",
        "heatmap",
        "heatmap -o heat.jpg",
        "heatmap -o heat.tif --bandwidth 0",
        "heatmap -o heat.tif --bandwidth 5000",
        "heatmap -o heat.tif --weight deaths",
        "heatmap -o heat.tif --cell 0.001",
        "cluster --distance 0",
        "cluster --min-points 0",
        "cluster --days -3"
      })
  void choicesThatMakeNoSenseAreTheUsersMistake(String command) {
    Outcome outcome = run((command + " " + input).split(" ", -1));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("geowire: ")
        .contains("--help")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid", "heatmap", "cluster"})
  void helpBeginsWithExamples(String command) {
    assertThat(lines(run(command, "--help")))
        .anyMatch(line -> line.startsWith("  geowire " + command));
  }

  @Test
  void anotherCoordinateSystemLeavesLatitudeAndLongitude() throws IOException {
    Path csv = folder.resolve("utm.csv");
    Outcome outcome =
        run(
            "convert",
            input,
            "--crs",
            "EPSG:32629",
            "--csvt",
            "--columns",
            "latitude,longitude",
            "-o",
            csv.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    // As PROJ has it: 236518.24 1598565.81
    assertThat(Files.readAllLines(csv)).startsWith("latitude,longitude,x,y").endsWith(",,,");
    assertThat(Files.readAllLines(csv).get(1)).startsWith("14.447,-11.444,236518.24,1598565.81");
    assertThat(Files.readString(folder.resolve("utm.csvt")).strip())
        .isEqualTo("\"Real\",\"Real\",\"CoordX\",\"CoordY\"");
    assertThat(Files.readString(folder.resolve("utm.prj")))
        .startsWith("PROJCS[\"WGS 84 / UTM zone 29N");
  }

  @Test
  void gdalReadsOtherCoordinateSystems() throws Exception {
    Tools.need("ogrinfo (gdal-bin)", "ogrinfo", "--version");
    String plain = folder.resolve("plain.gpkg").toString();
    assertThat(run("convert", input, "-o", plain).code()).isZero();
    String there = folder.resolve("there.csv").toString();
    gdal(
        "ogr2ogr",
        "-f",
        "CSV",
        "-lco",
        "GEOMETRY=AS_XY",
        "-t_srs",
        "EPSG:32629",
        there,
        plain,
        "incidents");
    List<String> expected = Files.readAllLines(Path.of(there));
    for (String format : List.of("gpkg", "fgb")) {
      String file = folder.resolve("utm." + format).toString();
      assertThat(run("convert", input, "--crs", "EPSG:32629", "-o", file).code()).isZero();
      assertThat(gdal("ogrinfo", "-al", "-so", file)).contains("ID[\"EPSG\",32629]]");
      String back = folder.resolve(format + ".csv").toString();
      gdal("ogr2ogr", "-f", "CSV", "-lco", "GEOMETRY=AS_XY", back, file, "incidents");
      List<String> written = Files.readAllLines(Path.of(back));
      for (int i = 1; i < 4; i++) {
        assertThat(metres(written.get(i), 0)).isCloseTo(metres(expected.get(i), 0), within(0.01));
        assertThat(metres(written.get(i), 1)).isCloseTo(metres(expected.get(i), 1), within(0.01));
      }
    }
  }

  private static double metres(String line, int column) {
    return Double.parseDouble(line.split(",", -1)[column]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "geojson|EPSG:32629|needs gpkg, fgb, or csv",
        "geojsonl|EPSG:3857|needs gpkg, fgb, or csv",
        "kml|EPSG:3857|needs gpkg, fgb, or csv",
        "csv|EPSG:99999|not in GeoTools' register",
        "csv|EPSG:4979|take",
        "csv|WGS84|write it as EPSG:32630"
      })
  void systemsThatMakeNoSenseAreTheUsersMistake(String format, String crs, String words) {
    Outcome outcome = run("convert", input, "-f", format, "--crs", crs);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains(words);
  }

  @Test
  void inputsAreNotOverwritten() throws IOException {
    byte[] before = Files.readAllBytes(Path.of(input));
    assertThat(run("grid", input, "-o", input).code()).isEqualTo(2);
    assertThat(run("cluster", input, "-o", input).code()).isEqualTo(2);
    assertThat(Files.readAllBytes(Path.of(input))).isEqualTo(before);
  }
}
