package org.geowire.gis;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.geowire.geo.GeoPoint;
import org.geowire.output.Row;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Tells which rows stand inside polygons or on their edges; those without a point do not.
 *
 * <p>Edges are straight in degrees, as RFC 7946 has them. Polygons may run over the antimeridian
 * with longitudes beyond 180.
 */
public final class Area implements Predicate<Row> {

  private static final double[] TURNS = {0, 360, -360};

  private final List<Part> parts;

  Area(List<Polygon> polygons) {
    parts = polygons.stream().map(p -> new Part(p, new IndexedPointInAreaLocator(p))).toList();
  }

  private record Part(Polygon polygon, IndexedPointInAreaLocator locator) {

    boolean holds(Coordinate point) {
      return polygon.getEnvelopeInternal().covers(point)
          && locator.locate(point) != Location.EXTERIOR;
    }
  }

  /**
   * The polygons of a GeoJSON file.
   *
   * @throws IllegalArgumentException if it cannot be read or holds no polygon
   */
  public static Area of(Path file) {
    return new Area(new PolygonReader(file).polygons());
  }

  @Override
  public boolean test(Row row) {
    return row.point().filter(this::holds).isPresent();
  }

  private boolean holds(GeoPoint point) {
    for (double turn : TURNS) {
      Coordinate at = new Coordinate(point.longitude() + turn, point.latitude());
      for (Part part : parts) {
        if (part.holds(at)) {
          return true;
        }
      }
    }
    return false;
  }
}
