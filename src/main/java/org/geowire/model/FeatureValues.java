package org.geowire.model;

/** Values of features that are made of others. */
public final class FeatureValues {

  private FeatureValues() {}

  /** A value that stands for two in their order. */
  public static long pair(long a, long b) {
    long mixed = (a * 0x9e3779b97f4a7c15L) ^ b;
    return (mixed ^ (mixed >>> 29)) * 0xbf58476d1ce4e5b9L;
  }

  /** A number from 0 on by its step: up to 4 each is its own, then come powers of two. */
  public static int step(int number) {
    return number <= 4 ? number : 34 - Integer.numberOfLeadingZeros(number);
  }
}
