package org.geowire.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How chance is asked.
 *
 * <p>Whole articles are drawn, for the names of one article stand or fall together. The same seed
 * gives the same figures.
 *
 * @param seed where the random numbers start
 * @param resamples how often the articles are drawn; 0 for no intervals
 */
public record Sampling(long seed, int resamples) {

  /** The interval of each metric by a bootstrap over articles. */
  Map<Metric, Interval> intervals(List<ArticleScore> articles, List<Metric> metrics) {
    Map<Metric, double[]> values = values(metrics);
    Random random = new Random(seed);
    for (int i = 0; i < resamples; i++) {
      Score score = Score.of(pick(articles, draw(articles.size(), random)));
      for (Metric metric : metrics) {
        values.get(metric)[i] = metric.of(score);
      }
    }
    Map<Metric, Interval> intervals = new EnumMap<>(Metric.class);
    values.forEach((metric, all) -> intervals.put(metric, Interval.of(all)));
    return intervals;
  }

  Map<Metric, double[]> values(List<Metric> metrics) {
    Map<Metric, double[]> values = new EnumMap<>(Metric.class);
    metrics.forEach(metric -> values.put(metric, new double[resamples]));
    return values;
  }

  /** As many articles as there are, drawn with replacement. */
  static int[] draw(int articles, Random random) {
    int[] drawn = new int[articles];
    for (int i = 0; i < articles; i++) {
      drawn[i] = random.nextInt(articles);
    }
    return drawn;
  }

  static List<ArticleScore> pick(List<ArticleScore> articles, int[] drawn) {
    List<ArticleScore> picked = new ArrayList<>(drawn.length);
    for (int i : drawn) {
      picked.add(articles.get(i));
    }
    return picked;
  }
}
