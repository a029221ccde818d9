package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geowire.OutputFormat;
import org.geowire.geo.GeoPoint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class KmlWriterTest {

  private static final List<TableField> FIELDS =
      List.of(
          new TableField("event_date", ColumnType.DATE),
          new TableField("event_date_end", ColumnType.DATE),
          new TableField("event_type", ColumnType.STRING),
          new TableField("notes", ColumnType.STRING));

  private static Document write(Value... values) throws Exception {
    TableLayout layout = new TableLayout(FIELDS, false, List.of(), SampleIncidents.CONTEXT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowWriter writer = OutputFormat.KML.rows(out, layout);
    writer.begin();
    writer.write(new Row("id", Optional.of(new GeoPoint(15.25, -9.5)), List.of(values)));
    writer.finish();
    return parse(out.toString(StandardCharsets.UTF_8));
  }

  static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Document kml, String element) {
    NodeList found = kml.getElementsByTagName(element);
    return found.item(found.getLength() - 1).getTextContent();
  }

  private static Value day(int day) {
    return new Value.Day(LocalDate.of(2025, 7, day));
  }

  @Test
  void aDayIsAStampAndDaysAreASpan() throws Exception {
    Document day = write(day(1), day(1), Value.text("Riots"), Value.absent());
    assertThat(text(day, "when")).isEqualTo("2025-07-01");
    assertThat(text(day, "styleUrl")).isEqualTo("#riots");
    assertThat(text(day, "coordinates")).isEqualTo("-9.5,15.25");
    Document days = write(day(1), day(3), Value.text("Floods"), Value.absent());
    assertThat(text(days, "begin")).isEqualTo("2025-07-01");
    assertThat(text(days, "end")).isEqualTo("2025-07-03");
    assertThat(text(days, "styleUrl")).isEqualTo("#other");
    Document never = write(Value.absent(), Value.absent(), Value.absent(), Value.absent());
    assertThat(never.getElementsByTagName("TimeStamp").getLength()).isZero();
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileRows.texts();
  }

  @Property(tries = 200)
  void nothingInABalloonIsMarkup(@ForAll("texts") String text) throws Exception {
    Document kml = write(day(1), day(1), Value.text("Riots"), Value.text(text));
    String clean = CleanText.of(text);
    assertThat(text(kml, "description")).doesNotContain("$[");
    List<Element> elements = Jsoup.parse(text(kml, "description")).body().getAllElements();
    assertThat(elements)
        .extracting(Element::tagName)
        .containsOnly("body", "table", "tbody", "tr", "th", "td");
    assertThat(text(kml, "SimpleData")).isEqualTo(clean.isEmpty() ? "Riots" : clean);
  }

  @Test
  void balloonsShowTheDescriptionAlone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableLayout layout = new TableLayout(FIELDS, false, List.of(), SampleIncidents.CONTEXT);
    RowWriter writer = OutputFormat.KML.rows(out, layout);
    writer.begin();
    writer.finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<text>$[description]</text>", "GeoNames, CC BY 4.0");
  }
}
