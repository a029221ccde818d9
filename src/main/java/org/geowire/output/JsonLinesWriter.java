package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one flat JSON object a line. */
public final class JsonLinesWriter implements RowWriter {

  private final TableLayout layout;
  private final JsonGenerator json;

  public JsonLinesWriter(OutputStream out, TableLayout layout) throws IOException {
    this.layout = layout;
    this.json = Json.generator(out);
  }

  @Override
  public void begin() {
    // A file without lines is valid.
  }

  @Override
  public void write(Row row) throws IOException {
    json.writeStartObject();
    Json.members(json, layout.fields(), row);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void finish() throws IOException {
    json.close();
  }
}
