package org.geowire.map;

/**
 * Where the parts of a picture stand.
 *
 * @param frame the map
 * @param legend the first column of the legend, beside the map or, where the map is as wide as the
 *     world, below it
 * @param titleY base line of the title
 * @param countsY base line of the line below it
 * @param sourceY base line of the first line of sources
 * @param right where all ends
 */
record PictureLayout(
    Box frame,
    Box legend,
    double titleY,
    double countsY,
    double sourceY,
    double right,
    double scale) {

  private static final double MARGIN = 24;
  private static final double TITLE = 60;
  private static final double DEGREES_LEFT = 42;
  private static final double DEGREES_BELOW = 22;
  private static final double SOURCES = 40;
  private static final double LEGEND = 280;
  private static final double LEGEND_BELOW = 196;
  private static final double GAP = 20;

  static PictureLayout of(PictureSize size, boolean world) {
    double scale = size.scale();
    double margin = MARGIN * scale;
    double left = margin + DEGREES_LEFT * scale;
    double top = margin + TITLE * scale;
    double right = size.width() - margin;
    double end = size.height() - margin - SOURCES * scale;
    double mapRight = world ? right : right - (LEGEND + GAP) * scale;
    double mapEnd = end - (DEGREES_BELOW + (world ? LEGEND_BELOW : 0)) * scale;
    Box frame = new Box(left, top, mapRight - left, mapEnd - top);
    Box legend =
        world
            ? new Box(left, mapEnd + DEGREES_BELOW * scale, LEGEND * scale, LEGEND_BELOW * scale)
            : new Box(mapRight + GAP * scale, top, LEGEND * scale, end - top);
    return new PictureLayout(
        frame, legend, margin + 22 * scale, margin + 46 * scale, end + 18 * scale, right, scale);
  }

  /** All of the picture. */
  Box paper() {
    double margin = MARGIN * scale;
    return new Box(0, 0, right + margin, sourceY - 18 * scale + SOURCES * scale + margin);
  }

  /** From the left edge of the map to where all ends. */
  double width() {
    return right - frame.x();
  }
}
