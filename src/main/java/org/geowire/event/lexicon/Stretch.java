package org.geowire.event.lexicon;

/** Some tokens of a text that were found to say something. */
public interface Stretch {

  /** Its first token. */
  int first();

  /** The token behind its last. */
  int end();
}
