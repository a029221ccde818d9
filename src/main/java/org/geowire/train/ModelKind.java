package org.geowire.train;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The models that annotated articles teach. */
public enum ModelKind {
  /** What is a toponym. */
  TOPONYM("decides what may be a toponym"),
  /** Which place is meant. */
  PLACE("decides which place a toponym means"),
  /** What is a toponym, once more. */
  REVIEW("decides what is a toponym when the places of all are known"),
  /** Whether the place is right. */
  TRUST("tells how likely a toponym's place is right"),
  /** Where an event happened. */
  SITE("decides which names of a sentence are the sites of an event"),
  /** Whether an event is what a profile asks for. */
  RELEVANCE("decides which events a profile asks for"),
  /** What a coder's note tells. */
  NOTE("decides the type of a coder's note"),
  /** Whether an analyst would code an incident. */
  INCIDENT("tells how likely an analyst would code an incident");

  private final String purpose;

  ModelKind(String purpose) {
    this.purpose = purpose;
  }

  /**
   * Those that annotated articles teach; event sentences, answer keys, notes and coded articles
   * teach the others.
   */
  public static Set<ModelKind> ofArticles() {
    return EnumSet.range(TOPONYM, TRUST);
  }

  /** What the model is for, in words. */
  public String purpose() {
    return purpose;
  }

  /** The name in commands and of files, without extension. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
