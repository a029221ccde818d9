package org.geowire.train;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A file that a model learnt from. */
public sealed interface Taught permits Corpus, SiteCorpus {

  /** The file's name, without its folder. */
  String name();

  /** Writes what it holds as an object of a card. */
  void write(JsonGenerator json) throws IOException;
}
