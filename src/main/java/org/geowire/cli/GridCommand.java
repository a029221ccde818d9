package org.geowire.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.geowire.OutputFormat;
import org.geowire.geo.GeoPoint;
import org.geowire.gis.GridChoice;
import org.geowire.gis.GridTable;
import org.geowire.gis.Located;
import org.geowire.gis.Period;
import org.geowire.layer.Layer;
import org.geowire.output.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Incidents counted by cells of a grid and by periods. */
@Command(
    name = "grid",
    addMethodSubcommands = false,
    description =
        "Counts incidents and fatalities by event type in cells of equal area, and by period; writes"
            + " polygons as GeoJSON, or a table.",
    footer = {
      "  geowire grid incidents.geojson -o cells.geojson",
      "  geowire grid incidents.csv --shape square --size 25 --period month -o cells.csv",
      "  geowire grid incidents.geojson --shape prio --period year -f csv",
      "  geowire grid 2025-*.geojson --center 15,-5 --where \"fatalities > 0\" -o deadly.geojson"
    })
final class GridCommand extends BaseCommand implements Callable<Integer> {

  private static final double SMALLEST = 1;
  private static final double LARGEST = 2000;

  @Mixin private LayerOptions input;
  @Mixin private FilterOptions filters;

  @Option(
      names = "--shape",
      paramLabel = "hex|square|prio",
      description = "Hexagons (the default), squares, or the cells of PRIO-GRID, with their gid.")
  private String shape = "hex";

  @Option(
      names = "--size",
      paramLabel = "KM",
      description =
          "A cell, also a hexagon, has the area of a square of this side (${DEFAULT-VALUE});"
              + " those of PRIO-GRID have half a degree.")
  private double size = 50;

  @Option(
      names = "--center",
      paramLabel = "LAT,LON|world",
      description =
          "Where the equal-area projection of hexagons and squares is centered: name it for the same"
              + " cells whatever the data; else the middle of the data in tens of degrees, or the world"
              + " (EPSG:6933) for data over 5,000 km from it.")
  private String center = "";

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "Count by none (the default), year, quarter, month or week of event_date.")
  private String period = "none";

  @Option(
      names = "--all",
      description = "Write empty cells and periods between those with incidents too.")
  private boolean all;

  @Mixin private TargetOptions target;
  @Mixin private SiteOptions sites;

  GridCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    GridChoice choice = choice();
    OutputFormat format = AreaOutput.format(target);
    sites.check();
    Layer layer = input.read(streams(), filters);
    Located located = sites.located(layer);
    GridTable table = count(choice, located);
    AreaOutput output = new AreaOutput(target, streams(), input.inputs());
    output.write(format, new Layer(GridTable.fields(), rows(table), layer.origin()));
    String counted = SiteOptions.count(table.placed(), "incident");
    return sites.finish(
        streams(), located, counted + " in " + SiteOptions.count(table.cells(), "cell"));
  }

  private static GridTable count(GridChoice choice, Located located) {
    try {
      return choice.count(located);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static List<Row> rows(GridTable table) {
    try {
      return table.rows();
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private GridChoice choice() {
    if (!(size >= SMALLEST && size <= LARGEST)) {
      throw new UsageException("--size " + size + " is out of range; give 1 to 2000 km");
    }
    return new GridChoice(
        GridChoice.Shape.named(shape).orElseThrow(() -> none("--shape", shape, shapes())),
        size,
        center(),
        center.equals("world"),
        Period.named(period).orElseThrow(() -> none("--period", period, periods())),
        all);
  }

  private static UsageException none(String option, String given, String names) {
    return new UsageException(option + " " + given + " is none of " + names);
  }

  private static String shapes() {
    return Arrays.stream(GridChoice.Shape.values())
        .map(GridChoice.Shape::label)
        .collect(Collectors.joining(", "));
  }

  private static String periods() {
    return Arrays.stream(Period.values()).map(Period::label).collect(Collectors.joining(", "));
  }

  private Optional<GeoPoint> center() {
    return center.isEmpty() || center.equals("world")
        ? Optional.empty()
        : Optional.of(Coordinates.point(center, "--center"));
  }
}
