package org.geowire.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the small files beside a layer that make a map of it in GDAL and QGIS. */
public final class Sidecars {

  private Sidecars() {}

  /** Writes both files for a CSV file in WGS84. */
  public static void csv(Path csv, List<TableField> fields) {
    csv(csv, fields, CoordinateSystem.WGS84);
  }

  /**
   * Writes a .csvt file with the types and a .prj file with the coordinate system.
   *
   * @param csv the CSV file
   * @param fields its columns
   * @param system where its points stand
   */
  public static void csv(Path csv, List<TableField> fields, CoordinateSystem system) {
    put(sibling(csv, ".csvt"), types(fields));
    put(sibling(csv, ".prj"), system.esri() + "\n");
  }

  /**
   * Writes the files beside a picture that say where on the map it lies: .pgw and .prj.
   *
   * @param picture the PNG file, in WGS84 degrees
   * @param world the six lines of its world file
   */
  public static void picture(Path picture, String world) {
    put(sibling(picture, ".pgw"), world);
    put(sibling(picture, ".prj"), CoordinateSystem.WGS84.esri() + "\n");
  }

  /**
   * Writes a .qml file, with which QGIS opens the layer in the colours of our maps.
   *
   * @param file the layer
   * @param fields its columns
   */
  public static void style(Path file, List<TableField> fields) {
    put(sibling(file, ".qml"), MapStyle.QML.text(fields));
  }

  static String types(List<TableField> fields) {
    return fields.stream()
        .map(field -> "\"" + field.type().csvt() + "\"")
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static Path sibling(Path csv, String extension) {
    String name = String.valueOf(csv.getFileName());
    int dot = name.lastIndexOf('.');
    return csv.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + extension);
  }

  private static void put(Path path, String content) {
    try (OutputFile file = OutputFile.at(path)) {
      file.stream().write(content.getBytes(StandardCharsets.UTF_8));
      file.commit();
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
  }
}
