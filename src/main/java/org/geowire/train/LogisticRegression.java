package org.geowire.train;

import java.util.List;

/** Learns weights that tell two kinds of rows apart. */
final class LogisticRegression {

  /**
   * A row with its answer.
   *
   * @param weight how much it counts
   */
  record Example(Row row, boolean positive, double weight) {}

  private LogisticRegression() {}

  /** The weights that minimise the logistic loss with a quadratic penalty. */
  static double[] train(List<Example> examples, double penalty, int size, int iterations) {
    return Lbfgs.minimise(
        (weights, gradient) -> {
          double loss = penalty(weights, gradient, penalty);
          for (Example example : examples) {
            double sign = example.positive() ? 1 : -1;
            double margin = sign * example.row().dot(weights);
            loss += example.weight() * softplus(-margin);
            example.row().addTo(gradient, -sign * example.weight() / (1 + Math.exp(margin)));
          }
          return loss;
        },
        size,
        iterations);
  }

  /** Sets the gradient to that of the penalty; answers its value. */
  static double penalty(double[] weights, double[] gradient, double penalty) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * weights[i];
      gradient[i] = penalty * weights[i];
    }
    return penalty * sum / 2;
  }

  private static double softplus(double x) {
    return x > 30 ? x : Math.log1p(Math.exp(x));
  }
}
