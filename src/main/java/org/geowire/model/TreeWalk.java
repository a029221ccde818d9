package org.geowire.model;

import java.util.Arrays;

/**
 * The trees of a model side by side: each number rules out leaves of all trees at once, and of what
 * is left of a tree the first leaf is the one that its questions lead to (QuickScorer; Lucchese et
 * al. 2015). No way through a tree has to be guessed by the processor.
 */
final class TreeWalk {

  /** One bit for each leaf of a tree. */
  private static final int MOST_LEAVES = Long.SIZE;

  /** Above the number of a node. */
  private static final int LIMIT_SHIFT = 20;

  private static final int COLUMN_SHIFT = LIMIT_SHIFT + Integer.SIZE;

  private final TreeModel.Nodes nodes;

  /** Where the questions for each number begin; those of one number from the lowest limit on. */
  private final int[] firstOf;

  private final float[] limits;
  private final int[] trees;

  /** The leaves that a question leaves over where the number is above its limit. */
  private final long[] right;

  /** The leaves of all trees, from left to right, and where those of each tree begin. */
  private final float[] leaves;

  private final int[] leavesOf;
  private int questions;
  private int questionsBefore;

  TreeWalk(int[] roots, TreeModel.Nodes nodes) {
    this.nodes = nodes;
    leaves = new float[nodes.size()];
    leavesOf = new int[roots.length + 1];
    long[] kept = new long[nodes.size()];
    int[] treeOf = new int[nodes.size()];
    for (int tree = 0; tree < roots.length; tree++) {
      leavesOf[tree + 1] = leavesOf[tree];
      questionsBefore = questions;
      number(roots[tree], tree, kept, treeOf);
    }
    int[] asked = inOrder();
    limits = new float[asked.length];
    trees = new int[asked.length];
    right = new long[asked.length];
    for (int i = 0; i < asked.length; i++) {
      limits[i] = nodes.value()[asked[i]];
      trees[i] = treeOf[asked[i]];
      right[i] = kept[asked[i]];
    }
    firstOf = firstOf(asked);
  }

  private int[] firstOf(int... asked) {
    int columns = asked.length == 0 ? 0 : nodes.column()[asked[asked.length - 1]] + 1;
    int[] first = new int[columns + 1];
    for (int i = 0; i < asked.length; i++) {
      first[nodes.column()[asked[i]] + 1] = i + 1;
    }
    for (int column = 1; column <= columns; column++) {
      first[column] = Math.max(first[column], first[column - 1]);
    }
    return first;
  }

  /** Numbers the leaves below a node and notes what each question leaves over. */
  private void number(int node, int tree, long[] kept, int... treeOf) {
    treeOf[node] = tree;
    if (nodes.isLeaf(node)) {
      leaves[leavesOf[tree + 1]++] = nodes.value()[node];
      return;
    }
    if (++questions - questionsBefore == MOST_LEAVES) {
      throw new IllegalArgumentException("a tree with more than " + MOST_LEAVES + " leaves");
    }
    int left = nodes.left()[node];
    int first = leavesOf[tree + 1] - leavesOf[tree];
    number(left, tree, kept, treeOf);
    int end = leavesOf[tree + 1] - leavesOf[tree];
    kept[node] = ~(bits(end) & ~bits(first));
    number(left + 1, tree, kept, treeOf);
  }

  private static long bits(int count) {
    return count == Long.SIZE ? -1 : (1L << count) - 1;
  }

  /** The questions by their number and limit. */
  private int[] inOrder() {
    long[] keys = new long[questions];
    int at = 0;
    for (int node = 0; node < nodes.size(); node++) {
      if (!nodes.isLeaf(node)) {
        long limit = ordered(nodes.value()[node]) & 0xffff_ffffL;
        keys[at++] = (long) nodes.column()[node] << COLUMN_SHIFT | limit << LIMIT_SHIFT | node;
      }
    }
    Arrays.sort(keys);
    int[] asked = new int[questions];
    for (int i = 0; i < questions; i++) {
      asked[i] = (int) keys[i] & ((1 << LIMIT_SHIFT) - 1);
    }
    return asked;
  }

  /** A number whose bits, taken without sign, are in the order of the floats. */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value);
    return bits < 0 ? ~bits : bits ^ Integer.MIN_VALUE;
  }

  /** What the trees add to a start. */
  double sum(double start, float[] numbers) {
    long[] left = new long[leavesOf.length - 1];
    Arrays.fill(left, -1);
    for (int column = 0; column + 1 < firstOf.length; column++) {
      float number = numbers[column];
      int end = firstOf[column + 1];
      for (int i = firstOf[column]; i < end && number > limits[i]; i++) {
        left[trees[i]] &= right[i];
      }
    }
    double sum = start;
    for (int tree = 0; tree < left.length; tree++) {
      sum += leaves[leavesOf[tree] + Long.numberOfTrailingZeros(left[tree])];
    }
    return sum;
  }
}
