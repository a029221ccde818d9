package org.geowire.train;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** A file that a model learnt from. */
public sealed interface Taught permits Corpus, SiteCorpus, NoteCorpus {

  /** The file's name, without its folder. */
  String name();

  /** The day of its newest article; empty where none says its day. */
  Optional<LocalDate> newest();

  /** Writes what it holds as an object of a card. */
  void write(JsonGenerator json) throws IOException;
}
