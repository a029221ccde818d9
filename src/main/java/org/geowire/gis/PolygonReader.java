package org.geowire.gis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the polygons of a GeoJSON file, be they bare, in features or in collections. */
final class PolygonReader {

  private static final JsonFactory JSON = new JsonFactory();
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Corners of the smallest ring, of which the last is the first again. */
  private static final int FEWEST = 4;

  private final Path file;
  private final List<Polygon> polygons = new ArrayList<>();

  PolygonReader(Path file) {
    this.file = file;
  }

  /**
   * All polygons.
   *
   * @throws IllegalArgumentException if there is none, or the file cannot be read; the message
   *     names the file and the line
   */
  List<Polygon> polygons() {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = JSON.createParser(in)) {
      while (json.nextToken() != null) {
        read(json);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw wrong(line, "no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
    }
    if (polygons.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no polygon; give a GeoJSON file with some");
    }
    return polygons;
  }

  private IllegalArgumentException wrong(int line, String message) {
    return new IllegalArgumentException(file + ":" + line + ": " + message);
  }

  private void read(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        read(json);
      }
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      object(json);
    }
  }

  private void object(JsonParser json) throws IOException {
    String type = "";
    List<?> coordinates = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "type" -> type = json.getText();
        case "coordinates" -> coordinates = list(json);
        case "features", "geometry", "geometries" -> read(json);
        default -> json.skipChildren();
      }
    }
    int line = json.currentLocation().getLineNr();
    if (type.equals("Polygon")) {
      polygon(coordinates, line);
    } else if (type.equals("MultiPolygon")) {
      for (Object part : coordinates) {
        polygon(part, line);
      }
    }
  }

  /** An array with the arrays and numbers in it. */
  private static List<?> list(JsonParser json) throws IOException {
    List<Object> items = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return items;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken().isNumeric()) {
        items.add(json.getDoubleValue());
      } else {
        items.add(list(json));
      }
    }
    return items;
  }

  private void polygon(Object rings, int line) {
    List<LinearRing> read = new ArrayList<>();
    for (Object ring : items(rings, line)) {
      read.add(ring(items(ring, line), line));
    }
    if (!read.isEmpty()) {
      LinearRing[] holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
      polygons.add(GEOMETRIES.createPolygon(read.get(0), holes));
    }
  }

  private List<?> items(Object list, int line) {
    if (list instanceof List<?> items) {
      return items;
    }
    throw wrong(line, "the coordinates are nested too little for a polygon");
  }

  private LinearRing ring(List<?> positions, int line) {
    List<Coordinate> corners = new ArrayList<>();
    for (Object position : positions) {
      corners.add(corner(items(position, line), line));
    }
    if (corners.size() < FEWEST || !corners.get(0).equals(corners.get(corners.size() - 1))) {
      throw wrong(line, "a ring of a polygon is not closed; its last position must be its first");
    }
    return GEOMETRIES.createLinearRing(corners.toArray(Coordinate[]::new));
  }

  private Coordinate corner(List<?> position, int line) {
    if (position.size() < 2
        || !(position.get(0) instanceof Double x && position.get(1) instanceof Double y)) {
      throw wrong(line, "a position of a polygon is no pair of numbers");
    }
    if (!(Math.abs(y) <= 90 && Math.abs(x) <= 540)) {
      throw wrong(
          line, x + ", " + y + " are no degrees; GeoJSON has WGS84 degrees, longitude first");
    }
    return new Coordinate(x, y);
  }
}
