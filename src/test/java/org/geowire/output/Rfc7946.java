package org.geowire.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a GeoJSON text of points against RFC 7946, strictly. */
final class Rfc7946 {

  private final List<String> faults = new ArrayList<>();
  private final List<double[]> points = new ArrayList<>();
  private final Set<Object> ids = new HashSet<>();

  private Rfc7946() {}

  /** What is wrong with a collection; empty where nothing is. */
  static List<String> faultsOfCollection(String json) {
    Rfc7946 check = new Rfc7946();
    if (json.startsWith("\uFEFF")) {
      check.faults.add("byte order mark (8259, 8.1)");
    }
    check.collection(JsonTree.parse(json));
    return check.faults;
  }

  /** What is wrong with a single feature. */
  static List<String> faultsOfFeature(String json) {
    Rfc7946 check = new Rfc7946();
    check.feature(JsonTree.parse(json));
    return check.faults;
  }

  private void collection(Map<String, Object> top) {
    require("FeatureCollection".equals(top.get("type")), "type is FeatureCollection (3.3)");
    require(!top.containsKey("crs"), "no crs (4)");
    forbid(top, "3.3", "coordinates", "geometry", "geometries", "properties");
    require(top.get("features") instanceof List, "features is an array (3.3)");
    for (Object feature : (List<?>) top.get("features")) {
      feature(JsonTree.object(feature));
    }
    box(top.get("bbox"), top.containsKey("bbox"));
  }

  private void feature(Map<String, Object> feature) {
    require("Feature".equals(feature.get("type")), "type is Feature (3.2)");
    require(feature.containsKey("geometry"), "a feature has a geometry (3.2)");
    require(feature.containsKey("properties"), "a feature has properties (3.2)");
    require(!feature.containsKey("crs"), "no crs (4)");
    forbid(feature, "7.1", "features", "coordinates", "geometries");
    Object id = feature.get("id");
    require(id instanceof String || id instanceof Number, "id is text or number (3.2)");
    require(ids.add(id), "id " + id + " is unique");
    if (feature.get("geometry") != null) {
      point(JsonTree.object(feature.get("geometry")));
    }
  }

  private void point(Map<String, Object> geometry) {
    require("Point".equals(geometry.get("type")), "type is Point (3.1.2)");
    forbid(geometry, "7.1", "geometry", "properties", "features");
    List<?> position = (List<?>) geometry.get("coordinates");
    require(position.size() == 2, "two coordinates (3.1.1)");
    double longitude = number(position.get(0));
    double latitude = number(position.get(1));
    require(Math.abs(longitude) <= 180, "longitude first (3.1.1): " + longitude);
    require(Math.abs(latitude) <= 90, "latitude second (3.1.1): " + latitude);
    points.add(new double[] {longitude, latitude});
  }

  private void box(Object bbox, boolean given) {
    require(given == !points.isEmpty(), "a bbox if and only if there are points");
    if (!given) {
      return;
    }
    List<?> box = (List<?>) bbox;
    require(box.size() == 4, "bbox has 2*n numbers (5)");
    double west = number(box.get(0));
    double south = number(box.get(1));
    double east = number(box.get(2));
    double north = number(box.get(3));
    require(south <= north, "south before north (5)");
    for (double[] point : points) {
      boolean inside =
          west <= east
              ? point[0] >= west && point[0] <= east
              : point[0] >= west || point[0] <= east;
      require(
          inside && point[1] >= south && point[1] <= north,
          "bbox holds " + point[0] + " " + point[1]);
    }
  }

  private double number(Object value) {
    require(value instanceof Number, "a coordinate is a number: " + value);
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  private void forbid(Map<String, Object> object, String section, String... names) {
    for (String name : names) {
      require(!object.containsKey(name), "no " + name + " (" + section + ")");
    }
  }

  private void require(boolean held, String rule) {
    if (!held) {
      faults.add(rule);
    }
  }
}
