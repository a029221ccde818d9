package org.geowire.gis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.geowire.geo.GeoPoint;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;

/** The density of incidents, or of reported deaths, per km2. */
public final class HeatMap {

  /** Rasters beyond this do not fit into memory on small machines. */
  private static final long MOST_CELLS = 16_000_000;

  /** Cells that nobody asked for grow until there are no more than so many. */
  private static final long CELLS = 2_000_000;

  private static final double CELLS_PER_BANDWIDTH = 5;
  private static final double LEAST_KM = 1;
  private static final double MOST_KM = 1000;

  /** Where all incidents stand at one place, which no rule has a bandwidth for. */
  private static final double SINGLE_KM = 10;

  private static final CellRaster WORLD = new CellRaster(-180, 90, 1, 1, 360, 180, true);

  private final CellRaster raster;
  private final float[] values;
  private final double bandwidthKm;
  private final String rule;
  private final int incidents;
  private final double weight;
  private final boolean fatalities;

  private HeatMap(Located located, HeatChoice choice) {
    Facts facts = new Facts(located.layer());
    List<GeoPoint> points = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Row row : located.rows()) {
      points.add(row.point().orElseThrow());
      weights.add(weight(row, facts, choice));
    }
    fatalities = choice.fatalities();
    incidents = points.size();
    weight = weights.stream().mapToDouble(w -> w).sum();
    bandwidthKm = choice.bandwidthKm().orElseGet(() -> silverman(points));
    rule = choice.bandwidthKm().isPresent() ? "as given" : "by Silverman's rule";
    raster = points.isEmpty() ? WORLD : raster(points, choice.cellKm());
    values = Density.of(raster, bandwidthKm, points, weights);
  }

  /**
   * Spreads incidents.
   *
   * @throws IllegalArgumentException if the cells are too small for where they lie
   */
  public static HeatMap of(Located located, HeatChoice choice) {
    return new HeatMap(located, choice);
  }

  /** Deaths that are not reported weigh nothing. */
  private static double weight(Row row, Facts facts, HeatChoice choice) {
    if (!choice.fatalities()) {
      return 1;
    }
    return Math.max(0, facts.number(row, IncidentColumn.FATALITIES).orElse(0));
  }

  /** The standard deviation along an axis, divided by the sixth root of the number. */
  private static double silverman(List<GeoPoint> points) {
    double km =
        Spread.of(points)
            .map(spread -> Math.sqrt(spread.kmSquared() / 2) / Math.pow(points.size(), 1 / 6.0))
            .orElse(MOST_KM);
    double kept = km == 0 ? SINGLE_KM : Math.max(LEAST_KM, Math.min(MOST_KM, km));
    return new BigDecimal(kept).round(new MathContext(3)).doubleValue();
  }

  private CellRaster raster(List<GeoPoint> points, OptionalDouble cellKm) {
    double reach = Density.REACH * bandwidthKm;
    if (cellKm.isPresent()) {
      return asked(points, cellKm.getAsDouble(), reach);
    }
    double cell = bandwidthKm / CELLS_PER_BANDWIDTH;
    while (true) {
      try {
        return CellRaster.round(points, cell, reach, CELLS);
      } catch (CellRaster.TooLarge e) {
        cell *= 1.25;
      }
    }
  }

  private static CellRaster asked(List<GeoPoint> points, double cellKm, double reach) {
    try {
      return CellRaster.round(points, cellKm, reach, MOST_CELLS);
    } catch (CellRaster.TooLarge e) {
      throw new IllegalArgumentException(
          "--cell " + cellKm + " makes " + e.getMessage() + ", more than 16; give a larger one", e);
    }
  }

  CellRaster raster() {
    return raster;
  }

  float[] values() {
    return values;
  }

  /** The standard deviation of the kernel in km. */
  public double bandwidthKm() {
    return bandwidthKm;
  }

  /** How many incidents are spread. */
  public int incidents() {
    return incidents;
  }

  /** What all cells add up to over their areas: incidents, or deaths. */
  public double integral() {
    return raster.integral(values);
  }

  /** What is shown, in one line of ASCII for files and messages. */
  public String description() {
    String thing = fatalities ? "reported fatalities" : "incidents";
    return String.format(
        Locale.ROOT,
        "%s per km2; Gaussian kernel, bandwidth (standard deviation) %s km %s, cut off at 4"
            + " bandwidths; sum %.0f from %d incidents; highest %.4g; %d x %d cells of %s by %s km",
        thing,
        plain(bandwidthKm),
        rule,
        weight,
        incidents,
        CellRaster.largest(values),
        raster.columns(),
        raster.rows(),
        plain(raster.cellKm()),
        plain(raster.rowDegrees() * CellRaster.KM_PER_DEGREE));
  }

  private static String plain(double number) {
    return new BigDecimal(number).round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }
}
