package org.geowire.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.geowire.gazetteer.Mali;
import org.geowire.geo.GeoPoint;
import org.geowire.output.EventStyle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class StaticMapTest {

  private static final String HEADER =
      "event_id,event_date,event_type,fatalities,country,location,latitude,longitude,uncertainty_m\n";

  private static final PictureSize SIZE = new PictureSize(1000, 700);

  private static byte[] draw(String rows, PictureFormat format, String title) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MapOptions options = new MapOptions(title, "en", "Towns: a test");
    new StaticMap(Optional.of(Mali.gazetteer()), options, SIZE)
        .write(Pages.layer(HEADER + rows), format, out);
    return out.toByteArray();
  }

  private static String svg(String rows) throws IOException {
    return new String(draw(rows, PictureFormat.SVG, ""), StandardCharsets.UTF_8);
  }

  private static Document parse(String svg) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** What is written in it, in order. */
  private static List<String> texts(String svg) throws IOException {
    NodeList nodes = parse(svg).getElementsByTagName("text");
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> ((Element) nodes.item(i)).getTextContent())
        .toList();
  }

  private static final String THREE =
      """
      a,2025-07-01,Battles,30,Mali,Kayes,14.45,-11.44,5000
      b,2025-07-02,Protests,,Mali,Nioro,15.23,-9.59,60000
      c,2025-07-03,Riots,2,Mali,,,,
      """;

  @Test
  void aPictureSaysWhatItShows() throws IOException {
    List<String> texts = texts(svg(THREE));
    assertThat(texts)
        .contains(
            "Incidents in Mali",
            "3 incidents, 1 without a known place, 32 reported killed,"
                + " 2025-07-01 to 2025-07-03",
            "Kayes",
            "Nioro",
            "MALI",
            "Battles (1)",
            "Protests (1)",
            "area of uncertainty",
            "Base map: Natural Earth. Towns: a test. Lambert azimuthal equal-area projection.")
        .anyMatch(text -> text.matches("1[0-9]°W"))
        .anyMatch(text -> text.endsWith(" km"))
        .noneMatch(text -> text.startsWith("Riots"));
  }

  @Test
  void theSameIncidentsGiveTheSameBytes() throws IOException {
    assertThat(svg(THREE)).isEqualTo(svg(THREE));
  }

  @Test
  void anImageHasTheSizeAndTheSymbols() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(draw(THREE, PictureFormat.PNG, "Kayes")));
    assertThat(image.getWidth()).isEqualTo(SIZE.width());
    assertThat(image.getHeight()).isEqualTo(SIZE.height());
    assertThat(nearly(image, EventStyle.BATTLES.colour())).isGreaterThan(100);
    assertThat(nearly(image, EventStyle.PROTESTS.colour())).isGreaterThan(30);
    assertThat(nearly(image, EventStyle.STRATEGIC.colour())).isZero();
  }

  /** How many pixels have a colour, over whatever ground shines through. */
  private static long nearly(BufferedImage image, String colour) {
    Color wanted = Color.decode(colour);
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .mapToObj(i -> new Color(image.getRGB(i % image.getWidth(), i / image.getWidth())))
        .filter(
            c ->
                Math.abs(c.getRed() - wanted.getRed()) < 24
                    && Math.abs(c.getGreen() - wanted.getGreen()) < 24
                    && Math.abs(c.getBlue() - wanted.getBlue()) < 24)
        .count();
  }

  @Test
  void hostileNamesAreOnlyText() throws IOException {
    StringBuilder rows = new StringBuilder();
    List<String> names = new ArrayList<>(Pages.HOSTILE);
    names.add("a\u0001b\u0007c\ud800d");
    for (int i = 0; i < names.size(); i++) {
      String name = "\"" + names.get(i).replace("\"", "\"\"") + "\"";
      rows.append("e" + i + ",2025-07-01," + name + ",1," + name + "," + name + ",");
      rows.append((10 + i) + "," + (i % 4) + ",1000\n");
    }
    for (String name : names) {
      String svg =
          new String(draw(rows.toString(), PictureFormat.SVG, name), StandardCharsets.UTF_8);
      Document document = parse(svg);
      assertThat(document.getElementsByTagName("script").getLength()).isZero();
      assertThat(document.getElementsByTagName("img").getLength()).isZero();
      assertThat(svg).doesNotContain("\u202e");
    }
    assertThat(texts(svg(rows.toString()))).contains("<script>window.pwned = 1</s…");
    assertThat(draw(rows.toString(), PictureFormat.PNG, names.get(0))).hasSizeGreaterThan(10_000);
  }

  @Test
  void incidentsWithoutPlaceLeaveTheMapOfTheirCountry() throws IOException {
    List<String> texts = texts(svg("c,2025-07-03,Riots,2,Mali,,,,\n"));
    assertThat(texts)
        .contains(
            "No incident has a known place",
            "1 incident, 1 without a known place," + " 2 reported killed, 2025-07-03",
            "MALI",
            "Bamako");
  }

  @Test
  void noIncidentsLeaveTheMapOfTheWorld() throws IOException {
    assertThat(texts(svg("")))
        .contains("No incidents", "No incident has a known place", "BRAZIL", "AUSTRALIA");
  }

  @Test
  void incidentsOnBothSidesOfTheAntimeridianAreNeighbours() throws IOException {
    String svg =
        svg(
            """
            a,2025-07-01,Battles,,Fiji,Labasa,-16.43,179.36,5000
            b,2025-07-01,Riots,,Fiji,Rabi,-16.5,-179.98,5000
            """);
    assertThat(texts(svg)).contains("180°", "Labasa", "Rabi", "Incidents in Fiji");
    SheetMaker maker =
        new SheetMaker(
            List.of(
                new SheetMaker.Spot(new GeoPoint(-16.43, 179.36), 0),
                new SheetMaker.Spot(new GeoPoint(-16.5, -179.98), 0)));
    Sheet sheet = maker.in(new Box(0, 0, 800, 600));
    assertThat(sheet.window().east() - sheet.window().west()).isLessThan(5);
    double[] left = sheet.pixel(new GeoPoint(-16.43, 179.36));
    double[] right = sheet.pixel(new GeoPoint(-16.5, -179.98));
    assertThat(right[0] - left[0]).isBetween(200.0, 800.0);
  }

  @Test
  void namesDoNotOverlap() throws IOException {
    Random random = new Random(6);
    List<EventStyle> styles = List.of(EventStyle.values());
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      double latitude = 14 + 1.5 * random.nextGaussian();
      double longitude = -2 + 3 * random.nextGaussian();
      rows.append("e" + i + ",2025-07-01," + styles.get(i % styles.size()).label() + "," + i % 40);
      rows.append(",Mali,Village number " + i + "," + latitude + "," + longitude + ",5000\n");
    }
    Recording canvas = new Recording();
    MapOptions options = new MapOptions("", "en", "");
    new Picture(Pages.layer(HEADER + rows), Optional.of(Mali.gazetteer()), options, SIZE)
        .draw(canvas);
    List<Box> boxes = canvas.onMap.stream().map(Lettering::box).toList();
    assertThat(boxes).hasSizeGreaterThan(25);
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(canvas.frame.contains(boxes.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j)))
            .as(canvas.onMap.get(i).text() + " / " + canvas.onMap.get(j).text())
            .isFalse();
      }
    }
  }

  @Test
  void theScaleBarIsTrueInTheMiddle() {
    for (double latitude : new double[] {-70, -33, 0, 15, 48, 66}) {
      GeoPoint point = new GeoPoint(latitude, 20);
      Sheet sheet =
          new SheetMaker(List.of(new SheetMaker.Spot(point, 80_000))).in(new Box(50, 50, 900, 600));
      ScaleBar bar = ScaleBar.of(sheet, 200);
      assertThat(bar.pixels()).isBetween(75.0, 200.0);
      double metres = bar.pixels() * sheet.metresPerPixel();
      assertThat(metres).isCloseTo(bar.km() * 1000.0, within(bar.km() * 1.0));
    }
  }
}
