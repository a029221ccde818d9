package org.geowire.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.junit.jupiter.api.Test;

class JsonLayerReaderTest {

  private static Layer read(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new JsonLayerReader().read(new LayerSource("in.geojson", Optional.empty(), bytes));
  }

  @Test
  void aMovedPointMovesItsColumns() throws IOException {
    Layer layer =
        read(
            """
            {"type":"FeatureCollection","name":"x","features":[
            {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[-9.5,15.25]},
             "properties":{"latitude":15.1,"longitude":-9.1,"fatalities":3,"mine":"yes"}},
            {"type":"Feature","geometry":null,"properties":{"event_id":"b","fatalities":null}}]}
            """);
    Row first = layer.rows().get(0);
    assertThat(first.point()).contains(new GeoPoint(15.25, -9.5));
    assertThat(layer.text(first, IncidentColumn.LATITUDE)).isEqualTo("15.25");
    assertThat(layer.text(first, IncidentColumn.FATALITIES)).isEqualTo("3");
    Row second = layer.rows().get(1);
    assertThat(second.id()).isEqualTo("b");
    assertThat(second.point()).isEmpty();
    assertThat(layer.text(second, IncidentColumn.FATALITIES)).isEmpty();
    assertThat(layer.fields()).extracting("name").contains("mine", "event_id");
  }

  @Test
  void featuresMayFollowOneAnother() throws IOException {
    String feature =
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},"
            + "\"properties\":{}}\n";
    assertThat(read(feature + feature).rows()).hasSize(2);
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("{\"type\":\"FeatureCollection\",\n\"features\":[{]}"))
        .isInstanceOf(LayerException.class)
        .hasMessageStartingWith("in.geojson:2: no JSON");
    assertThatThrownBy(() -> read("{\"type\":\"Topology\"}"))
        .hasMessageContaining("holds no incidents");
    assertThatThrownBy(
            () ->
                read(
                    "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,92]}"
                        + ",\"properties\":{}}"))
        .hasMessageContaining("not on the Earth");
    assertThatThrownBy(
            () ->
                read(
                    "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"fatalities\":\"x\"}}"))
        .hasMessageContaining("fatalities is \"x\"");
  }
}
