package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.geowire.OutputFormat;
import org.geowire.Tools;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** GDAL reads what is written, without a single setting, and finds the same in every format. */
class GdalTest {

  private static final List<Row> ROWS =
      List.of(
          row("E1", Optional.of(new GeoPoint(15.2291234, -9.5933)), "Battles", 30),
          row("E2", Optional.empty(), "Riots", 0),
          row("E3", Optional.of(new GeoPoint(-33.9, 151.2)), "Protests", 2));

  @TempDir Path folder;

  @BeforeAll
  static void gdalIsThere() {
    Tools.need("ogrinfo (gdal-bin)", "ogrinfo", "--version");
  }

  /** A row with a hostile text in every column that takes one. */
  private static Row row(String id, Optional<GeoPoint> point, String type, int deaths) {
    List<Value> values = new ArrayList<>();
    for (IncidentColumn column : ColumnSelection.full()) {
      values.add(
          switch (column) {
            case EVENT_ID -> Value.text(id);
            case EVENT_TYPE -> Value.text(type);
            case FATALITIES -> Value.whole(deaths);
            case LATITUDE -> degrees(point.map(GeoPoint::latitude));
            case LONGITUDE -> degrees(point.map(GeoPoint::longitude));
            case CANDIDATES, ACTOR2, EVENT_DATE_END, INJURED -> Value.absent();
            default -> value(column);
          });
    }
    return new Row(id, point, values);
  }

  private static Value degrees(Optional<Double> degrees) {
    return degrees.map(d -> Value.decimal(d, 5)).orElse(Value.absent());
  }

  private static Value value(IncidentColumn column) {
    return switch (column.type()) {
      case INTEGER -> Value.whole(number(column));
      case DATE -> new Value.Day(LocalDate.of(2025, 7, 1));
      case STRING -> Value.text(text(column));
      default -> Value.decimal(number(column) / 100.0, 2);
    };
  }

  private static int number(IncidentColumn column) {
    return ColumnSelection.full().indexOf(column);
  }

  /** GDAL's CSV and KML take spaces off the ends. */
  private static String text(IncidentColumn column) {
    return HostileRows.TEXTS.get(number(column) % HostileRows.TEXTS.size()).strip();
  }

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"JSONL"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyFormatHasTheSameFeatures(OutputFormat format) throws IOException {
    String summary = run("ogrinfo", "-ro", "-al", "-so", write(format, ROWS).toString());
    assertThat(summary)
        .contains("Feature Count: 3", "WGS 84")
        .contains("Extent: (-9.593300, -33.900000) - (151.200000, 15.229120)");
  }

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"JSONL", "KML"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyFormatHasPointsWithTypedFields(OutputFormat format) throws IOException {
    String day = format == OutputFormat.FGB ? "event_date: DateTime" : "event_date: Date";
    assertThat(run("ogrinfo", "-ro", "-al", "-so", write(format, ROWS).toString()))
        .contains("Geometry: Point", day)
        .contains("fatalities: Integer", "geo_confidence: Real", "notes: String");
  }

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"JSONL", "GEOJSON"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyFormatHasTheSameValues(OutputFormat format) throws IOException {
    Map<String, String> expected = values(write(OutputFormat.GEOJSON, ROWS));
    assertThat(expected).containsOnlyKeys("event_id", "E1", "E2", "E3");
    assertThat(expected.get("E1"))
        .startsWith("-9.5933,15.22912,E1,2025-07-01,,")
        .contains("\nand\nmore\"", "<script>");
    assertThat(values(write(format, ROWS))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"GEOJSON", "CSV", "GPKG", "FGB", "KML"})
  void emptyOutputsOpen(OutputFormat format) throws IOException {
    assertThat(run("ogrinfo", "-ro", "-al", "-so", write(format, List.of()).toString()))
        .contains("Feature Count: 0");
  }

  @Test
  void theValidatorOfGeoPackagesFindsNothing() throws IOException {
    String module = "osgeo_utils.samples.validate_gpkg";
    Tools.need("validate_gpkg (python3-gdal)", "/usr/bin/python3", "-c", "import " + module);
    for (List<Row> rows : List.of(ROWS, List.<Row>of())) {
      String file = write(OutputFormat.GPKG, rows).toString();
      assertThat(run("/usr/bin/python3", "-m", module, "--extra", "--warning-as-error", "-q", file))
          .isEmpty();
    }
  }

  @Test
  void gdalReadsTheStylesOfAGeoPackage() throws IOException {
    String file = write(OutputFormat.GPKG, ROWS).toString();
    assertThat(run("ogrinfo", "-ro", file, "layer_styles"))
        .contains("f_table_name (String) = incidents", "useAsDefault (Integer(Boolean)) = 1")
        .contains("value=\"Violence against civilians\"", "<ogc:Literal>Battles</ogc:Literal>");
  }

  /** What GDAL finds in each feature, as a line of CSV; without the fields that KML adds. */
  private Map<String, String> values(Path file) throws IOException {
    Path json = folder.resolve(file.getFileName() + ".flat.csv");
    List<String> columns = ColumnSelection.full().stream().map(IncidentColumn::label).toList();
    run(
        "ogr2ogr",
        "-f",
        "CSV",
        "-lco",
        "STRING_QUOTING=IF_NEEDED",
        "-lco",
        "GEOMETRY=AS_XY",
        "-select",
        String.join(",", columns),
        json.toString(),
        file.toString());
    String[] lines = Files.readString(json).split("\n(?=-?[\\d.]*,-?[\\d.]*,E[123],)", -1);
    Map<String, String> values = new TreeMap<>();
    for (String line : lines) {
      values.put(line.split(",", 4)[2], plain(line));
    }
    return values;
  }

  /** Without what GDAL adds to days, and with decimals as they are. */
  private static String plain(String line) {
    return line.strip()
        .replace(" 00:00:00", "")
        .replaceAll("\\b(\\d{4})/(\\d\\d)/(\\d\\d)\\b", "$1-$2-$3")
        .replaceAll("\"(\\d+|[\\d-]{10})\"", "$1");
  }

  private Path write(OutputFormat format, List<Row> rows) throws IOException {
    TableLayout layout =
        new TableLayout(HostileRows.FIELDS, false, List.of(), SampleIncidents.CONTEXT);
    Path file = folder.resolve("incidents." + format.extensions().get(0));
    Files.deleteIfExists(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RowWriter writer = format.rows(out, layout);
      writer.begin();
      for (Row row : rows) {
        writer.write(row);
      }
      writer.finish();
    }
    if (format == OutputFormat.CSV) {
      Sidecars.csv(file, HostileRows.FIELDS);
    }
    return file;
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
