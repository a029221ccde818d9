package org.geowire.event.note;

import org.geowire.event.type.SubEventType;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;

/** Chooses the type of a coder's note that a model finds most probable. */
public final class NoteTyper {

  private final LinearModel model;

  /** How much more probable than the rules' answer another must be, as a logarithm. */
  private final double margin;

  public NoteTyper(LinearModel model) {
    this.model = model;
    margin = WeightTable.load("/model/event-weights.tsv").of("note-margin");
  }

  /**
   * The type: what the note bears as a label, else the most probable, unless the rules' own answer
   * is nearly as probable.
   *
   * @throws java.util.NoSuchElementException if the rules say that the note tells no event
   */
  public SubEventType type(NoteView note) {
    if (note.reading().label().isPresent()) {
      return note.reading().label().get();
    }
    SubEventType ruled = note.byRules().orElseThrow();
    SubEventType best = ruled;
    double most = score(note, ruled) + margin;
    for (SubEventType type : SubEventType.values()) {
      double score = score(note, type);
      if (score > most) {
        best = type;
        most = score;
      }
    }
    return best;
  }

  /** The logarithm of its odds, but for what is the same for all types. */
  private double score(NoteView note, SubEventType type) {
    LinearModel.Scorer scorer = new LinearModel.Scorer(model);
    note.type(type, scorer);
    return scorer.take();
  }
}
