package org.geowire.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Points well within an area of a picture, where its name may stand. */
final class Interior {

  private static final int COLUMNS = 28;
  private static final int ROWS = 18;
  private static final int MOST = 40;

  /** Distances above this share of the area's extent are as good as each other. */
  private static final double ENOUGH = 0.12;

  private final List<double[]> rings;
  private final Box frame;
  private final Box box;

  /**
   * @param rings outer rings and holes in pixels
   * @param frame only what is inside counts
   */
  Interior(List<double[]> rings, Box frame) {
    this.rings = rings;
    this.frame = frame;
    Path all = new Path();
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        all.add(
            Math.max(frame.x(), Math.min(frame.right(), ring[i])),
            Math.max(frame.y(), Math.min(frame.bottom(), ring[i + 1])));
      }
    }
    Clipper.Extent extent = Clipper.Extent.of(all.toArray());
    box =
        new Box(
            extent.west(),
            extent.south(),
            extent.east() - extent.west(),
            extent.north() - extent.south());
  }

  Box box() {
    return box;
  }

  /** A point with its distance from the nearest edge. */
  record Depth(double x, double y, double depth) {}

  /** The deepest points first. */
  List<Depth> deepest() {
    // A country that fills the map is named above the middle, where the incidents are.
    double high =
        box.width() > 0.95 * frame.width() && box.height() > 0.95 * frame.height() ? 0.18 : 0.5;
    double middleY = box.y() + high * box.height();
    double enough = ENOUGH * Math.max(box.width(), box.height());
    List<Depth> found = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        double x = box.x() + box.width() * (column + 0.5) / COLUMNS;
        double y = box.y() + box.height() * (row + 0.5) / ROWS;
        double depth = depth(x, y);
        if (depth > 0) {
          found.add(new Depth(x, y, Math.min(enough, depth)));
        }
      }
    }
    found.sort(
        Comparator.comparingDouble((Depth d) -> -d.depth())
            .thenComparingDouble(d -> Math.hypot(d.x() - box.middleX(), d.y() - middleY)));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  /** Whether a point is in the area and in the frame. */
  boolean holds(double x, double y) {
    return box.contains(x, y) && depth(x, y) > 0;
  }

  /** The distance to the nearest edge or to the frame; negative outside. */
  private double depth(double x, double y) {
    boolean inside = false;
    double least = Double.POSITIVE_INFINITY;
    for (double[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        double dx = ring[i + 2] - ring[i];
        double dy = ring[i + 3] - ring[i + 1];
        if (ring[i + 1] > y != ring[i + 3] > y && x < ring[i] + (y - ring[i + 1]) * dx / dy) {
          inside = !inside;
        }
        least = Math.min(least, squared(x - ring[i], y - ring[i + 1], dx, dy));
      }
    }
    double edge = Math.min(Math.min(x - box.x(), box.right() - x), y - box.y());
    double frame = Math.min(edge, box.bottom() - y);
    return inside ? Math.min(frame, Math.sqrt(least)) : -1;
  }

  private static double squared(double x, double y, double dx, double dy) {
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    double offX = x - t * dx;
    double offY = y - t * dy;
    return offX * offX + offY * offY;
  }
}
