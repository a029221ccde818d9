package org.geowire.cli;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.geowire.OutputFormat;
import org.geowire.gis.ClusterChoice;
import org.geowire.gis.Clusters;
import org.geowire.gis.Located;
import org.geowire.layer.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Incidents that lie close together. */
@Command(
    name = "cluster",
    addMethodSubcommands = false,
    description =
        "Finds clusters of incidents by density (DBSCAN) and true distance; writes the incidents with"
            + " a column cluster (0: in none; empty: not compared), or the clusters themselves.",
    footer = {
      "  geowire cluster incidents.geojson -o clustered.geojson",
      "  geowire cluster incidents.csv --distance 10 --min-points 4 -o clustered.csv",
      "  geowire cluster incidents.geojson --distance 25 --days 7 --hulls -o waves.geojson"
    })
final class ClusterCommand extends BaseCommand implements Callable<Integer> {

  private static final double LARGEST = 1000;

  @Mixin private LayerOptions input;
  @Mixin private FilterOptions filters;

  @Option(
      names = "--distance",
      paramLabel = "KM",
      description = "Neighbours are at most so far apart (${DEFAULT-VALUE}).")
  private double distance = 20;

  @Option(
      names = "--min-points",
      paramLabel = "N",
      description =
          "An incident with so many neighbours, itself counted, is the core of a cluster"
              + " (${DEFAULT-VALUE}).")
  private int minPoints = 5;

  @Option(
      names = "--days",
      paramLabel = "D",
      description = "Neighbours are at most so many days apart too, by event_date.")
  private long days = -1;

  @Option(
      names = "--hulls",
      description =
          "Write the clusters as polygons with counts: convex hulls with a margin of a tenth of"
              + " --distance.")
  private boolean hulls;

  @Mixin private TargetOptions target;
  @Mixin private SiteOptions sites;

  ClusterCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    check();
    OutputFormat format = hulls ? AreaOutput.format(target) : target.format();
    Layer layer = input.read(streams(), filters);
    Located located = sites.located(layer);
    OptionalLong apart = days < 0 ? OptionalLong.empty() : OptionalLong.of(days);
    Clusters clusters = Clusters.of(located, new ClusterChoice(distance, minPoints, apart));
    AreaOutput output = new AreaOutput(target, streams(), input.inputs());
    output.write(format, hulls ? clusters.hulls() : clusters.incidents());
    return sites.finish(streams(), located, summary(located, clusters));
  }

  private void check() {
    if (!(distance > 0 && distance <= LARGEST)) {
      throw new UsageException("--distance " + distance + " is out of range; give at most 1000 km");
    }
    if (minPoints < 1) {
      throw new UsageException("--min-points " + minPoints + " makes no cluster; give 1 or more");
    }
    if (days < -1) {
      throw new UsageException("--days " + days + " is no span; give 0 or more");
    }
    sites.check();
  }

  private static String summary(Located located, Clusters clusters) {
    int others = located.rows().size() - clusters.clustered() - clusters.undated();
    return SiteOptions.count(clusters.clustered(), "incident")
        + " in "
        + SiteOptions.count(clusters.count(), "cluster")
        + ", "
        + others
        + " in none"
        + (clusters.undated() > 0 ? ", " + clusters.undated() + " without a date" : "");
  }
}
