package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one GeoJSON feature a line, which can be read while it is written.
 *
 * <p>There is no collection to carry the attribution, so each feature does, as a foreign member.
 */
public final class GeoJsonLinesWriter implements RowWriter {

  private final TableLayout layout;
  private final JsonGenerator json;

  public GeoJsonLinesWriter(OutputStream out, TableLayout layout) throws IOException {
    this.layout = layout;
    this.json = Json.generator(out);
  }

  @Override
  public void begin() {
    // A sequence without features is valid.
  }

  @Override
  public void write(Row row) throws IOException {
    GeoJsonFeatures.open(json, layout.fields(), row);
    json.writeStringField("attribution", CleanText.of(layout.context().attribution()));
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void finish() throws IOException {
    json.close();
  }
}
