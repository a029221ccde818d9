package org.geowire.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.geowire.output.Value;

/**
 * Reads GeoJSON (RFC 7946) of points and flat objects, one after another, in a list, or in a
 * collection; a text sequence (RFC 8142) too.
 */
final class JsonLayerReader implements LayerReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public Layer read(LayerSource source) throws IOException {
    LayerBuilder layer = new LayerBuilder(source.name());
    try (JsonParser json = FACTORY.createParser(new WithoutSeparators(source.open()))) {
      while (json.nextToken() != null) {
        root(json, layer);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw layer.wrong(line, "no JSON: " + e.getOriginalMessage());
    }
    return layer.build();
  }

  private static void root(JsonParser json, LayerBuilder layer) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      list(json, layer);
    } else {
      object(json, layer);
    }
  }

  private static void list(JsonParser json, LayerBuilder layer) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      object(json, layer);
    }
  }

  /** A collection, a feature or a flat object. */
  private static void object(JsonParser json, LayerBuilder layer) throws IOException {
    int line = line(json);
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw layer.wrong(line, "no JSON object; give incidents as GeoJSON, or one object a line");
    }
    Members members = new Members(layer);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.add(name, json);
    }
    members.end(line);
  }

  private static int line(JsonParser json) {
    return json.currentLocation().getLineNr();
  }

  /** What was read of an object; only at its end it is known what it is. */
  private static final class Members {
    private final LayerBuilder layer;
    private final Map<String, Value> own = new LinkedHashMap<>();
    private final Map<String, Value> properties = new LinkedHashMap<>();
    private JsonGeometry geometry = JsonGeometry.none();
    private boolean hasProperties;
    private boolean hasRows;

    Members(LayerBuilder layer) {
      this.layer = layer;
    }

    void add(String name, JsonParser json) throws IOException {
      boolean list = json.currentToken() == JsonToken.START_ARRAY;
      boolean object = json.currentToken() == JsonToken.START_OBJECT;
      if (list && (name.equals("features") || name.equals("data"))) {
        list(json, layer);
        hasRows = true;
      } else if (object && name.equals("geometry")) {
        geometry = JsonGeometry.read(json);
      } else if (object && name.equals("properties")) {
        hasProperties = true;
        JsonValues.members(json, properties);
      } else if (object && name.equals("metadata")) {
        Map<String, Value> facts = new LinkedHashMap<>();
        JsonValues.members(json, facts);
        layer.metadata(facts);
      } else if (list && name.equals("toponyms")) {
        throw layer.wrong(line(json), "holds toponyms; give a file of incidents");
      } else {
        own.put(name, JsonValues.value(json));
      }
    }

    private static String text(Map<String, Value> facts, String name) {
      return facts.getOrDefault(name, Value.absent()).cell();
    }

    void end(int line) {
      checkSystem(line);
      if (hasRows) {
        layer.attribution(text(own, "attribution"));
        return;
      }
      boolean feature = hasProperties || text(own, "type").equals("Feature");
      if (feature) {
        layer.attribution(text(own, "attribution"));
        String id = text(own, "id");
        if (!id.isEmpty()) {
          layer.id(id);
        }
      }
      geometry.point(layer, line).ifPresent(layer::point);
      (feature ? properties : own).forEach((name, value) -> layer.cell(layer.column(name), value));
      layer.endRow(line);
    }

    /** RFC 7946 has no other coordinate systems; older files name one. */
    private void checkSystem(int line) {
      String system = text(own, "crs");
      if (hasRows && !system.isEmpty() && !system.contains("CRS84") && !system.contains("4326")) {
        throw layer.wrong(line, "has coordinates of " + system + "; save it with WGS84 degrees");
      }
    }
  }

  /** Reads the record separators of a text sequence as spaces. */
  private static final class WithoutSeparators extends FilterInputStream {
    private static final byte SEPARATOR = 0x1e;

    WithoutSeparators(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      return b == SEPARATOR ? ' ' : b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      for (int i = offset; i < offset + read; i++) {
        if (bytes[i] == SEPARATOR) {
          bytes[i] = ' ';
        }
      }
      return read;
    }
  }
}
