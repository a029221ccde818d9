package org.geowire.output;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a style as QGIS 3 saves it: categories by event type.
 *
 * @param xml where to
 * @param typed whether there is a column of event types
 * @param sized whether there is a column of fatalities
 */
record QgisStyle(XMLStreamWriter xml, boolean typed, boolean sized) {

  private static final String OUTLINE = "35,35,35,255";

  /** Millimetres: 2.6 without deaths, 9 from 100 on, the area in proportion between them. */
  private static final String SIZE =
      "coalesce(scale_exp(\"fatalities\", 0, 100, 2.6, 9, 0.5), 2.6)";

  void write() throws XMLStreamException {
    xml.writeDTD("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n");
    open("qgis", "version", "3.28.0", "styleCategories", "Symbology");
    String kind = typed ? "categorizedSymbol" : "singleSymbol";
    if (typed) {
      open("renderer-v2", "type", kind, "attr", MapStyle.TYPE, "symbollevels", "0");
      categories();
    } else {
      open("renderer-v2", "type", kind, "symbollevels", "0");
    }
    open("symbols");
    List<EventStyle> styles = styles();
    for (int i = 0; i < styles.size(); i++) {
      symbol(i, styles.get(i));
    }
    close();
    close();
    open("layerGeometryType");
    xml.writeCharacters("0");
    close();
    close();
  }

  private List<EventStyle> styles() {
    return typed ? List.of(EventStyle.values()) : List.of(EventStyle.OTHER);
  }

  /** QGIS takes the category without a value for all other values. */
  private void categories() throws XMLStreamException {
    open("categories");
    List<EventStyle> styles = styles();
    for (int i = 0; i < styles.size(); i++) {
      EventStyle style = styles.get(i);
      String value = style == EventStyle.OTHER ? "" : style.label();
      empty(
          "category",
          "render",
          "true",
          "symbol",
          Integer.toString(i),
          "value",
          value,
          "type",
          "string",
          "label",
          style.label());
    }
    close();
  }

  private void symbol(int name, EventStyle style) throws XMLStreamException {
    open("symbol", "name", Integer.toString(name), "type", "marker", "alpha", "0.9");
    open("layer", "class", "SimpleMarker", "enabled", "1", "locked", "0", "pass", "0");
    Map<String, String> options = options(style);
    open("Option", "type", "Map");
    for (String key : options.keySet().stream().sorted().toList()) {
      option(key, "QString", options.get(key));
    }
    close();
    if (sized) {
      sizes();
    }
    close();
    close();
  }

  private static Map<String, String> options(EventStyle style) {
    return Map.of(
        "name", style.shape().equals("cross") ? "cross_fill" : style.shape(),
        "color", rgba(style.colour()),
        "outline_color", OUTLINE,
        "outline_style", "solid",
        "outline_width", "0.2",
        "outline_width_unit", "MM",
        "size", "2.6",
        "size_unit", "MM",
        "scale_method", "diameter");
  }

  private static String rgba(String colour) {
    return Integer.parseInt(colour.substring(1, 3), 16)
        + ","
        + Integer.parseInt(colour.substring(3, 5), 16)
        + ","
        + Integer.parseInt(colour.substring(5), 16)
        + ",255";
  }

  private void sizes() throws XMLStreamException {
    open("data_defined_properties");
    open("Option", "type", "Map");
    option("name", "QString", "");
    open("Option", "name", "properties", "type", "Map");
    open("Option", "name", "size", "type", "Map");
    option("active", "bool", "true");
    option("expression", "QString", SIZE);
    option("type", "int", "3");
    close();
    close();
    option("type", "QString", "collection");
    close();
    close();
  }

  private void option(String name, String type, String value) throws XMLStreamException {
    empty("Option", "name", name, "type", type, "value", value);
  }

  private void open(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
