package org.geowire.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.geowire.OutputFormat;
import org.geowire.layer.Layer;
import org.geowire.layer.LayerView;
import org.geowire.output.OutputOptions;

/**
 * Writes rows that cover areas.
 *
 * @param target where and how
 * @param streams those of the run
 * @param inputs what is not overwritten
 */
record AreaOutput(TargetOptions target, Streams streams, List<String> inputs) {

  private static final Set<OutputFormat> FORMATS =
      Set.of(OutputFormat.GEOJSON, OutputFormat.GEOJSONL, OutputFormat.JSONL, OutputFormat.CSV);

  /**
   * The checked format.
   *
   * @throws UsageException if it holds no polygons
   */
  static OutputFormat format(TargetOptions target) {
    OutputFormat format = target.format();
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          format.label()
              + " is written for points only; give -o FILE.geojson for polygons or -o FILE.csv, and"
              + " GDAL's ogr2ogr makes any other format of them");
    }
    return format;
  }

  /** Writes a table with all its columns. */
  void write(OutputFormat format, Layer layer) throws IOException {
    OutputOptions options =
        new OutputOptions(List.of(), target.csvSafe(), false, false).in(target.system(format));
    new LayerOutput(target, streams, inputs).write(format, layer, new LayerView(options, true));
  }
}
