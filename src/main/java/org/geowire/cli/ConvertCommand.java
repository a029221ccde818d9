package org.geowire.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.geowire.OutputFormat;
import org.geowire.layer.Layer;
import org.geowire.layer.LayerView;
import org.geowire.output.OutputOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Files of incidents from one format into another. */
@Command(
    name = "convert",
    addMethodSubcommands = false,
    description =
        "Reads files of incidents and writes them as one file of any format; with all their columns,"
            + " unless columns or a schema are named.",
    footer = {
      "  geowire convert incidents.geojson -o incidents.gpkg",
      "  geowire convert edited.gpkg -o incidents.csv --csvt",
      "  geowire convert january.csv february.csv --columns core -o both.geojson",
      "  geowire convert incidents.gpkg --schema acled -f csv"
    })
final class ConvertCommand extends BaseCommand implements Callable<Integer> {

  @Mixin private LayerOptions input;
  @Mixin private FilterOptions filters;
  @Mixin private TargetOptions target;
  @Mixin private ColumnOptions columns;

  ConvertCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    OutputFormat format = target.format();
    OutputOptions options = columns.options(format, target.csvSafe()).in(target.system(format));
    LayerView view = new LayerView(options, columns.isOpen());
    Layer layer = input.read(streams(), filters);
    LayerOutput output = new LayerOutput(target, streams(), input.inputs());
    output.write(format, columns.withText() ? layer : LayerOutput.withoutText(layer), view);
    return ExitCode.DONE;
  }
}
