package org.geowire.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.geo.GeoPoint;

/** Reads a GeoJSON FeatureCollection (RFC 7946) of points, or single features one after another. */
final class GeoJsonLayerReader implements LayerReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public Layer read(InputStream in, String file) throws IOException {
    LayerBuilder layer = new LayerBuilder(file);
    try (JsonParser json = FACTORY.createParser(in)) {
      while (json.nextToken() != null) {
        root(json, layer);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new LayerException(file, line, "no JSON: " + e.getOriginalMessage());
    }
    return layer.build();
  }

  /** A collection, or a feature that stands alone. */
  private static void root(JsonParser json, LayerBuilder layer) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw layer.wrong(line(json), "no GeoJSON object; give a FeatureCollection of points");
    }
    Parts parts = new Parts();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
        features(json, layer);
        parts.collection = true;
      } else {
        parts.member(name, json, layer);
      }
    }
    if (!parts.collection) {
      parts.addTo(layer, line(json));
    }
  }

  private static void features(JsonParser json, LayerBuilder layer) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Parts parts = new Parts();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        parts.member(name, json, layer);
      }
      parts.addTo(layer, line(json));
    }
  }

  private static int line(JsonParser json) {
    return json.currentLocation().getLineNr();
  }

  /** What was read of a feature. */
  private static final class Parts {
    private boolean collection;
    private boolean feature;
    private Optional<String> id = Optional.empty();
    private Optional<GeoPoint> point = Optional.empty();
    private final Map<String, String> properties = new LinkedHashMap<>();

    void member(String name, JsonParser json, LayerBuilder layer) throws IOException {
      switch (name) {
        case "type" -> feature = json.getText().equals("Feature");
        case "id" -> id = Optional.of(json.getText());
        case "geometry" -> point = geometry(json, layer);
        case "properties" -> properties(json);
        default -> json.skipChildren();
      }
    }

    private void properties(JsonParser json) throws IOException {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        return;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        properties.put(name, token == JsonToken.VALUE_NULL ? "" : text(json));
      }
    }

    private static String text(JsonParser json) throws IOException {
      if (!json.currentToken().isStructStart()) {
        return json.getText();
      }
      json.skipChildren();
      return "";
    }

    private static Optional<GeoPoint> geometry(JsonParser json, LayerBuilder layer)
        throws IOException {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        return Optional.empty();
      }
      String type = "";
      List<Double> numbers = new ArrayList<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("type")) {
          type = json.getText();
        } else if (name.equals("coordinates")) {
          numbers(json, numbers);
        } else {
          json.skipChildren();
        }
      }
      if (!type.equals("Point") || numbers.size() < 2) {
        throw layer.wrong(line(json), "a geometry of type " + type + "; incidents are points");
      }
      return Optional.of(layer.point(numbers.get(1), numbers.get(0), line(json)));
    }

    private static void numbers(JsonParser json, List<Double> numbers) throws IOException {
      int depth = 0;
      do {
        JsonToken token = json.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token.isNumeric()) {
          numbers.add(json.getDoubleValue());
        }
      } while (depth > 0 && json.nextToken() != null);
    }

    void addTo(LayerBuilder layer, int line) {
      if (!feature) {
        throw layer.wrong(line, "no GeoJSON feature; give a FeatureCollection of points");
      }
      layer.add(id, point, properties, line);
    }
  }
}
