package org.geowire.model;

import java.io.IOException;
import java.io.OutputStream;

/** What was learnt, as a file keeps it. */
public sealed interface Model permits LinearModel, TreeModel {

  /** How many numbers it holds. */
  int weights();

  /** Writes it. */
  void write(OutputStream out) throws IOException;
}
