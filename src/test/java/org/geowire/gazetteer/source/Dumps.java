package org.geowire.gazetteer.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Dumps of a few rows, written as GeoNames writes them. */
public final class Dumps {

  private Dumps() {}

  /** A row of a dump. */
  public static String row(
      int id, String name, String others, String point, String code, String units) {
    String[] latLon = point.split(" ", -1);
    String[] path = (units + "..").split("\\.", -1);
    String[] feature = code.split("\\.", -1);
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            name,
            others,
            latLon[0],
            latLon[1],
            feature[0],
            feature[1],
            path[0],
            "",
            path[1],
            path[2],
            "",
            "",
            "0",
            "",
            "300",
            "Africa/Bamako",
            "2024-05-0" + (id % 9 + 1))
        + "\n";
  }

  /** Mali, one region, one cercle and three places in them. */
  public static String mali() {
    return row(2453866, "Republic of Mali", "Mali", "18 -2", "A.PCLI", "ML")
        + row(2455517, "Kayes Region", "Région de Kayes", "13.9 -10.1", "A.ADM1", "ML.03")
        + row(8261494, "Nioro Cercle", "", "15.2 -9.6", "A.ADM2", "ML.03.8261494")
        + row(2457077, "Gogui", "Gouguel,GGX", "15.68592 -9.32967", "P.PPL", "ML.03.8261494")
        + row(2452651, "Nioro", "Nioro du Sahel", "15.22932 -9.59277", "P.PPLA2", "ML.03.8261494")
        + row(2448280, "Zirabélèrikoro", "", "12.80052 -8.3914", "P.PPL", "ML.00");
  }

  /** Writes a text. */
  public static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a zip of one table and GeoNames' readme before it. */
  public static Path zip(Path file, String entry, String text) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("Readme for GeoNames\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
