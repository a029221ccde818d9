package org.geowire.output;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a style as Styled Layer Descriptor 1.1: one rule for each event type.
 *
 * @param xml where to
 * @param typed whether there is a column of event types
 */
record SldStyle(XMLStreamWriter xml, boolean typed) {

  private static final String SLD = "http://www.opengis.net/sld";
  private static final String SE = "http://www.opengis.net/se";
  private static final String OGC = "http://www.opengis.net/ogc";

  void write() throws XMLStreamException {
    xml.writeStartElement("StyledLayerDescriptor");
    xml.writeDefaultNamespace(SLD);
    xml.writeNamespace("se", SE);
    xml.writeNamespace("ogc", OGC);
    xml.writeAttribute("version", "1.1.0");
    xml.writeStartElement("NamedLayer");
    text("se:Name", TableLayout.INCIDENTS);
    xml.writeStartElement("UserStyle");
    xml.writeStartElement("se:FeatureTypeStyle");
    for (EventStyle style : typed ? EventStyle.types() : List.<EventStyle>of()) {
      rule(style);
    }
    rule(EventStyle.OTHER);
    for (int depth = 0; depth < 4; depth++) {
      xml.writeEndElement();
    }
  }

  private void rule(EventStyle style) throws XMLStreamException {
    xml.writeStartElement("se:Rule");
    text("se:Name", style.label());
    if (style != EventStyle.OTHER) {
      xml.writeStartElement("ogc:Filter");
      xml.writeStartElement("ogc:PropertyIsEqualTo");
      text("ogc:PropertyName", MapStyle.TYPE);
      text("ogc:Literal", style.label());
      xml.writeEndElement();
      xml.writeEndElement();
    } else if (typed) {
      xml.writeEmptyElement("se:ElseFilter");
    }
    symbol(style);
    xml.writeEndElement();
  }

  private void symbol(EventStyle style) throws XMLStreamException {
    xml.writeStartElement("se:PointSymbolizer");
    xml.writeStartElement("se:Graphic");
    xml.writeStartElement("se:Mark");
    text("se:WellKnownName", style.shape());
    xml.writeStartElement("se:Fill");
    parameter("fill", style.colour());
    xml.writeEndElement();
    xml.writeStartElement("se:Stroke");
    parameter("stroke", "#232323");
    parameter("stroke-width", "0.5");
    xml.writeEndElement();
    xml.writeEndElement();
    text("se:Size", "10");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void parameter(String name, String value) throws XMLStreamException {
    xml.writeStartElement("se:SvgParameter");
    xml.writeAttribute("name", name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
