package org.geowire.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.geowire.Version;
import org.geowire.gis.GeoTiff;
import org.geowire.gis.HeatChoice;
import org.geowire.gis.HeatMap;
import org.geowire.gis.HeatPicture;
import org.geowire.gis.Located;
import org.geowire.layer.Layer;
import org.geowire.output.OutputFile;
import org.geowire.output.Sidecars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The density of incidents as a raster. */
@Command(
    name = "heatmap",
    addMethodSubcommands = false,
    description =
        "Spreads incidents by a Gaussian kernel and writes incidents per km2 as a GeoTIFF (.tif), or"
            + " as a picture for maps (.png with .pgw and .prj).",
    footer = {
      "  geowire heatmap incidents.geojson -o heat.tif",
      "  geowire heatmap incidents.csv --bandwidth 50 --cell 5 -o heat.tif",
      "  geowire heatmap incidents.geojson --weight fatalities --bandwidth 30 -o deaths.png"
    })
final class HeatmapCommand extends BaseCommand implements Callable<Integer> {

  private static final double LARGEST = 1000;

  @Mixin private LayerOptions input;
  @Mixin private FilterOptions filters;

  @Option(
      names = "--bandwidth",
      paramLabel = "KM",
      description =
          "Standard deviation of the kernel; else by Silverman's rule: the spread of the incidents"
              + " over the sixth root of their number.")
  private double bandwidth = Double.NaN;

  @Option(
      names = "--cell",
      paramLabel = "KM",
      description = "Side of a cell; else a fifth of the bandwidth, or more for wide data.")
  private double cell = Double.NaN;

  @Option(
      names = "--weight",
      paramLabel = "count|fatalities",
      description = "Spread incidents (the default) or their reported fatalities.")
  private String weight = "count";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.tif|FILE.png",
      required = true,
      description = "Write to FILE, which appears whole or not at all.")
  private String output;

  @Mixin private SiteOptions sites;

  HeatmapCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    HeatChoice choice = choice();
    boolean picture = isPicture();
    sites.check();
    Layer layer = input.read(streams(), filters);
    Located located = sites.located(layer);
    HeatMap map = map(located, choice);
    TargetOptions.refuseInput(output, input.inputs());
    write(map, picture, layer.origin().attribution());
    return sites.finish(streams(), located, map.description());
  }

  private HeatChoice choice() {
    boolean fatalities = weight.equals("fatalities");
    if (!fatalities && !weight.equals("count")) {
      throw new UsageException("--weight " + weight + " is none of count, fatalities");
    }
    return new HeatChoice(km("--bandwidth", bandwidth), km("--cell", cell), fatalities);
  }

  private static OptionalDouble km(String option, double given) {
    if (Double.isNaN(given)) {
      return OptionalDouble.empty();
    }
    if (!(given > 0 && given <= LARGEST)) {
      throw new UsageException(option + " " + given + " is out of range; give at most 1000 km");
    }
    return OptionalDouble.of(given);
  }

  private boolean isPicture() {
    String name = output.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png") && !name.endsWith(".tif") && !name.endsWith(".tiff")) {
      throw new UsageException(
          "the extension of " + output + " tells no raster; give -o FILE.tif or -o FILE.png");
    }
    return name.endsWith(".png");
  }

  private static HeatMap map(Located located, HeatChoice choice) {
    try {
      return HeatMap.of(located, choice);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private void write(HeatMap map, boolean picture, String attribution) throws IOException {
    String software = "Geowire " + Version.current();
    try (OutputFile file = OutputFile.open(output)) {
      OutputStream out = file.stream();
      if (picture) {
        HeatPicture.write(map, software, attribution, out);
      } else {
        GeoTiff.write(map, software, attribution, out);
      }
      file.commit();
    }
    if (picture) {
      Sidecars.picture(Path.of(output), HeatPicture.worldFile(map));
    }
  }
}
