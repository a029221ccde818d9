package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.geowire.OutputFormat.GEOJSON;
import static org.geowire.OutputFormat.GEOJSONL;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.junit.jupiter.api.Test;

class GeoJsonWriterTest {

  @Test
  void aCollectionKeepsToRfc7946() {
    String json =
        Written.as(
            GEOJSON,
            Written.FULL,
            SampleIncidents.nioro(),
            SampleIncidents.somewhereInMali(),
            SampleIncidents.at("b", new GeoPoint(-33.9, 151.2), ""));
    assertThat(Rfc7946.faultsOfCollection(json)).isEmpty();
  }

  @Test
  void noIncidentGivesAnEmptyCollectionWithoutBox() {
    String json = Written.as(GEOJSON);
    assertThat(Rfc7946.faultsOfCollection(json)).isEmpty();
    assertThat(JsonTree.parse(json)).containsEntry("features", List.of()).doesNotContainKey("bbox");
  }

  @Test
  void longitudeComesFirstWithFiveDecimals() {
    Map<String, Object> feature = features(SampleIncidents.nioro()).get(0);
    assertThat(JsonTree.object(feature.get("geometry")))
        .containsEntry("coordinates", List.of(-9.5933, 15.22912));
  }

  @Test
  void aPlaceThatIsNotKnownHasNullGeometryAndNullColumns() {
    Map<String, Object> feature = features(SampleIncidents.somewhereInMali()).get(0);
    assertThat(feature).containsEntry("geometry", null);
    assertThat(JsonTree.object(feature.get("properties")))
        .containsEntry("latitude", null)
        .containsEntry("longitude", null)
        .containsEntry("event_date", null)
        .containsEntry("location", null)
        .containsEntry("notes", null)
        .containsEntry("country", "Mali");
  }

  @Test
  void theFeatureIsNamedByItsEvent() {
    assertThat(features(SampleIncidents.nioro()).get(0))
        .containsEntry("id", "MLI-20250701-3f9a1c2e");
  }

  @Test
  void propertiesAreTheCoreColumnsAsScalars() {
    Map<String, Object> properties =
        JsonTree.object(features(SampleIncidents.nioro()).get(0).get("properties"));
    assertThat(properties.keySet())
        .containsExactlyElementsOf(
            ColumnSelection.core().stream().map(IncidentColumn::label).toList());
    assertThat(properties.values()).noneMatch(v -> v instanceof List || v instanceof Map);
  }

  @Test
  void theCollectionCarriesTheAttribution() {
    assertThat(JsonTree.object(JsonTree.parse(Written.as(GEOJSON)).get("metadata")))
        .containsEntry("attribution", "GeoNames, CC BY 4.0")
        .containsEntry("gazetteer_version", "2025-06");
  }

  @Test
  void aSequenceHasOneFeatureALine() {
    String lines = Written.as(GEOJSONL, SampleIncidents.nioro(), SampleIncidents.somewhereInMali());
    assertThat(lines.lines()).hasSize(2).allMatch(l -> Rfc7946.faultsOfFeature(l).isEmpty());
    assertThat(lines).endsWith("\n");
  }

  @Test
  void theBoxOfFijiCrossesTheAntimeridian() {
    String json =
        Written.as(
            GEOJSON,
            SampleIncidents.at("a", new GeoPoint(-18.1, 178.4), ""),
            SampleIncidents.at("b", new GeoPoint(-16.5, -179.9), ""));
    assertThat(JsonTree.parse(json)).containsEntry("bbox", List.of(178.4, -18.1, -179.9, -16.5));
  }

  @Property(tries = 200)
  void anyTwoPointsKeepToRfc7946(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = -180, max = 180) double other) {
    String json =
        Written.as(
            GEOJSON,
            SampleIncidents.at("a", new GeoPoint(latitude, longitude), ""),
            SampleIncidents.at("b", new GeoPoint(-latitude, other), ""));
    assertThat(Rfc7946.faultsOfCollection(json)).isEmpty();
  }

  @Property(tries = 300)
  void noSentenceBreaksTheCollection(@ForAll String sentence) {
    Incident incident = SampleIncidents.at("a", new GeoPoint(1, 2), sentence);
    String json = Written.as(GEOJSON, incident);
    assertThat(Rfc7946.faultsOfCollection(json)).isEmpty();
    String clean = CleanText.of(sentence);
    assertThat(JsonTree.object(features(incident).get(0).get("properties")))
        .containsEntry("notes", clean.isEmpty() ? null : clean);
  }

  private static List<Map<String, Object>> features(Incident incident) {
    List<?> features = (List<?>) JsonTree.parse(Written.as(GEOJSON, incident)).get("features");
    return features.stream().map(JsonTree::object).toList();
  }
}
