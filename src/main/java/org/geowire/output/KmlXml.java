package org.geowire.output;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML of KML, one element a line below the document.
 *
 * @param xml where to
 */
record KmlXml(XMLStreamWriter xml) {

  void start(String namespace) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("kml");
    xml.writeDefaultNamespace(namespace);
    open("Document");
  }

  void open(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  void characters(String text) throws XMLStreamException {
    xml.writeCharacters(text);
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  void text(String element, String text) throws XMLStreamException {
    open(element);
    characters(text);
    close();
  }

  void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }

  /**
   * A text within HTML. The dollar is escaped too, since Google Earth puts data in place of
   * "$[name]".
   */
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("$", "&#36;");
  }
}
