package org.geowire.map;

/**
 * A rectangle of a picture in pixels.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width above 0
 * @param height above 0
 */
record Box(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double middleX() {
    return x + width / 2;
  }

  double middleY() {
    return y + height / 2;
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /** The rectangle with so much more on each side. */
  Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** Its outline, closed. */
  double[] ring() {
    return new double[] {x, y, right(), y, right(), bottom(), x, bottom(), x, y};
  }
}
