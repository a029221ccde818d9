package org.geowire.train;

import java.util.List;

/** Learns weights that put the right rows of a list before the others. */
final class Softmax {

  /**
   * A list of rows, one or more of which are right.
   *
   * @param weight how much it counts
   */
  record Example(List<Row> rows, boolean[] right, double weight) {}

  private Softmax() {}

  /** The weights that minimise the listwise loss with a quadratic penalty. */
  static double[] train(List<Example> examples, double penalty, int size, int iterations) {
    return Lbfgs.minimise(
        (weights, gradient) -> {
          double loss = LogisticRegression.penalty(weights, gradient, penalty);
          for (Example example : examples) {
            loss += add(example, weights, gradient);
          }
          return loss;
        },
        size,
        iterations);
  }

  private static double add(Example example, double[] weights, double[] gradient) {
    int size = example.rows().size();
    double[] p = new double[size];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      p[i] = example.rows().get(i).dot(weights);
      most = Math.max(most, p[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < size; i++) {
      p[i] = Math.exp(p[i] - most);
      all += p[i];
      right += example.right()[i] ? p[i] : 0;
    }
    for (int i = 0; i < size; i++) {
      double wanted = example.right()[i] ? p[i] / right : 0;
      example.rows().get(i).addTo(gradient, example.weight() * (p[i] / all - wanted));
    }
    return -example.weight() * Math.log(right / all);
  }
}
