package org.geowire.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Leaves out points without which a line hardly differs (Douglas and Peucker's way). */
final class Simplifier {

  /** So that lines near the poles do not vanish. */
  private static final double LEAST_SHRINK = 0.05;

  private final double[] points;
  private final double shrink;
  private final double limit;
  private final BitSet keep = new BitSet();
  private final Deque<int[]> spans = new ArrayDeque<>();

  private Simplifier(double[] points, double tolerance) {
    this.points = points;
    this.limit = tolerance * tolerance;
    this.shrink = shrink(points);
  }

  /**
   * The line with fewer points, its ends kept.
   *
   * @param points longitude and latitude in turn
   * @param tolerance by how many degrees of latitude it may be off
   */
  static double[] simplify(double[] points, double tolerance) {
    return points.length <= 4 ? points : new Simplifier(points, tolerance).run();
  }

  /** How long a degree of longitude is there, measured in degrees of latitude. */
  private static double shrink(double[] points) {
    double sum = 0;
    for (int i = 1; i < points.length; i += 2) {
      sum += points[i];
    }
    return Math.max(LEAST_SHRINK, Math.cos(Math.toRadians(2 * sum / points.length)));
  }

  private double[] run() {
    int last = points.length / 2 - 1;
    keep.set(0);
    keep.set(last);
    if (points[0] == points[2 * last] && points[1] == points[2 * last + 1]) {
      int far = farthest(last);
      keep.set(far);
      spans.push(new int[] {far, last});
      spans.push(new int[] {0, far});
    } else {
      spans.push(new int[] {0, last});
    }
    while (!spans.isEmpty()) {
      split(spans.pop());
    }
    return kept();
  }

  /** A ring has no two ends to measure from: its farthest point is the other. */
  private int farthest(int last) {
    int far = 1;
    for (int i = 1; i < last; i++) {
      if (off(i, 0, 0) > off(far, 0, 0)) {
        far = i;
      }
    }
    return far;
  }

  private void split(int[] span) {
    double most = limit;
    int at = -1;
    for (int i = span[0] + 1; i < span[1]; i++) {
      double off = off(i, span[0], span[1]);
      if (off > most) {
        most = off;
        at = i;
      }
    }
    if (at >= 0) {
      keep.set(at);
      spans.push(new int[] {span[0], at});
      spans.push(new int[] {at, span[1]});
    }
  }

  /** The square of a point's distance from the straight line between two others. */
  private double off(int point, int from, int to) {
    double dx = (points[2 * to] - points[2 * from]) * shrink;
    double dy = points[2 * to + 1] - points[2 * from + 1];
    double x = (points[2 * point] - points[2 * from]) * shrink;
    double y = points[2 * point + 1] - points[2 * from + 1];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    double offX = x - along * dx;
    double offY = y - along * dy;
    return offX * offX + offY * offY;
  }

  private double[] kept() {
    double[] kept = new double[2 * keep.cardinality()];
    int n = 0;
    for (int i = keep.nextSetBit(0); i >= 0; i = keep.nextSetBit(i + 1)) {
      kept[n++] = points[2 * i];
      kept[n++] = points[2 * i + 1];
    }
    return kept;
  }
}
