package org.geowire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.layer.Layer;
import org.geowire.layer.LayerFormat;
import org.geowire.layer.Layers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of incidents that a command reads. */
@Command(headerHeading = "Input", addMethodSubcommands = false)
final class LayerOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Files of incidents, or - for standard input: what Geowire wrote, what QGIS saved of it,"
              + " and exports of ACLED.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      completionCandidates = Formats.class,
      description = "auto (by content), or ${COMPLETION-CANDIDATES}.")
  private String format;

  /** The names of the formats that are read. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      for (LayerFormat format : LayerFormat.values()) {
        add(format.label());
      }
    }
  }

  /**
   * The inputs, of which there must be one.
   *
   * @throws UsageException if there is none, or standard input twice
   */
  List<String> inputs() {
    return InputNames.checked(inputs, "no INPUT; name files of incidents, or - for standard input");
  }

  /**
   * Reads all inputs into one layer.
   *
   * @throws UsageException if the options do not fit together
   * @throws org.geowire.layer.LayerException if an input cannot be read
   */
  Layer read(Streams streams) {
    return Layers.read(inputs(), streams.in(), format());
  }

  /**
   * Those of the incidents that are kept; not a method of the filter, since with it the main job
   * would load layers.
   */
  Layer read(Streams streams, FilterOptions filters) {
    Layer layer = read(streams);
    return filters.isSet()
        ? layer.with(layer.rows().stream().filter(filters.filter(layer.fields())).toList())
        : layer;
  }

  private Optional<LayerFormat> format() {
    if (format.equals("auto")) {
      return Optional.empty();
    }
    LayerFormat named =
        LayerFormat.named(format)
            .orElseThrow(() -> InputNames.unknownFormat(format, new Formats()));
    return Optional.of(named);
  }
}
