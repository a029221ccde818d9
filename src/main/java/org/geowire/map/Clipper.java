package org.geowire.map;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines and rings to a window, wherever on the turn of longitudes they stand. */
final class Clipper {

  private static final int RING = 6;

  private final Window window;

  Clipper(Window window) {
    this.window = window;
  }

  List<Country> countries(List<Country> countries) {
    List<Country> found = new ArrayList<>();
    for (Country country : countries) {
      List<List<double[]>> polygons = new ArrayList<>();
      for (List<double[]> polygon : country.polygons()) {
        polygon(polygon, polygons);
      }
      if (!polygons.isEmpty()) {
        found.add(country.with(polygons));
      }
    }
    return found;
  }

  /** Adds the polygon once for each turn at which its outer ring reaches the window. */
  private void polygon(List<double[]> rings, List<List<double[]>> found) {
    Extent outer = Extent.of(rings.get(0));
    for (int turn = firstTurn(outer); turn <= lastTurn(outer); turn++) {
      List<double[]> clipped = new ArrayList<>();
      for (double[] ring : rings) {
        double near = 360.0 * Math.round((outer.middleX() - Extent.of(ring).middleX()) / 360);
        double[] inside = ring(shifted(ring, near + 360.0 * turn));
        if (inside.length >= RING) {
          clipped.add(inside);
        } else if (clipped.isEmpty()) {
          break;
        }
      }
      if (!clipped.isEmpty()) {
        found.add(List.copyOf(clipped));
      }
    }
  }

  List<Polyline> lines(List<Polyline> lines) {
    List<Polyline> found = new ArrayList<>();
    for (Polyline line : lines) {
      Extent extent = Extent.of(line.points());
      for (int turn = firstTurn(extent); turn <= lastTurn(extent); turn++) {
        line(shifted(line.points(), 360.0 * turn), line.disputed(), found);
      }
    }
    return found;
  }

  private int firstTurn(Extent extent) {
    if (extent.south() > window.north() || extent.north() < window.south()) {
      return 0;
    }
    return (int) Math.ceil((window.west() - extent.east()) / 360);
  }

  private int lastTurn(Extent extent) {
    if (extent.south() > window.north() || extent.north() < window.south()) {
      return -1;
    }
    return (int) Math.floor((window.east() - extent.west()) / 360);
  }

  private static double[] shifted(double[] points, double by) {
    if (by == 0) {
      return points;
    }
    double[] moved = points.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += by;
    }
    return moved;
  }

  /** The parts of a line inside, each a line of its own (Liang and Barsky's way). */
  private void line(double[] points, boolean disputed, List<Polyline> found) {
    Path path = new Path();
    for (int i = 0; i + 3 < points.length; i += 2) {
      double dx = points[i + 2] - points[i];
      double dy = points[i + 3] - points[i + 1];
      double[] part = {0, 1};
      boolean inside =
          within(-dx, points[i] - window.west(), part)
              && within(dx, window.east() - points[i], part)
              && within(-dy, points[i + 1] - window.south(), part)
              && within(dy, window.north() - points[i + 1], part);
      if (inside) {
        if (path.isEmpty()) {
          path.add(points[i] + part[0] * dx, points[i + 1] + part[0] * dy);
        }
        path.add(points[i] + part[1] * dx, points[i + 1] + part[1] * dy);
      }
      if (!inside || part[1] < 1) {
        path = finished(path, disputed, found);
      }
    }
    finished(path, disputed, found);
  }

  private static Path finished(Path path, boolean disputed, List<Polyline> found) {
    if (path.size() > 1) {
      found.add(new Polyline(path.toArray(), disputed));
    }
    return path.isEmpty() ? path : new Path();
  }

  /** Narrows the part of a segment that is on the right side of one edge. */
  private static boolean within(double towards, double room, double[] part) {
    if (towards == 0) {
      return room >= 0;
    }
    double at = room / towards;
    if (towards < 0) {
      part[0] = Math.max(part[0], at);
    } else {
      part[1] = Math.min(part[1], at);
    }
    return part[0] <= part[1];
  }

  /** What of a ring is inside, closed along the edges (Sutherland and Hodgman's way). */
  private double[] ring(double[] ring) {
    double[] points = half(ring, 0, 1, window.west());
    points = half(points, 0, -1, window.east());
    points = half(points, 1, 1, window.south());
    return half(points, 1, -1, window.north());
  }

  /** What is on one side of an edge; axis 0 is longitude, sign 1 keeps what is greater. */
  private static double[] half(double[] ring, int axis, int sign, double edge) {
    Path path = new Path();
    for (int i = 0; i + 3 < ring.length; i += 2) {
      double a = sign * (ring[i + axis] - edge);
      double b = sign * (ring[i + 2 + axis] - edge);
      if (a >= 0) {
        path.add(ring[i], ring[i + 1]);
      }
      if (a >= 0 != b >= 0) {
        double t = a / (a - b);
        path.add(
            ring[i] + t * (ring[i + 2] - ring[i]), ring[i + 1] + t * (ring[i + 3] - ring[i + 1]));
      }
    }
    if (!path.isEmpty()) {
      path.add(path.firstX(), path.firstY());
    }
    return path.toArray();
  }

  /** The box round points. */
  record Extent(double west, double south, double east, double north) {
    static Extent of(double[] points) {
      double west = Double.POSITIVE_INFINITY;
      double south = Double.POSITIVE_INFINITY;
      double east = Double.NEGATIVE_INFINITY;
      double north = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < points.length; i += 2) {
        west = Math.min(west, points[i]);
        east = Math.max(east, points[i]);
        south = Math.min(south, points[i + 1]);
        north = Math.max(north, points[i + 1]);
      }
      return new Extent(west, south, east, north);
    }

    double middleX() {
      return (west + east) / 2;
    }
  }
}
