package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.geowire.geo.GeoBox;

/**
 * Writes a GeoJSON FeatureCollection as RFC 7946 has it, one feature a line.
 *
 * <p>The bounding box stands at the end, since it is known only then; without any point there is
 * none. "metadata" is a foreign member (RFC 7946, 6.1).
 */
public final class GeoJsonWriter implements RowWriter {

  private final TableLayout layout;
  private final JsonGenerator json;
  private final BoundingBox box = new BoundingBox();
  private boolean first = true;

  public GeoJsonWriter(OutputStream out, TableLayout layout) throws IOException {
    this.layout = layout;
    this.json = Json.generator(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeRaw("{\"type\":\"FeatureCollection\",\n\"metadata\":");
    layout.context().write(json);
    json.writeRaw(",\n\"features\":[");
  }

  @Override
  public void write(Row row) throws IOException {
    json.writeRaw(first ? "\n" : ",\n");
    first = false;
    row.area()
        .ifPresentOrElse(
            area -> area.rings().forEach(ring -> ring.forEach(box::add)),
            () -> row.point().ifPresent(box::add));
    GeoJsonFeatures.open(json, layout.fields(), row);
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    json.writeRaw("\n]");
    if (box.bounds().isPresent()) {
      json.writeRaw(",\n\"bbox\":");
      bounds(box.bounds().get());
    }
    json.writeRaw("}\n");
    json.close();
  }

  private void bounds(GeoBox bounds) throws IOException {
    json.writeStartArray();
    GeoJsonFeatures.degrees(json, bounds.west());
    GeoJsonFeatures.degrees(json, bounds.south());
    GeoJsonFeatures.degrees(json, bounds.east());
    GeoJsonFeatures.degrees(json, bounds.north());
    json.writeEndArray();
  }
}
