package org.geowire.map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.layer.Layer;
import org.geowire.output.EventStyle;
import org.geowire.output.IncidentColumn;
import org.geowire.output.PlaceColumn;
import org.geowire.output.Row;
import org.geowire.output.TableField;

/** What the page's scripts read: elements of JSON, which browsers never run. */
final class PageData {

  private static final int DEGREE_PLACES = 100_000;

  private final Optional<Gazetteer> gazetteer;
  private final MapOptions options;

  PageData(Optional<Gazetteer> gazetteer, MapOptions options) {
    this.gazetteer = gazetteer;
    this.options = options;
  }

  String html(Layer layer) {
    return String.join(
        "\n",
        element("settings", json -> settings(json, layer)),
        element("words", Wording::write),
        element("base", BaseMapJson::write),
        element("places", json -> places(json, layer)),
        element("incidents", json -> incidents(json, layer)));
  }

  private static String element(String id, ScriptJson.Body body) {
    return "<script type=\"application/json\" id=\"data-"
        + id
        + "\">"
        + ScriptJson.of(body)
        + "</script>";
  }

  private void settings(JsonGenerator json, Layer layer) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", options.title());
    json.writeStringField("language", options.language());
    json.writeArrayFieldStart("attribution");
    for (String line : attribution(layer)) {
      json.writeString(line);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("styles");
    for (EventStyle style : EventStyle.values()) {
      json.writeStartObject();
      json.writeStringField("type", style.label());
      json.writeStringField("colour", style.colour());
      json.writeStringField("shape", style.shape());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What the file and its rows name, and the gazetteer's. */
  private Set<String> attribution(Layer layer) {
    TreeSet<String> lines = new TreeSet<>(layer.origin().attributions());
    lines.add(options.attribution());
    layer.rows().forEach(row -> lines.add(layer.text(row, IncidentColumn.ATTRIBUTION)));
    lines.remove("");
    return lines;
  }

  private void places(JsonGenerator json, Layer layer) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("context");
    if (gazetteer.isPresent()) {
      for (Place place : ContextPlaces.around(layer, gazetteer.get())) {
        context(json, place);
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart("namesakes");
    if (gazetteer.isPresent()) {
      for (var entry : Namesakes.of(layer, gazetteer.get()).entrySet()) {
        namesakes(json, entry.getKey(), entry.getValue());
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void context(JsonGenerator json, Place place) throws IOException {
    json.writeStartArray();
    json.writeString(place.name());
    degrees(json, place.point().latitude());
    degrees(json, place.point().longitude());
    json.writeNumber(ContextPlaces.weight(place));
    json.writeString(place.featureCode());
    json.writeEndArray();
  }

  private static void namesakes(JsonGenerator json, String name, List<Place> places)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Place place : places) {
      json.writeStartObject();
      for (PlaceColumn column : PlaceColumn.values()) {
        json.writeFieldName(column.label());
        column.value(place).write(json);
      }
      json.writeStringField("iso2", place.countryCode());
      json.writeStringField("admin2", place.admin2().map(unit -> unit.name()).orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void incidents(JsonGenerator json, Layer layer) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("fields");
    for (TableField field : layer.fields()) {
      json.writeStartArray();
      json.writeString(field.name());
      json.writeString(field.type().name());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (Row row : layer.rows()) {
      json.writeRaw("\n");
      row(json, row);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Id, latitude and longitude, then the values of the columns. */
  private static void row(JsonGenerator json, Row row) throws IOException {
    json.writeStartArray();
    json.writeString(row.id());
    if (row.point().isPresent()) {
      degrees(json, row.point().get().latitude());
      degrees(json, row.point().get().longitude());
    } else {
      json.writeNull();
      json.writeNull();
    }
    for (var value : row.values()) {
      value.write(json);
    }
    json.writeEndArray();
  }

  private static void degrees(JsonGenerator json, double degrees) throws IOException {
    json.writeNumber(Math.rint(degrees * DEGREE_PLACES) / DEGREE_PLACES);
  }
}
