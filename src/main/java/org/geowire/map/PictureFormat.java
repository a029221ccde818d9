package org.geowire.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a static map is written. */
public enum PictureFormat {
  PNG,
  SVG;

  /** The format that a file name tells by its extension. */
  public static Optional<PictureFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
