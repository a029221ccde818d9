package org.geowire.model;

/** Takes the features of one decision, one by one. */
public interface FeatureSink {

  /**
   * Takes a feature.
   *
   * @param feature its kind
   * @param value what was seen, as a number or hash
   * @param amount how much of it; 1 for a plain yes
   */
  void add(Feature feature, long value, double amount);

  /** Takes a feature that is simply there. */
  default void add(Feature feature, long value) {
    add(feature, value, 1);
  }
}
