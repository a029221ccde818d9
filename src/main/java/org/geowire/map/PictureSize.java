package org.geowire.map;

/**
 * How large a picture is.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) {

  /** Below that legend and map have no room. */
  public static final int LEAST = 300;

  /** Above that memory runs out for nothing. */
  public static final int MOST = 5_000;

  public static final PictureSize STANDARD = new PictureSize(1600, 1000);

  public PictureSize {
    if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
      throw new IllegalArgumentException(
          width + "x" + height + " is no size from " + LEAST + " to " + MOST);
    }
  }

  /** By how much letters and symbols are larger than on a picture of the standard size. */
  double scale() {
    double least = Math.min((double) width / STANDARD.width, (double) height / STANDARD.height);
    return Math.max(0.6, Math.sqrt(least));
  }
}
