package org.geowire.gis;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.geowire.geo.GeoArea;
import org.geowire.geo.GeoPoint;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * The outline of an area, a ring of points of which each is near the next.
 *
 * @param points the corners, anticlockwise seen from above, the first not repeated
 */
record Outline(List<GeoPoint> points) {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double SQUARE_METRES = 1e6;

  /** Its true area in km2, with geodesics for edges. */
  double areaKm2() {
    PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
    points.forEach(point -> polygon.AddPoint(point.latitude(), point.longitude()));
    return polygon.Compute(false, true).area / SQUARE_METRES;
  }

  /** The area as RFC 7946 wants it, cut at the antimeridian. */
  GeoArea area() {
    List<Coordinate> ring = unrolled();
    double west = ring.stream().mapToDouble(c -> c.x).min().orElseThrow();
    double shift = -360 * Math.floor((west + 180) / 360);
    ring.forEach(c -> c.x += shift);
    LinearRing edge = GEOMETRIES.createLinearRing(ring.toArray(Coordinate[]::new));
    if (edge.getEnvelopeInternal().getMaxX() <= 180) {
      return new GeoArea(List.of(positions(edge, 0)));
    }
    List<List<GeoPoint>> rings = new ArrayList<>();
    for (double turn = 0; turn < edge.getEnvelopeInternal().getMaxX() - 180 + 360; turn += 360) {
      addCut(GEOMETRIES.createPolygon(edge), turn, rings);
    }
    return new GeoArea(rings);
  }

  /** Longitudes without a jump; an outline round a pole goes by the pole. */
  private List<Coordinate> unrolled() {
    List<Coordinate> ring = new ArrayList<>();
    double x = points.get(0).longitude();
    for (GeoPoint point : points) {
      x = nearest(point.longitude(), x);
      ring.add(new Coordinate(x, point.latitude()));
    }
    Coordinate first = ring.get(0);
    double end = nearest(first.x, x);
    ring.add(new Coordinate(end, first.y));
    if (Math.abs(end - first.x) > 180) {
      double pole = end > first.x ? 90 : -90;
      ring.add(new Coordinate(end, pole));
      ring.add(new Coordinate(first.x, pole));
      ring.add(first.copy());
    }
    return ring;
  }

  private static double nearest(double longitude, double other) {
    return longitude + 360 * Math.rint((other - longitude) / 360);
  }

  private static void addCut(Polygon whole, double turn, List<List<GeoPoint>> rings) {
    Geometry window = GEOMETRIES.toGeometry(new Envelope(turn - 180, turn + 180, -90, 90));
    Geometry cut = whole.intersection(window);
    for (Object part : PolygonExtracter.getPolygons(cut)) {
      rings.add(positions(((Polygon) part).getExteriorRing(), turn));
    }
  }

  private static List<GeoPoint> positions(LinearRing ring, double turn) {
    Coordinate[] corners = ring.getCoordinates();
    LinearRing left = Orientation.isCCW(corners) ? ring : ring.reverse();
    List<GeoPoint> points = new ArrayList<>();
    for (Coordinate corner : left.getCoordinates()) {
      double x = Math.max(-180, Math.min(180, corner.x - turn));
      points.add(new GeoPoint(corner.y, x));
    }
    return points;
  }
}
