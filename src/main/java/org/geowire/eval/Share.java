package org.geowire.eval;

/**
 * How many of some are right.
 *
 * @param right those
 * @param of all that can be judged
 */
public record Share(int right, int of) {

  /** 0 to 1; 0 of none. */
  public double share() {
    return ratio(right, of);
  }

  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
