package org.geowire.event;

/** Some tokens of a text that were found to say something. */
interface Stretch {

  /** Its first token. */
  int first();

  /** The token behind its last. */
  int end();
}
