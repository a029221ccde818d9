package org.geowire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.OutputFormat;
import org.geowire.gis.Reprojection;
import org.geowire.output.CoordinateSystem;
import org.geowire.output.OutputFile;
import org.geowire.output.ProjectedRows;
import org.geowire.output.Sidecars;
import org.geowire.output.TableField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where the output goes, and in which form. */
@Command(headerHeading = "Output", addMethodSubcommands = false)
final class TargetOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears whole or not at all; else to standard output.")
  private String output = "-";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "${COMPLETION-CANDIDATES}; else by the extension of FILE, else geojson.")
  private String format = "";

  @Option(
      names = "--csvt",
      description = "Write column types (.csvt) and coordinate system (.prj) beside a CSV file.")
  private boolean csvt;

  @Option(
      names = "--qml",
      description = "Write a style for QGIS (.qml) beside FILE, with symbols by event type.")
  private boolean qml;

  @Option(
      names = "--crs",
      paramLabel = "EPSG:CODE",
      description =
          "Coordinate system of the geometry in gpkg and fgb, and of columns x and y in csv and jsonl;"
              + " latitude and longitude stay WGS84.")
  private String crs = "";

  @Option(
      names = "--csv-safe",
      description = "Put an apostrophe before CSV cells that a spreadsheet would run as formulas.")
  private boolean csvSafe;

  /** The names of the output formats. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      for (OutputFormat format : OutputFormat.values()) {
        add(format.label());
      }
    }
  }

  /** The checked format. */
  OutputFormat format() {
    OutputFormat chosen = chosen();
    if (csvt && (chosen != OutputFormat.CSV || isStandardOutput())) {
      throw new UsageException("--csvt is for CSV files; give -o FILE.csv too");
    }
    if (qml && isStandardOutput()) {
      throw new UsageException("--qml goes beside a file; give -o FILE too");
    }
    if (chosen.needsFile() && isStandardOutput()) {
      throw new UsageException(
          "-f " + chosen.label() + " is for files; give -o FILE." + chosen.extensions().get(0));
    }
    return chosen;
  }

  private OutputFormat chosen() {
    Optional<OutputFormat> named = OutputFormat.named(format);
    if (!format.isEmpty()) {
      return named.orElseThrow(
          () -> new UsageException("--format " + format + " is none of " + formats()));
    }
    return isStandardOutput()
        ? OutputFormat.GEOJSON
        : OutputFormat.ofFileName(output)
            .orElseThrow(
                () ->
                    new UsageException(
                        "the extension of " + output + " tells no format; give -f " + formats()));
  }

  private static String formats() {
    return String.join("|", new Formats());
  }

  private boolean isStandardOutput() {
    return output.equals("-");
  }

  /**
   * Opens the output.
   *
   * @throws UsageException if it is one of the inputs
   */
  OutputFile open(Streams streams, List<String> inputs) throws IOException {
    if (isStandardOutput()) {
      return OutputFile.to(streams.out());
    }
    refuseInput(output, inputs);
    return OutputFile.open(output);
  }

  /**
   * Keeps an output from overwriting what it is made of.
   *
   * @throws UsageException if it is one of the inputs
   */
  static void refuseInput(String output, List<String> inputs) throws IOException {
    Path target = Path.of(output);
    for (String input : inputs) {
      if (Files.isRegularFile(target) && Files.exists(Path.of(input))) {
        if (Files.isSameFile(target, Path.of(input))) {
          throw new UsageException("-o " + output + " would overwrite an input; name another file");
        }
      }
    }
  }

  /**
   * The checked coordinate system of an output.
   *
   * @throws UsageException if there is no such system, or the format carries none but WGS84
   */
  CoordinateSystem system(OutputFormat format) {
    if (crs.isEmpty()) {
      return CoordinateSystem.WGS84;
    }
    try {
      CoordinateSystem system = Reprojection.of(crs);
      if (!system.isWgs84() && !format.isProjectable()) {
        throw new UsageException(
            format.label()
                + " is always in WGS84; --crs "
                + crs
                + " needs gpkg, fgb, or csv with columns x and y");
      }
      return system;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--crs " + crs + " " + e.getMessage());
    }
  }

  /** Writes the files that are asked for beside the output. */
  void sidecars(List<TableField> fields) {
    if (csvt) {
      CoordinateSystem system = system(OutputFormat.CSV);
      List<TableField> written = system.isWgs84() ? fields : ProjectedRows.fields(fields);
      Sidecars.csv(Path.of(output), written, system);
    }
    if (qml) {
      Sidecars.style(Path.of(output), fields);
    }
  }

  boolean csvSafe() {
    return csvSafe;
  }
}
