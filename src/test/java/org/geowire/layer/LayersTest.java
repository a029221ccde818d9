package org.geowire.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.geowire.output.CandidateList;
import org.geowire.output.ColumnType;
import org.geowire.output.IncidentColumn;
import org.geowire.output.PlaceColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

  @TempDir Path folder;

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Layer read(String... inputs) {
    return Layers.read(List.of(inputs), InputStream.nullInputStream(), Optional.empty());
  }

  @Test
  void severalFilesBecomeOneLayerWithTheColumnsOfAll() throws IOException {
    String one = write("one.csv", "event_id,mine,fatalities\na,1,2\n");
    String two = write("two.jsonl", "{\"event_id\":\"a\",\"mine\":1.5,\"other\":\"x\"}\n");
    String three = write("three.csv", "event_id,mine,other\nb,,\n");
    Layer layer = read(one, two, three);
    assertThat(layer.fields())
        .containsExactly(
            new TableField("event_id", ColumnType.STRING),
            new TableField("mine", ColumnType.REAL),
            new TableField("fatalities", ColumnType.INTEGER),
            new TableField("other", ColumnType.STRING));
    assertThat(layer.rows()).extracting(Row::id).containsExactly("a", "a", "b");
    assertThat(layer.rows().get(1).values())
        .extracting(Value::cell)
        .containsExactly("a", "1.5", "", "x");
  }

  @Test
  void theContentTellsTheFormatWhateverTheName() throws IOException {
    String json = "{\"event_id\":\"a\",\"review\":\"moved\"}";
    assertThat(read(write("a.csv", json)).rows()).hasSize(1);
    assertThat(read(write("b", "\uFEFF \n" + json)).rows()).hasSize(1);
    assertThat(read(write("c.txt", "[" + json + "," + json + "]")).rows()).hasSize(2);
    assertThat(read(write("d.seq", "\u001E" + json + "\n\u001E" + json + "\n")).rows()).hasSize(2);
    assertThat(read(write("e.geojson", "event_id,review\na,moved\n")).rows()).hasSize(1);
    Layer layer = read(write("f.json", "{\"status\":200,\"data\":[" + json + "]}"));
    assertThat(layer.text(layer.rows().get(0), IncidentColumn.REVIEW)).isEqualTo("moved");
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    Path file = folder.resolve("a.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("event_id\na\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(file.toString()).rows()).extracting(Row::id).containsExactly("a");
  }

  @Test
  void anEmptySequenceIsALayerWithoutRows() throws IOException {
    assertThat(read(write("a.jsonl", "")).rows()).isEmpty();
    assertThat(read(write("a.geojsonl", "")).rows()).isEmpty();
  }

  @Test
  void candidatesComeBackFromCellsAndLists() throws IOException {
    String cells = write("a.csv", "event_id,candidates\na,17:0.9;Nioro du Rip:0.1\nb,perhaps\n");
    Layer layer = read(cells);
    Value value = layer.value(layer.rows().get(0), IncidentColumn.CANDIDATES);
    assertThat(value).isInstanceOf(CandidateList.class);
    CandidateList list = (CandidateList) value;
    assertThat(list.candidates().get(0).value(PlaceColumn.GEONAMEID)).isEqualTo(Value.whole(17));
    assertThat(list.candidates().get(1).value(PlaceColumn.NAME))
        .isEqualTo(Value.text("Nioro du Rip"));
    assertThat(list.candidates().get(1).point()).isEmpty();
    assertThat(layer.value(layer.rows().get(1), IncidentColumn.CANDIDATES))
        .isEqualTo(Value.text("perhaps"));
  }

  @Test
  void theAttributionIsKept() throws IOException {
    String one =
        write(
            "one.geojson",
            "{\"type\":\"FeatureCollection\",\"metadata\":{\"tool_version\":\"1\","
                + "\"attribution\":\"us\"},\"features\":[]}");
    String two = write("two.csv", "event_id,attribution,tool_version\na,them,1\n");
    assertThat(read(one, two).origin()).isEqualTo(new Origin("1", "", List.of("us", "them")));
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    assertThatThrownBy(() -> read(folder.toString())).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> read(folder.resolve("none.csv").toString()))
        .hasMessageEndingWith("none.csv: cannot be read: there is no such file");
    String database = write("a.gpkg", "SQLite format 3\0 and no more");
    assertThatThrownBy(() -> read(database))
        .isInstanceOf(LayerException.class)
        .hasMessageContaining("a.gpkg: no GeoPackage that can be read");
    String mercator =
        write(
            "b.geojson",
            "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::3857\"}},\"features\":[]}");
    assertThatThrownBy(() -> read(mercator)).hasMessageContaining("save it with WGS84 degrees");
    String toponyms = write("c.jsonl", "{\"id\":\"x\",\"toponyms\":[]}\n");
    assertThatThrownBy(() -> read(toponyms)).hasMessageContaining("c.jsonl:1: holds toponyms");
  }
}
