package org.geowire.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.geowire.geo.GeoPoint;

/**
 * Writes KML 2.2 for Google Earth and others: one placemark a row, with its time, a colour by event
 * type, a balloon and typed data.
 *
 * <p>Balloons are HTML. They show the description alone, in which all that comes from articles is
 * escaped, and none of the data, which a reader would put in as they are.
 */
public final class KmlWriter implements RowWriter {

  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  private static final List<String> TITLES =
      List.of("location", "where_coordinates", "text", "event_id");

  private static final List<String> FIRST_DAYS = List.of("event_date", "date_start");
  private static final List<String> LAST_DAYS = List.of("event_date_end", "date_end");

  private final TableLayout layout;
  private final Writer writer;
  private final KmlXml xml;

  public KmlWriter(OutputStream out, TableLayout layout) throws IOException {
    this.layout = layout;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      XMLStreamWriter stream = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      this.xml = new KmlXml(stream);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void begin() throws IOException {
    try {
      xml.start(NAMESPACE);
      xml.text("name", layout.name());
      xml.text("description", KmlXml.html(layout.context().attribution()));
      for (EventStyle style : EventStyle.values()) {
        style(style);
      }
      schema();
      xml.open("Folder");
      xml.text("name", layout.name());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void style(EventStyle style) throws XMLStreamException {
    xml.open("Style", "id", id(style));
    xml.open("IconStyle");
    xml.text("color", colour(style));
    xml.close();
    xml.open("BalloonStyle");
    xml.text("text", "$[description]");
    xml.close();
    xml.close();
  }

  private static String id(EventStyle style) {
    return style.name().toLowerCase(Locale.ROOT);
  }

  /** KML has opacity first, then blue, green and red. */
  private static String colour(EventStyle style) {
    String rgb = style.colour();
    return "ff" + rgb.substring(5) + rgb.substring(3, 5) + rgb.substring(1, 3);
  }

  private void schema() throws XMLStreamException {
    xml.open("Schema", "name", layout.name(), "id", layout.name());
    for (TableField field : layout.fields()) {
      xml.open("SimpleField", "type", type(field.type()), "name", field.name());
      xml.close();
    }
    xml.close();
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING, DATE -> "string";
      case INTEGER -> "int";
      case REAL, LATITUDE, LONGITUDE -> "double";
    };
  }

  @Override
  public void write(Row row) throws IOException {
    try {
      xml.open("Placemark");
      xml.text("name", value(row, TITLES).orElse(CleanText.of(row.id())));
      xml.text("description", description(row));
      time(row);
      String type = value(row, List.of(MapStyle.TYPE)).orElse("");
      xml.text("styleUrl", "#" + id(EventStyle.of(type)));
      data(row);
      if (row.point().isPresent()) {
        xml.open("Point");
        xml.text("coordinates", coordinates(row.rounded().orElseThrow()));
        xml.close();
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The value of the first of some columns that has one. */
  private Optional<String> value(Row row, List<String> names) {
    for (String name : names) {
      for (int i = 0; i < layout.fields().size(); i++) {
        if (layout.fields().get(i).name().equals(name)) {
          return Optional.of(row.values().get(i).cell()).filter(cell -> !cell.isEmpty());
        }
      }
    }
    return Optional.empty();
  }

  private String description(Row row) {
    StringBuilder html = new StringBuilder("<table>");
    for (int i = 0; i < layout.fields().size(); i++) {
      String cell = row.values().get(i).cell();
      if (!cell.isEmpty()) {
        html.append("<tr><th align=\"left\">")
            .append(KmlXml.html(layout.fields().get(i).name()))
            .append("</th><td>")
            .append(KmlXml.html(cell))
            .append("</td></tr>");
      }
    }
    return html.append("</table>").toString();
  }

  private void time(Row row) throws XMLStreamException {
    Optional<String> first = value(row, FIRST_DAYS);
    if (first.isEmpty()) {
      return;
    }
    String last = value(row, LAST_DAYS).orElse(first.get());
    boolean day = first.get().equals(last);
    xml.open(day ? "TimeStamp" : "TimeSpan");
    xml.text(day ? "when" : "begin", first.get());
    if (!day) {
      xml.text("end", last);
    }
    xml.close();
  }

  private void data(Row row) throws XMLStreamException {
    xml.open("ExtendedData");
    xml.open("SchemaData", "schemaUrl", "#" + layout.name());
    for (int i = 0; i < layout.fields().size(); i++) {
      Value value = row.values().get(i);
      if (!(value instanceof Value.Absent)) {
        xml.open("SimpleData", "name", layout.fields().get(i).name());
        xml.characters(value instanceof CandidateList list ? list.json() : value.cell());
        xml.close();
      }
    }
    xml.close();
    xml.close();
  }

  private static String coordinates(GeoPoint point) {
    return Value.decimal(point.longitude(), GeoJsonFeatures.DEGREE_PLACES).cell()
        + ","
        + Value.decimal(point.latitude(), GeoJsonFeatures.DEGREE_PLACES).cell();
  }

  @Override
  public void finish() throws IOException {
    try {
      xml.end();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
