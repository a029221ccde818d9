package org.geowire.map;

import java.util.Arrays;

/** Points of a line that grows: x and y, or longitude and latitude, in turn. */
final class Path {

  private double[] points = new double[32];
  private int length;

  void add(double x, double y) {
    if (length == points.length) {
      points = Arrays.copyOf(points, 2 * length);
    }
    points[length++] = x;
    points[length++] = y;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** How many points there are. */
  int size() {
    return length / 2;
  }

  double firstX() {
    return points[0];
  }

  double firstY() {
    return points[1];
  }

  double lastX() {
    return points[length - 2];
  }

  double lastY() {
    return points[length - 1];
  }

  double[] toArray() {
    return Arrays.copyOf(points, length);
  }
}
