package org.geowire.layer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which incidents are read back. */
public enum LayerFormat {
  GEOJSON(new GeoJsonLayerReader(), "geojson", "json");

  // Error Prone cannot see that readers keep nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final LayerReader reader;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> extensions;

  LayerFormat(LayerReader reader, String... extensions) {
    this.reader = reader;
    this.extensions = List.of(extensions);
  }

  /** The format that a file name tells by its extension. */
  public static Optional<LayerFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(e -> name.endsWith("." + e)))
        .findFirst();
  }

  /**
   * Reads a file.
   *
   * @throws LayerException if it cannot be read or holds no incidents
   */
  public Layer read(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return reader.read(in, file.toString());
    } catch (IOException e) {
      throw new LayerException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }
}
