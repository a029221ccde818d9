package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.OutputFormat;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.resolve.Candidate;
import org.geowire.resolve.Resolution;
import org.geowire.resolve.Resolution.Resolved;
import org.geowire.resolve.Resolution.Unresolved;
import org.geowire.text.Span;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;
import org.junit.jupiter.api.Test;

class ToponymWriterTest {

  private static final String TITLE = "Mali";
  private static final String TEXT = "\uD83D\uDD25 Nioro and Atlantis.";

  @Test
  void aLineHoldsTheToponymsOfTheBodyWithOffsetsInCodePoints() throws IOException {
    assertThat(written(OutputFormat.JSONL, false))
        .isEqualTo(
            "{\"id\":\"a1\",\"toponyms\":["
                + "{\"start\":2,\"end\":7,\"text\":\"Nioro\",\"name\":\"Nioro du Sahel\","
                + "\"latitude\":15.22912,\"longitude\":-9.5933,\"geonameid\":2453318,"
                + "\"country\":\"Mali\",\"admin1\":\"Kayes\",\"feature_code\":\"PPLA2\","
                + "\"kind\":\"place\",\"confidence\":0.87,\"resolved\":true},"
                + "{\"start\":12,\"end\":20,\"text\":\"Atlantis\",\"name\":null,"
                + "\"latitude\":null,\"longitude\":null,\"geonameid\":null,\"country\":null,"
                + "\"admin1\":null,\"feature_code\":null,\"kind\":\"place\",\"confidence\":0,"
                + "\"resolved\":false}]}\n");
  }

  @Test
  void candidatesAreAList() throws IOException {
    Map<String, Object> line = JsonTree.parse(written(OutputFormat.JSONL, true));
    Map<String, Object> nioro = JsonTree.object(((List<?>) line.get("toponyms")).get(0));
    assertThat(JsonTree.object(((List<?>) nioro.get("candidates")).get(0)))
        .containsEntry("name", "Nioro du Sahel")
        .containsEntry("probability", 0.87);
  }

  @Test
  void geoJsonAndCsvHoldOneToponymARow() throws IOException {
    assertThat(Rfc7946.faultsOfCollection(written(OutputFormat.GEOJSON, true))).isEmpty();
    assertThat(written(OutputFormat.CSV, true).split("\r\n", -1))
        .hasSize(4)
        .contains(
            "a1,2,7,Nioro,Nioro du Sahel,15.22912,-9.5933,2453318,Mali,Kayes,PPLA2,place,0.87,"
                + "true,2453318:0.87");
  }

  private static String written(OutputFormat format, boolean candidates) throws IOException {
    OutputOptions options = new OutputOptions(List.of(), false, false, candidates);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ToponymWriter writer = format.toponyms(out, options, SampleIncidents.CONTEXT);
    writer.begin();
    writer.write(document(), resolutions());
    writer.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document document() {
    Article article = new Article("a1", TITLE, TEXT, Optional.empty(), "", "");
    String head = Document.head(article);
    return new Document(
        article,
        head.length(),
        Tokens.of(head + TEXT),
        List.of(),
        Optional.empty(),
        Document.LetterCase.MIXED);
  }

  private static List<Resolution> resolutions() {
    Candidate nioro =
        new Candidate(
            SampleIncidents.place(2453318, "Nioro du Sahel", 15.2291234, -9.5933),
            "Nioro",
            0.874,
            List.of());
    return List.of(
        new Unresolved(toponym("Atlantis"), "unknown", List.of()),
        new Resolved(toponym("Mali"), nioro.place(), 0.9, List.of()),
        new Resolved(toponym("Nioro"), nioro.place(), 0.874, List.of(nioro)));
  }

  private static Toponym toponym(String name) {
    int start = (TITLE + "\n\n" + TEXT).indexOf(name);
    return new Toponym(
        new Span(start, start + name.length()), 0, 1, name, name, ToponymKind.PLACE, 0.9);
  }
}
