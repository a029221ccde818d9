package org.geowire.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.ColumnType;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLayerReaderTest {

  private static Layer read(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return LayerFormat.read(new LayerSource("in.csv", Optional.empty(), bytes), Optional.empty());
  }

  private static String first(Layer layer, IncidentColumn column) {
    return layer.text(layer.rows().get(0), column);
  }

  @Test
  void aMarkAndARowOfTagsAreNoData() {
    Layer layer = read("\uFEFFevent_id,fatalities\r\n#event+code,#affected+killed\r\na,5\r\n");
    assertThat(layer.rows()).extracting(Row::id).containsExactly("a");
    assertThat(first(layer, IncidentColumn.FATALITIES)).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-01",
        "2025/07/01",
        "2025-07-01 00:00:00.000",
        "2025-07-01T00:00:00Z",
        "01.07.2025",
        "1 July 2025",
        "01 July 2025",
        "01-Jul-2025"
      })
  void daysOfOtherProgramsAreRead(String day) {
    assertThat(first(read("event_id,event_date\na," + day + "\n"), IncidentColumn.EVENT_DATE))
        .isEqualTo("2025-07-01");
  }

  @Test
  void spreadsheetsWithSemicolonsAndDecimalCommasAreRead() {
    Layer layer = read("event_id;latitude;longitude;fatalities;notes\na;15,25;-9,5;3.0;\"x;y\"\n");
    assertThat(layer.rows().get(0).point()).contains(new GeoPoint(15.25, -9.5));
    assertThat(first(layer, IncidentColumn.FATALITIES)).isEqualTo("3");
    assertThat(first(layer, IncidentColumn.NOTES)).isEqualTo("x;y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X,Y,event_id,latitude,longitude\n-9.5,15.25,a,1,2\n",
        "Y,X,event_id,latitude,longitude\n15.25,-9.5,a,1,2\n",
        "X,Y,Z,event_id,latitude,longitude\n-9.5,15.25,0,a,1,2\n",
        "WKT,event_id,latitude,longitude\n\"POINT (-9.5 15.25)\",a,1,2\n",
        "WKT,event_id,latitude,longitude\n\"POINT Z (-9.5 15.25 3)\",a,1,2\n"
      })
  void theGeometryOfGdalGoesBeforeTheColumns(String csv) {
    Layer layer = read(csv);
    assertThat(layer.rows().get(0).point()).contains(new GeoPoint(15.25, -9.5));
    assertThat(first(layer, IncidentColumn.LATITUDE)).isEqualTo("15.25");
    assertThat(layer.fields()).extracting(TableField::name).startsWith("event_id").hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WKT,event_id\nPOINT EMPTY,a\n", "X,Y,event_id\n,,a\n"})
  void anEmptyGeometryIsNone(String csv) {
    assertThat(read(csv).rows().get(0).point()).isEmpty();
  }

  @Test
  void theApostropheOfSafeFilesGoesAway() {
    Layer layer = read("event_id,actor1,actor2,notes,fatalities\na,'=1+1,'tis,''=x,-3\n");
    assertThat(first(layer, IncidentColumn.ACTOR1)).isEqualTo("=1+1");
    assertThat(first(layer, IncidentColumn.ACTOR2)).isEqualTo("'tis");
    assertThat(first(layer, IncidentColumn.NOTES)).isEqualTo("'=x");
  }

  @Test
  void anExportOfAcledGetsOurColumns() {
    Layer layer =
        read(
            "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,"
                + "assoc_actor_1,inter1,iso,country,latitude,longitude,geo_precision,notes,"
                + "fatalities,timestamp\n"
                + "MLI123,03 March 2023,2023,1,Battles,Armed clash,JNIM,,Rebel group,466,Mali,"
                + "15.2300,-9.5900,2,\"On 3 March, men.\",0,1678752000\n");
    assertThat(layer.rows().get(0).id()).isEqualTo("MLI123");
    assertThat(first(layer, IncidentColumn.EVENT_ID)).isEqualTo("MLI123");
    assertThat(first(layer, IncidentColumn.EVENT_DATE)).isEqualTo("2023-03-03");
    assertThat(first(layer, IncidentColumn.FATALITIES)).isEqualTo("0");
    assertThat(layer.rows().get(0).point()).contains(new GeoPoint(15.23, -9.59));
    assertThat(layer.fields())
        .contains(
            new TableField("assoc_actor_1", ColumnType.STRING),
            new TableField("timestamp", ColumnType.REAL));
    assertThat(layer.origin().attribution()).isEqualTo("ACLED (acleddata.com)");
  }

  @Test
  void columnsOfTheUserKeepTheirPlaceAndGetAType() {
    Layer layer = read("event_id,zone,checked,share\na,007,2025-07-01,0.50\nb,12,,1\n");
    assertThat(layer.fields())
        .containsExactly(
            new TableField("event_id", ColumnType.STRING),
            new TableField("zone", ColumnType.STRING),
            new TableField("checked", ColumnType.DATE),
            new TableField("share", ColumnType.REAL));
    assertThat(layer.rows().get(0).values().get(3).cell()).isEqualTo("0.50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event_id,fatalities\na,many\n|in.csv:2: fatalities is \"many\"; it must be a whole number",
        "event_id,event_date\na,\"b\nc\"\n|in.csv:2: event_date is \"b\nc\"; it must be a day",
        "event_id,event_date\na,2025-02-30\n|in.csv:2: event_date is",
        "event_id,event_date\na,07/01/2025\n|in.csv:2: event_date is",
        "event_id,notes\na,b\na,b,c\n|in.csv:3: has 3 cells, but the header 2",
        "event_id,notes\na,\"b\nc\n|in.csv:2: no CSV: a quote opens here and does not close",
        "event_id,event_id\n|in.csv:1: the column \"event_id\" occurs twice",
        "latitude,longitude\n1,2\n91,0\n|in.csv:3: latitude 91.0, longitude 0.0 is not on the Earth",
        "name,size\nx,3\n|in.csv: holds no incidents: no column is one of Geowire's",
        "WKT,event_id\n\"LINESTRING (1 2, 3 4)\",a\n|in.csv:2: WKT is \"LINESTRING",
        "|in.csv: is empty",
        "PK\u0003\u0004xl|in.csv: is a ZIP file or a workbook; save the table as CSV in UTF-8"
      })
  void whatIsWrongIsNamedWithItsLine(String test) {
    String[] parts = test.split("\\|", -1);
    assertThatThrownBy(() -> read(parts[0]))
        .isInstanceOf(LayerException.class)
        .hasMessageStartingWith(parts[1]);
  }

  @Test
  void otherCharsetsAreRefused() {
    byte[] latin = "event_id,notes\na,caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(
            () ->
                LayerFormat.read(
                    new LayerSource("in.csv", Optional.empty(), latin), Optional.empty()))
        .hasMessage("in.csv: is not UTF-8; save the table as CSV in UTF-8");
  }
}
