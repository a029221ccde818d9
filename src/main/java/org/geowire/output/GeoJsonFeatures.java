package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.geowire.geo.GeoArea;
import org.geowire.geo.GeoPoint;

/** Writes single features as RFC 7946 has them; the only place where longitude comes first. */
final class GeoJsonFeatures {

  /** One metre; RFC 7946 (11.2) advises against more than six. */
  static final int DEGREE_PLACES = 5;

  /** Edges of small cells need finer places than points, lest their areas differ. */
  private static final int EDGE_PLACES = 7;

  private GeoJsonFeatures() {}

  /** Writes what every feature has and leaves the object open for more. */
  static void open(JsonGenerator json, List<TableField> fields, Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", CleanText.of(row.id()));
    json.writeFieldName("geometry");
    if (row.area().isPresent()) {
      geometry(json, row.area().get());
    } else if (row.point().isPresent()) {
      geometry(json, row.point().get());
    } else {
      json.writeNull();
    }
    json.writeObjectFieldStart("properties");
    Json.members(json, fields, row);
    json.writeEndObject();
  }

  private static void geometry(JsonGenerator json, GeoPoint point) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    degrees(json, point.longitude());
    degrees(json, point.latitude());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void geometry(JsonGenerator json, GeoArea area) throws IOException {
    boolean one = area.rings().size() == 1;
    json.writeStartObject();
    json.writeStringField("type", one ? "Polygon" : "MultiPolygon");
    json.writeFieldName("coordinates");
    if (one) {
      polygon(json, area.rings().get(0));
    } else {
      json.writeStartArray();
      for (List<GeoPoint> ring : area.rings()) {
        polygon(json, ring);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void polygon(JsonGenerator json, List<GeoPoint> ring) throws IOException {
    json.writeStartArray();
    json.writeStartArray();
    for (GeoPoint point : ring) {
      json.writeStartArray();
      Value.decimal(point.longitude(), EDGE_PLACES).write(json);
      Value.decimal(point.latitude(), EDGE_PLACES).write(json);
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  static void degrees(JsonGenerator json, double degrees) throws IOException {
    Value.decimal(degrees, DEGREE_PLACES).write(json);
  }
}
