package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.gis.MapProjection;

/** Where on a picture each point of the Earth stands: a projection, a scale and a frame. */
final class Sheet {

  /** Degrees after which a straight line on the Earth may be seen to bend on the map. */
  private static final double STEP = 1;

  private static final int SAMPLES = 24;

  private final MapProjection projection;
  private final Box frame;
  private final double middleX;
  private final double middleY;
  private final double metresPerPixel;
  private final boolean world;
  private final Window window;

  /**
   * @param projection gives metres
   * @param frame the part of the picture that the map fills
   * @param metres what it shows of the map sheet
   * @param earth the widest window that may be shown
   */
  Sheet(MapProjection projection, Box frame, Metres metres, Optional<Window> earth) {
    this.projection = projection;
    this.frame = frame;
    middleX = metres.middleX();
    middleY = metres.middleY();
    metresPerPixel = Math.max(metres.width() / frame.width(), metres.height() / frame.height());
    world = earth.isPresent();
    window = earth.orElseGet(this::seen);
  }

  /** A rectangle on the map sheet, in metres east and north of its origin. */
  record Metres(double west, double south, double east, double north) {
    double middleX() {
      return (west + east) / 2;
    }

    double middleY() {
      return (south + north) / 2;
    }

    double width() {
      return east - west;
    }

    double height() {
      return north - south;
    }

    Metres widened(double share, double least) {
      double x = Math.max(least, width() * (0.5 + share));
      double y = Math.max(least, height() * (0.5 + share));
      return new Metres(middleX() - x, middleY() - y, middleX() + x, middleY() + y);
    }

    /** The smallest rectangle round points. */
    static Metres around(double... points) {
      Clipper.Extent extent = Clipper.Extent.of(points);
      return new Metres(extent.west(), extent.south(), extent.east(), extent.north());
    }
  }

  Box frame() {
    return frame;
  }

  /** Whether it shows the whole Earth, whose outline ends within the frame. */
  boolean isWorld() {
    return world;
  }

  double metresPerPixel() {
    return metresPerPixel;
  }

  /** What the frame shows, and a little more. */
  Window window() {
    return window;
  }

  /** The point in the middle of the frame. */
  GeoPoint middle() {
    return projection.inverse(middleX, middleY).orElseThrow();
  }

  /** The pixel of a point. */
  double[] pixel(GeoPoint point) {
    return pixels(window.longitude(point.longitude()), point.latitude());
  }

  /** Pixels of points; longitudes are those of the window. */
  double[] pixels(double... degrees) {
    double[] points = projection.forward(degrees);
    for (int i = 0; i < points.length; i += 2) {
      points[i] = frame.middleX() + (points[i] - middleX) / metresPerPixel;
      points[i + 1] = frame.middleY() - (points[i + 1] - middleY) / metresPerPixel;
    }
    return points;
  }

  /** Pixels of a line, with points between where it is long. */
  double[] line(double... degrees) {
    return pixels(dense(degrees));
  }

  List<double[]> rings(List<double[]> rings) {
    List<double[]> drawn = new ArrayList<>(rings.size());
    rings.forEach(ring -> drawn.add(line(ring)));
    return drawn;
  }

  private static double[] dense(double... points) {
    Path path = new Path();
    path.add(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      double dx = points[i] - points[i - 2];
      double dy = points[i + 1] - points[i - 1];
      int steps = (int) Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / STEP));
      for (int s = 1; s <= steps; s++) {
        path.add(points[i - 2] + dx * s / steps, points[i - 1] + dy * s / steps);
      }
    }
    return path.toArray();
  }

  /** The window of all that a grid of points over the frame shows. */
  private Window seen() {
    GeoPoint middle = middle();
    Spans spans = new Spans(middle.longitude());
    double width = frame.width() * metresPerPixel;
    double height = frame.height() * metresPerPixel;
    for (int i = 0; i <= SAMPLES; i++) {
      for (int j = 0; j <= SAMPLES; j++) {
        double x = middleX + width * (i / (double) SAMPLES - 0.5);
        double y = middleY + height * (j / (double) SAMPLES - 0.5);
        projection.inverse(x, y).ifPresent(spans::add);
      }
    }
    return spans.window(holds(90), holds(-90));
  }

  /** Whether a pole is within the frame. */
  private boolean holds(double latitude) {
    double[] metres = projection.forward(new double[] {0, latitude});
    return Math.abs(metres[0] - middleX) <= frame.width() * metresPerPixel / 2
        && Math.abs(metres[1] - middleY) <= frame.height() * metresPerPixel / 2;
  }

  /** Collects what degrees there are. */
  private static final class Spans {
    private static final double MARGIN = 0.06;
    private final double middle;
    private double west;
    private double east;
    private double south = 90;
    private double north = -90;

    Spans(double middle) {
      this.middle = middle;
    }

    void add(GeoPoint point) {
      double off = Math.IEEEremainder(point.longitude() - middle, 360);
      west = Math.min(west, off);
      east = Math.max(east, off);
      south = Math.min(south, point.latitude());
      north = Math.max(north, point.latitude());
    }

    Window window(boolean northPole, boolean southPole) {
      double lon = northPole || southPole ? 180 : MARGIN * (east - west);
      double lat = MARGIN * (north - south);
      return new Window(
          middle + Math.max(-180, west - lon),
          southPole ? -90 : Math.max(-90, south - lat),
          middle + Math.min(180, east + lon),
          northPole ? 90 : Math.min(90, north + lat));
    }
  }
}
