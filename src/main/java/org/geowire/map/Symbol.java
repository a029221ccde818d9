package org.geowire.map;

import java.util.List;
import org.geowire.output.EventStyle;

/** The shape of an event type, drawn round a point. */
final class Symbol {

  private static final String EDGE = "#ffffff";
  private static final double EDGE_SHARE = 0.16;
  private static final double OPACITY = 0.92;
  private static final int ROUND = 40;

  /** Arms of a cross are this part of its half width. */
  private static final double ARM = 0.38;

  private Symbol() {}

  /** Draws it so that its shape looks as large as a circle of the radius. */
  static void draw(Canvas canvas, EventStyle style, double x, double y, double radius) {
    double[] ring = ring(style.shape(), x, y, radius);
    double edge = Math.max(1, radius * EDGE_SHARE);
    canvas.stroke(List.of(ring), Canvas.Pen.of(EDGE, 2 * edge));
    canvas.fill(List.of(ring), Canvas.Paint.of(style.colour(), OPACITY), Canvas.Rule.HOLES);
    canvas.stroke(List.of(ring), Canvas.Pen.of("#222222", Math.max(0.6, edge / 3)).faded(0.7));
  }

  static double[] circle(double x, double y, double radius) {
    return new Star(ROUND, radius, radius, 0).ring(x, y);
  }

  private static double[] ring(String shape, double x, double y, double r) {
    return switch (shape) {
      case "square" -> new Star(2, r * 1.25, r * 1.25, Math.PI / 4).ring(x, y);
      case "diamond" -> new Star(2, r * 1.3, r * 1.3, 0).ring(x, y);
      case "triangle" -> new Star(3, r * 1.45, r * 0.725, 0).ring(x, y + r * 0.2);
      case "star" -> new Star(5, r * 1.5, r * 0.66, 0).ring(x, y);
      case "cross" -> cross(x, y, r * 1.15);
      default -> circle(x, y, r);
    };
  }

  /**
   * So many points on a circle, the first straight up, and as many corners between on another.
   *
   * @param turn by which all is turned, in radians
   */
  private record Star(int points, double outer, double inner, double turn) {
    double[] ring(double x, double y) {
      Path path = new Path();
      for (int i = 0; i <= 2 * points; i++) {
        double angle = Math.PI * i / points + turn;
        double r = i % 2 == 0 ? outer : inner;
        path.add(x + r * Math.sin(angle), y - r * Math.cos(angle));
      }
      return path.toArray();
    }
  }

  private static double[] cross(double x, double y, double r) {
    double a = r * ARM;
    return new double[] {
      x - a, y - r, x + a, y - r, x + a, y - a, x + r, y - a, x + r, y + a, x + a, y + a, x + a,
      y + r, x - a, y + r, x - a, y + a, x - r, y + a, x - r, y - a, x - a, y - a, x - a, y - r
    };
  }
}
