package org.geowire.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaTest {

  private static final String SQUARE_WITH_HOLE =
      "[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[4,4],[6,4],[6,6],[4,6],[4,4]]]";

  @TempDir Path folder;

  private Area area(String json) throws IOException {
    return Area.of(Files.writeString(folder.resolve("area.geojson"), json));
  }

  private static boolean holds(Area area, double latitude, double longitude) {
    return area.test(new Row("1", Optional.of(new GeoPoint(latitude, longitude)), List.of()));
  }

  @Test
  void edgesAreInsideAndHolesAreNot() throws IOException {
    Area area = area("{\"coordinates\":" + SQUARE_WITH_HOLE + ",\"type\":\"Polygon\"}");
    assertThat(holds(area, 2, 2)).isTrue();
    assertThat(holds(area, 0, 5)).as("edge").isTrue();
    assertThat(holds(area, 10, 10)).as("corner").isTrue();
    assertThat(holds(area, 4, 5)).as("edge of the hole").isTrue();
    assertThat(holds(area, 5, 5)).as("hole").isFalse();
    assertThat(holds(area, 5, 11)).isFalse();
    assertThat(area.test(new Row("1", Optional.empty(), List.of()))).isFalse();
  }

  @Test
  void polygonsAreFoundInCollectionsAndPropertiesAreNot() throws IOException {
    Area area =
        area(
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                + "{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[50,50],[51,50],[51,51],[50,50]]]}},"
                + "\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\","
                + "\"coordinates\":[70,70]},{\"type\":\"MultiPolygon\",\"coordinates\":["
                + SQUARE_WITH_HOLE
                + ",[[[20,0],[30,0],[30,10,7],[20,0]]]]}]}},{\"type\":\"Feature\",\"geometry\":null}]}");
    assertThat(holds(area, 1, 1)).isTrue();
    assertThat(holds(area, 1, 25)).isTrue();
    assertThat(holds(area, 50.1, 50.5)).isFalse();
  }

  @Test
  void aPolygonMayRunOverTheAntimeridian() throws IOException {
    Area area =
        area(
            "{\"type\":\"Polygon\",\"coordinates\":[[[170,0],[190,0],[190,10],[170,10],[170,0]]]}");
    assertThat(holds(area, 5, 175)).isTrue();
    assertThat(holds(area, 5, -175)).isTrue();
    assertThat(holds(area, 5, 180)).isTrue();
    assertThat(holds(area, 5, -165)).isFalse();
  }

  @Test
  void whatHoldsNoPolygonIsRefusedInPlainWords() {
    refused("{\"type\":\"Point\",\"coordinates\":[1,2]}", "holds no polygon");
    refused("", "holds no polygon");
    refused("[[[[", "no JSON");
    refused("nonsense", "no JSON");
    refused("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}", "not closed");
    refused("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,0]]]}", "not closed");
    refused("{\"type\":\"Polygon\",\"coordinates\":[1,2]}", "nested too little");
    refused("{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",0],[1,0],[1,1],[0,0]]]}", "numbers");
    refused(
        "{\"type\":\"Polygon\",\"coordinates\":[[[500000,0],[6e5,0],[6e5,9],[500000,0]]]}",
        "WGS84 degrees");
  }

  private void refused(String json, String words) {
    assertThatThrownBy(() -> area(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("area.geojson")
        .hasMessageContaining(words);
  }
}
