package org.geowire.layer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;

/**
 * A geometry of GeoJSON.
 *
 * @param type its type; empty where there is none
 * @param numbers its coordinates in the order of the file
 * @param points how many points these are
 */
record JsonGeometry(String type, List<Double> numbers, int points) {

  static JsonGeometry none() {
    return new JsonGeometry("", List.of(), 0);
  }

  /** Reads the object at which the parser stands. */
  static JsonGeometry read(JsonParser json) throws IOException {
    String type = "";
    List<Double> numbers = new ArrayList<>();
    int points = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("type")) {
        type = json.getText();
      } else if (name.equals("coordinates")) {
        points = coordinates(json, numbers);
      } else {
        json.skipChildren();
      }
    }
    return new JsonGeometry(type, numbers, points);
  }

  private static int coordinates(JsonParser json, List<Double> numbers) throws IOException {
    int depth = 0;
    int points = 0;
    boolean inPoint = false;
    do {
      JsonToken token = json.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      points += token.isNumeric() && !inPoint ? 1 : 0;
      inPoint = token.isNumeric();
      if (token.isNumeric()) {
        numbers.add(json.getDoubleValue());
      }
    } while (depth > 0 && json.nextToken() != null);
    return points;
  }

  /**
   * The point; a collection of one point is what QGIS makes of it at times.
   *
   * @param line where it stands
   * @throws LayerException if the geometry is no point on the Earth
   */
  Optional<GeoPoint> point(LayerBuilder layer, int line) {
    boolean point = type.equals("Point") || type.equals("MultiPoint");
    if (type.isEmpty() || (point && numbers.isEmpty())) {
      return Optional.empty();
    }
    if (!point || points != 1 || numbers.size() < 2) {
      throw layer.wrong(line, "a geometry of type " + type + "; incidents are single points");
    }
    return Optional.of(layer.point(numbers.get(1), numbers.get(0), line));
  }
}
