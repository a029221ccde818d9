package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.geowire.article.Document;
import org.geowire.resolve.Resolution;

/** Writes the toponyms of an article as one line of JSON, also where there are none. */
public final class ToponymLinesWriter implements ToponymWriter {

  private final ToponymFields fields;
  private final JsonGenerator json;

  /**
   * @param candidates whether the other places that a toponym may mean are written
   */
  public ToponymLinesWriter(OutputStream out, boolean candidates) throws IOException {
    this.fields = new ToponymFields(candidates);
    this.json = Json.generator(out);
  }

  @Override
  public void begin() {
    // A file without lines is valid.
  }

  @Override
  public void write(Document document, List<Resolution> resolutions) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", CleanText.of(document.article().id()));
    json.writeArrayFieldStart("toponyms");
    List<TableField> names = fields.fields();
    for (Row row : fields.rows(document, resolutions)) {
      json.writeStartObject();
      Json.members(json, names, row);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void finish() throws IOException {
    json.close();
  }
}
