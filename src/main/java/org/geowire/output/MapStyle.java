package org.geowire.output;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * How GIS programs show a table: by event type as the maps do, or with one symbol where the table
 * has no event types.
 */
public enum MapStyle {
  /** QGIS's own form, with sizes by fatalities. */
  QML {
    @Override
    void write(XMLStreamWriter xml, List<TableField> fields) throws XMLStreamException {
      new QgisStyle(xml, has(fields, TYPE), has(fields, DEATHS)).write();
    }
  },
  /** Styled Layer Descriptor 1.1 of OGC, which others read too. */
  SLD {
    @Override
    void write(XMLStreamWriter xml, List<TableField> fields) throws XMLStreamException {
      new SldStyle(xml, has(fields, TYPE)).write();
    }
  };

  /** The column by which symbols are chosen. */
  static final String TYPE = IncidentColumn.EVENT_TYPE.label();

  /** The column by which symbols are sized. */
  static final String DEATHS = IncidentColumn.FATALITIES.label();

  abstract void write(XMLStreamWriter xml, List<TableField> fields) throws XMLStreamException;

  private static boolean has(List<TableField> fields, String column) {
    return fields.stream().anyMatch(field -> field.name().equals(column));
  }

  /** The style of a table with these columns. */
  public String text(List<TableField> fields) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(xml, fields);
      xml.flush();
      return text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string cannot refuse to be written", e);
    }
  }
}
