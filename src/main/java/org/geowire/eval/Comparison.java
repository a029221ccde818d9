package org.geowire.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two outputs for the same articles, side by side.
 *
 * <p>Whether a difference may be chance is asked of an approximate randomisation test (Noreen
 * 1989): in each article both answers change places or not, and the p value is the share of such
 * shuffles that differ as much as the outputs do. The interval of the difference is that of a
 * paired bootstrap over articles.
 */
public final class Comparison {

  private static final double SIGNIFICANT = 0.05;

  /** Differences smaller than this come from rounding. */
  private static final double ROUNDING = 1e-12;

  /**
   * One metric of both.
   *
   * @param first value of the first output
   * @param second value of the second
   * @param interval of second minus first
   * @param p how often chance differs as much
   */
  public record Line(Metric metric, double first, double second, Interval interval, double p) {

    /** Second minus first. */
    public double difference() {
      return second - first;
    }

    public boolean isSignificant() {
      return p < SIGNIFICANT;
    }
  }

  private final List<ArticleScore> first;
  private final List<ArticleScore> second;
  private final List<Metric> metrics;
  private final Sampling sampling;

  private Comparison(
      List<ArticleScore> first,
      List<ArticleScore> second,
      List<Metric> metrics,
      Sampling sampling) {
    this.first = first;
    this.second = second;
    this.metrics = metrics;
    this.sampling = sampling;
  }

  /** Compares scores of the same articles in the same order. */
  static List<Line> of(
      List<ArticleScore> first,
      List<ArticleScore> second,
      List<Metric> metrics,
      Sampling sampling) {
    return new Comparison(first, second, metrics, sampling).lines();
  }

  private List<Line> lines() {
    Score one = Score.of(first);
    Score other = Score.of(second);
    Map<Metric, double[]> drawn = drawn();
    Map<Metric, double[]> shuffled = shuffled();
    List<Line> lines = new ArrayList<>();
    for (Metric metric : metrics) {
      double a = metric.of(one);
      double b = metric.of(other);
      double p = p(Math.abs(b - a), shuffled.get(metric));
      lines.add(new Line(metric, a, b, Interval.of(drawn.get(metric)), p));
    }
    return lines;
  }

  private Map<Metric, double[]> drawn() {
    Map<Metric, double[]> differences = sampling.values(metrics);
    Random random = new Random(sampling.seed());
    for (int i = 0; i < sampling.resamples(); i++) {
      int[] draw = Sampling.draw(first.size(), random);
      note(differences, i, Sampling.pick(first, draw), Sampling.pick(second, draw));
    }
    return differences;
  }

  private Map<Metric, double[]> shuffled() {
    Map<Metric, double[]> differences = sampling.values(metrics);
    Random random = new Random(~sampling.seed());
    for (int i = 0; i < sampling.resamples(); i++) {
      List<ArticleScore> one = new ArrayList<>(first);
      List<ArticleScore> other = new ArrayList<>(second);
      for (int k = 0; k < one.size(); k++) {
        if (random.nextBoolean()) {
          other.set(k, one.set(k, other.get(k)));
        }
      }
      note(differences, i, one, other);
    }
    return differences;
  }

  private void note(
      Map<Metric, double[]> differences,
      int sample,
      List<ArticleScore> one,
      List<ArticleScore> other) {
    Score a = Score.of(one);
    Score b = Score.of(other);
    for (Metric metric : metrics) {
      differences.get(metric)[sample] = metric.of(b) - metric.of(a);
    }
  }

  /** The observed outputs count as one shuffle, so that p is never 0. */
  private static double p(double observed, double[] shuffled) {
    int asMuch = 1;
    for (double difference : shuffled) {
      asMuch += Math.abs(difference) >= observed - ROUNDING ? 1 : 0;
    }
    return Double.isNaN(observed) ? Double.NaN : asMuch / (double) (shuffled.length + 1);
  }
}
