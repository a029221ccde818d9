package org.geowire.model;

/** A kind of evidence that a model weighs, such as "the word before". */
public interface Feature {

  /** Its name in explanations. */
  String label();

  /** A number that tells it from all others of its model. */
  int id();
}
