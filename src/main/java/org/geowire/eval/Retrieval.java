package org.geowire.eval;

/**
 * What was found of what should be found.
 *
 * @param right found and right
 * @param predicted found
 * @param gold what should be found
 */
public record Retrieval(int right, int predicted, int gold) {

  /** Share of what was found that is right. */
  public double precision() {
    return Share.ratio(right, predicted);
  }

  /** Share of what should be found that was. */
  public double recall() {
    return Share.ratio(right, gold);
  }

  /** Harmonic mean of both. */
  public double f1() {
    return Share.ratio(2 * precision() * recall(), precision() + recall());
  }
}
