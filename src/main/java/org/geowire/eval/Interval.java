package org.geowire.eval;

import java.util.Arrays;

/**
 * A range that holds 95 of 100 resampled values; not a number where there were none.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {

  private static final double TAIL = 0.025;

  /** The percentiles of values; those that are not numbers are left out. */
  static Interval of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    int last = sorted.length - 1;
    return new Interval(
        sorted[(int) Math.round(TAIL * last)], sorted[(int) Math.round((1 - TAIL) * last)]);
  }
}
