package org.geowire.layer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which incidents are read back. */
public enum LayerFormat {
  GEOJSON(new JsonLayerReader(), "geojson", "json"),
  GEOJSONL(new JsonLayerReader(), "geojsonl", "geojsons"),
  JSONL(new JsonLayerReader(), "jsonl", "ndjson"),
  CSV(new CsvLayerReader(), "csv", "tsv", "txt"),
  GPKG(new GeoPackageLayerReader(), "gpkg");

  private static final String ZIP = "PK\u0003\u0004";
  private static final String SQLITE = "SQLite format 3\0";

  private static final List<LayerFormat> JSON = List.of(GEOJSON, GEOJSONL, JSONL);

  /** A file without content holds no incidents, but it may be one of these without a line. */
  private static final List<LayerFormat> MAY_BE_EMPTY = List.of(GEOJSONL, JSONL);

  // Error Prone cannot see that readers keep nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final LayerReader reader;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> extensions;

  LayerFormat(LayerReader reader, String... extensions) {
    this.reader = reader;
    this.extensions = List.of(extensions);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name on the command line. */
  public static Optional<LayerFormat> named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The format that a file name tells by its extension. */
  public static Optional<LayerFormat> ofFileName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String name = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(e -> name.endsWith("." + e)))
        .findFirst();
  }

  /**
   * Reads a file of this format.
   *
   * @throws LayerException if it cannot be read or holds no incidents
   */
  public Layer read(Path file) {
    if (Files.isDirectory(file)) {
      throw new LayerException(file.toString(), 0, "is a folder; name the files in it");
    }
    return read(LayerSource.file(file), Optional.of(this));
  }

  /** Reads a file of the format that is asked for, else of the one that its content shows. */
  static Layer read(LayerSource source, Optional<LayerFormat> asked) {
    try {
      byte[] head = source.head();
      Optional<LayerFormat> named = asked.or(() -> ofFileName(source.name()));
      if (head.length == 0) {
        return empty(source, named);
      }
      return asked.orElseGet(() -> shown(source, head, named)).reader.read(source);
    } catch (IOException e) {
      throw new LayerException(source.name(), "cannot be read: " + reason(e), e);
    }
  }

  private static Layer empty(LayerSource source, Optional<LayerFormat> named) {
    if (named.filter(MAY_BE_EMPTY::contains).isEmpty()) {
      throw new LayerException(source.name(), 0, "is empty; give a file with incidents");
    }
    return new Layer(List.of(), List.of());
  }

  /** The content decides between the families of formats, the name within them. */
  private static LayerFormat shown(LayerSource source, byte[] head, Optional<LayerFormat> named) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith(SQLITE)) {
      return GPKG;
    }
    if (start.startsWith(ZIP)) {
      throw new LayerException(
          source.name(), 0, "is a ZIP file or a workbook; save the table as CSV in UTF-8");
    }
    String text = start.replaceFirst("^(\u00EF\u00BB\u00BF)?[\\s\u001E]*", "");
    boolean json = text.startsWith("{") || text.startsWith("[");
    return json ? named.filter(JSON::contains).orElse(GEOJSON) : CSV;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    boolean reasoned = e instanceof FileSystemException f && f.getReason() != null;
    return reasoned ? ((FileSystemException) e).getReason() : String.valueOf(e.getMessage());
  }
}
