package org.geowire.model;

/**
 * A kind of evidence that a model weighs, such as "the word before": a constant of an enumeration,
 * one for each model.
 */
public interface Feature {

  /** Its name in explanations. */
  String label();

  /**
   * Its place in its enumeration, from 0 on. Models name features by it, so that a new one goes to
   * the end.
   */
  int ordinal();

  /** A number from 1 on that tells it from all others of its model. */
  default int id() {
    return 1 + ordinal();
  }
}
