package org.geowire.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geowire.model.TreeModel;

/**
 * Learns small trees one after the other, each for what those before it left wrong (gradient
 * boosting of the logistic loss with second-order steps; Friedman 2001, Chen and Guestrin 2016).
 *
 * <p>No chance is involved: every tree sees all examples and all numbers.
 */
final class BoostedTrees {

  /**
   * Numbers that tell whether something is right.
   *
   * @param numbers as many as all others have
   * @param weight how much it counts
   */
  record Example(float[] numbers, boolean positive, double weight) {}

  /**
   * How trees grow.
   *
   * @param trees how many
   * @param rate the share of each that is added
   * @param leaves the most that a tree has
   * @param least so many examples a leaf has at least
   * @param penalty added to the second derivatives of a leaf
   */
  record Growth(int trees, double rate, int leaves, int least, double penalty) {}

  /** Numbers are put into so many bins at most. */
  private static final int BINS = 64;

  private final Growth growth;
  private final int size;
  private final int columns;
  private final float[][] edges;
  private final byte[][] bins;
  private final double[] gradient;
  private final double[] curvature;
  private final double[] odds;
  private final List<Node> nodes = new ArrayList<>();

  /** A node of a tree; a leaf has no split. */
  private static final class Node {
    private final int[] examples;
    private Split split;
    private int column = -1;
    private float value;
    private int left;

    Node(int[] examples) {
      this.examples = examples;
    }
  }

  /**
   * A question that parts the examples of a node.
   *
   * @param gain how much less is left wrong by it
   * @param bin the last of the left side
   */
  private record Split(double gain, int column, int bin) {}

  private BoostedTrees(List<Example> examples, Growth growth) {
    this.growth = growth;
    size = examples.size();
    columns = examples.get(0).numbers().length;
    edges = new float[columns][];
    bins = new byte[columns][size];
    for (int column = 0; column < columns; column++) {
      bin(examples, column);
    }
    gradient = new double[size];
    curvature = new double[size];
    odds = new double[size];
  }

  /** The trees that fit the examples. */
  static TreeModel train(List<Example> examples, Growth growth) {
    return new BoostedTrees(examples, growth).grow(examples);
  }

  private void bin(List<Example> examples, int column) {
    float[] sorted = new float[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = examples.get(i).numbers()[column];
    }
    float[] values = sorted.clone();
    Arrays.sort(sorted);
    edges[column] = edges(sorted);
    for (int i = 0; i < size; i++) {
      int found = Arrays.binarySearch(edges[column], values[i]);
      bins[column][i] = (byte) (found >= 0 ? found : -found - 1);
    }
  }

  /** Values below which about as many examples lie from one to the next. */
  private static float[] edges(float[] sorted) {
    float[] edges = new float[BINS - 1];
    int count = 0;
    for (int bin = 1; bin < BINS; bin++) {
      float edge = sorted[(int) ((long) bin * sorted.length / BINS)];
      if ((count == 0 || edge > edges[count - 1]) && edge < sorted[sorted.length - 1]) {
        edges[count++] = edge;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  private TreeModel grow(List<Example> examples) {
    double start = start(examples);
    Arrays.fill(odds, start);
    int[] roots = new int[growth.trees()];
    for (int tree = 0; tree < roots.length; tree++) {
      for (int i = 0; i < size; i++) {
        Example example = examples.get(i);
        double sure = 1 / (1 + Math.exp(-odds[i]));
        gradient[i] = example.weight() * ((example.positive() ? 1 : 0) - sure);
        curvature[i] = example.weight() * sure * (1 - sure);
      }
      roots[tree] = tree();
    }
    return model(start, roots);
  }

  private static double start(List<Example> examples) {
    double right = 0;
    double all = 0;
    for (Example example : examples) {
      right += example.positive() ? example.weight() : 0;
      all += example.weight();
    }
    return Math.log((right + 1) / (all - right + 1));
  }

  /** Grows a tree, the best question first, and adds its leaves to the odds. */
  private int tree() {
    int root = nodes.size();
    int[] all = new int[size];
    Arrays.setAll(all, i -> i);
    add(all);
    for (int leaves = 1; leaves < growth.leaves(); leaves++) {
      int best = -1;
      for (int node = root; node < nodes.size(); node++) {
        Split split = nodes.get(node).split;
        if (split != null && (best < 0 || split.gain() > nodes.get(best).split.gain())) {
          best = node;
        }
      }
      if (best < 0) {
        break;
      }
      part(nodes.get(best));
    }
    for (int node = root; node < nodes.size(); node++) {
      if (nodes.get(node).column < 0) {
        settle(nodes.get(node));
      }
    }
    return root;
  }

  private void add(int[] examples) {
    Node node = new Node(examples);
    node.split = examples.length < 2 * growth.least() ? null : best(examples);
    nodes.add(node);
  }

  private void part(Node node) {
    Split split = node.split;
    byte[] of = bins[split.column()];
    int[] left = Arrays.stream(node.examples).filter(i -> of[i] <= split.bin()).toArray();
    int[] right = Arrays.stream(node.examples).filter(i -> of[i] > split.bin()).toArray();
    node.column = split.column();
    node.value = edges[split.column()][split.bin()];
    node.left = nodes.size();
    node.split = null;
    add(left);
    add(right);
  }

  private void settle(Node leaf) {
    double up = 0;
    double curve = growth.penalty();
    for (int i : leaf.examples) {
      up += gradient[i];
      curve += curvature[i];
    }
    leaf.value = (float) (growth.rate() * up / curve);
    for (int i : leaf.examples) {
      odds[i] += leaf.value;
    }
  }

  private Split best(int[] examples) {
    Split best = null;
    for (int column = 0; column < columns; column++) {
      Split split = best(examples, column);
      if (split != null && (best == null || split.gain() > best.gain())) {
        best = split;
      }
    }
    return best;
  }

  private Split best(int[] examples, int column) {
    double[] up = new double[BINS];
    double[] curve = new double[BINS];
    int[] count = new int[BINS];
    double allUp = 0;
    double allCurve = 0;
    byte[] of = bins[column];
    for (int i : examples) {
      up[of[i]] += gradient[i];
      curve[of[i]] += curvature[i];
      count[of[i]]++;
      allUp += gradient[i];
      allCurve += curvature[i];
    }
    Split best = null;
    double leftUp = 0;
    double leftCurve = 0;
    int left = 0;
    double before = worth(allUp, allCurve);
    for (int bin = 0; bin < edges[column].length; bin++) {
      leftUp += up[bin];
      leftCurve += curve[bin];
      left += count[bin];
      double gain = worth(leftUp, leftCurve) + worth(allUp - leftUp, allCurve - leftCurve) - before;
      boolean large = left >= growth.least() && examples.length - left >= growth.least();
      if (large && gain > 1e-6 && (best == null || gain > best.gain())) {
        best = new Split(gain, column, bin);
      }
    }
    return best;
  }

  private double worth(double up, double curve) {
    return up * up / (curve + growth.penalty());
  }

  private TreeModel model(double start, int[] roots) {
    byte[] column = new byte[nodes.size()];
    float[] value = new float[nodes.size()];
    int[] left = new int[nodes.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = (byte) nodes.get(i).column;
      value[i] = nodes.get(i).value;
      left[i] = nodes.get(i).left;
    }
    return new TreeModel((float) start, roots, new TreeModel.Nodes(column, value, left));
  }
}
