package org.geowire.model;

/**
 * A kind of evidence that a model weighs, such as "the word before": a constant of an enumeration,
 * one for each model.
 */
public interface Feature {

  /** Its name in explanations. */
  String label();

  /**
   * A number from 0 on that tells it from all others of its model. Models name features by it, so
   * that a new one goes to the end of its enumeration.
   */
  int ordinal();
}
