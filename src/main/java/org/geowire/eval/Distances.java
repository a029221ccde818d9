package org.geowire.eval;

import java.util.Arrays;

/**
 * How far answers lie from the annotated points; not a number where there are none.
 *
 * @param n answers
 * @param acc161 share nearer than 161 km
 * @param meanKm mean in km
 * @param medianKm median in km
 * @param auc area under ln(1 + km) / ln(20039) over the sorted distances, by trapezoids; 0 is best
 */
public record Distances(int n, double acc161, double meanKm, double medianKm, double auc) {

  /** 100 miles, by which resolution has been judged since Leidner. */
  static final double NEAR_KM = 161;

  /** Half the way round the earth, charged for a miss. */
  static final double FARTHEST_KM = 20_039;

  private static final double LOG_FARTHEST = Math.log(FARTHEST_KM);

  static boolean isNear(double km) {
    return km < NEAR_KM;
  }

  /** Sums up distances in km. */
  static Distances of(double[] km) {
    if (km.length == 0) {
      return new Distances(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double[] sorted = km.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    int near = 0;
    double sum = 0;
    double logs = 0;
    for (double d : sorted) {
      near += isNear(d) ? 1 : 0;
      sum += d;
      logs += log(d);
    }
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    double ends = (log(sorted[0]) + log(sorted[n - 1])) / 2;
    double auc = n == 1 ? logs : (logs - ends) / (n - 1);
    return new Distances(n, Share.ratio(near, n), sum / n, median, auc);
  }

  private static double log(double km) {
    return Math.log1p(km) / LOG_FARTHEST;
  }
}
