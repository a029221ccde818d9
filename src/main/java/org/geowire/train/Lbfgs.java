package org.geowire.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimises a smooth function by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm
 * 7.5).
 */
final class Lbfgs {

  private static final int MEMORY = 8;
  private static final double SUFFICIENT_DECREASE = 1e-4;
  private static final int HALVINGS = 30;

  /** A function with its gradient. */
  interface Objective {

    /** The value at a point; writes the gradient there. */
    double at(double[] point, double[] gradient);
  }

  private record Step(double[] s, double[] y, double rho) {}

  private Lbfgs() {}

  /** The point reached from zero after so many iterations, or earlier where it stands still. */
  static double[] minimise(Objective objective, int size, int iterations) {
    double[] point = new double[size];
    double[] gradient = new double[size];
    double value = objective.at(point, gradient);
    Deque<Step> steps = new ArrayDeque<>();
    for (int i = 0; i < iterations; i++) {
      double[] direction = direction(gradient, steps);
      double slope = dot(direction, gradient);
      double rate = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = new double[size];
      double[] nextGradient = new double[size];
      double nextValue = value;
      int halving = 0;
      for (; halving < HALVINGS; halving++, rate /= 2) {
        for (int k = 0; k < size; k++) {
          next[k] = point[k] + rate * direction[k];
        }
        nextValue = objective.at(next, nextGradient);
        if (nextValue <= value + SUFFICIENT_DECREASE * rate * slope) {
          break;
        }
      }
      if (halving == HALVINGS || value - nextValue < 1e-7 * Math.abs(value)) {
        return nextValue < value ? next : point;
      }
      remember(steps, point, next, gradient, nextGradient);
      point = next;
      gradient = nextGradient;
      value = nextValue;
    }
    return point;
  }

  private static void remember(
      Deque<Step> steps, double[] point, double[] next, double[] gradient, double[] nextGradient) {
    double[] s = difference(next, point);
    double[] y = difference(nextGradient, gradient);
    double curvature = dot(s, y);
    if (curvature > 1e-10) {
      steps.addLast(new Step(s, y, 1 / curvature));
      if (steps.size() > MEMORY) {
        steps.removeFirst();
      }
    }
  }

  private static double[] direction(double[] gradient, Deque<Step> steps) {
    double[] q = gradient.clone();
    double[] alphas = new double[steps.size()];
    int i = steps.size();
    for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
      Step step = back.next();
      i--;
      alphas[i] = step.rho() * dot(step.s(), q);
      addScaled(q, step.y(), -alphas[i]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      scale(q, 1 / (last.rho() * dot(last.y(), last.y())));
    }
    for (Step step : steps) {
      double beta = step.rho() * dot(step.y(), q);
      addScaled(q, step.s(), alphas[i++] - beta);
    }
    scale(q, -1);
    return q;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void addScaled(double[] a, double[] b, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] += factor * b[i];
    }
  }

  private static void scale(double[] a, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] *= factor;
    }
  }

  private static double[] difference(double[] a, double[] b) {
    double[] c = new double[a.length];
    for (int i = 0; i < c.length; i++) {
      c[i] = a[i] - b[i];
    }
    return c;
  }
}
