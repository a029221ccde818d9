package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  @TempDir Path folder;
  private Path geojson;

  @BeforeEach
  void writeIncidents() throws IOException {
    CliRunner cli = new CliRunner(folder);
    Path article =
        Files.writeString(
            folder.resolve("article.txt"), "Gunmen attacked Kayes in Mali on July 1, killing 30.");
    geojson = folder.resolve("incidents.geojson");
    String[] args = {"incidents", article.toString(), "--date", "2025-07-02", "--columns", "full"};
    Outcome outcome =
        cli.run(
            Stream.concat(Stream.of(args), Stream.of("-o", geojson.toString()))
                .toArray(String[]::new));
    assertThat(outcome.code()).isZero();
    assertThat(geojson).content().contains("\"location\":\"Kayes\"");
  }

  private static Outcome convert(Object... args) {
    return CliRunner.raw(
        Stream.concat(Stream.of("convert"), Stream.of(args).map(Object::toString))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "jsonl", "geojsonl", "geojson"})
  void nothingIsLostOnTheWayThereAndBack(String extension) throws IOException {
    Path there = folder.resolve("there." + extension);
    Path back = folder.resolve("back.geojson");
    assertThat(convert(geojson, "-o", there).code()).isZero();
    assertThat(convert(there, "-o", back).code()).isZero();
    assertThat(back).hasSameTextualContentAs(geojson);
    Path again = folder.resolve("again." + extension);
    assertThat(convert(back, "-o", again).code()).isZero();
    assertThat(again).hasSameBinaryContentAs(there);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acled", "ucdp"})
  void schemasAreWrittenInEveryFormat(String schema) throws IOException {
    String csv = convert(geojson, "--schema", schema, "-f", "csv").out();
    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo(
            schema.equals("acled")
                ? "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                    + "sub_event_type,actor1,inter1,actor2,inter2,civilian_targeting,iso,region,"
                    + "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,"
                    + "source,source_scale,notes,fatalities"
                : "relid,year,type_of_violence,side_a,side_b,source_article,source_office,"
                    + "source_date,source_headline,source_original,where_prec,where_coordinates,"
                    + "where_description,adm_1,adm_2,latitude,longitude,country,region,"
                    + "event_clarity,date_prec,date_start,date_end,best,high,low");
    Path gpkg = folder.resolve("view.gpkg");
    assertThat(convert(geojson, "--schema", schema, "-o", gpkg).code()).isZero();
    assertThat(convert(gpkg, "--schema", schema, "-f", "csv").out()).isEqualTo(csv);
    Path kml = folder.resolve("view.kml");
    assertThat(convert(geojson, "--schema", schema, "-o", kml).code()).isZero();
    assertThat(kml).content().contains("<when>2025-07-01</when>", "<name>Kayes</name>");
  }

  @Test
  void columnsOfTheUserAndVerdictsStay() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("mine.csv"), "event_id,review,zone\r\na,accepted,07\r\na,,8\r\n");
    assertThat(convert(csv, "-f", "csv").out()).isEqualTo(Files.readString(csv));
    assertThat(convert(csv, "-f", "csv", "--columns", "review,event_id").out())
        .isEqualTo("review,event_id\r\naccepted,a\r\n,a\r\n");
    assertThat(convert(csv, "-f", "csv", "--hxl").out()).contains("\r\n#event+code,");
  }

  @Test
  void filesBesideTheOutputAreWritten() {
    Path csv = folder.resolve("out.csv");
    assertThat(convert(geojson, "-o", csv, "--csvt", "--qml").code()).isZero();
    assertThat(folder.resolve("out.csvt")).content().contains("CoordX");
    assertThat(folder.resolve("out.prj")).content().contains("WGS_1984");
    assertThat(folder.resolve("out.qml")).content().contains("categorizedSymbol");
  }

  @Test
  void sentencesCanBeLeftOut() {
    assertThat(convert(geojson).out()).contains("Gunmen attacked");
    assertThat(convert(geojson, "--no-text").out()).contains("\"notes\":null");
  }

  @Test
  void whatCannotBeReadIsOne() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Gunmen attacked Kayes.\n");
    Outcome outcome = convert(text);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("a.txt: holds no incidents").hasLineCount(1);
  }

  @Test
  void anInputIsNotOverwritten() throws IOException {
    String before = Files.readString(geojson);
    assertThat(convert(geojson, "-o", geojson).code()).isEqualTo(2);
    assertThat(geojson).hasContent(before);
  }
}
