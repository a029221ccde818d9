package org.geowire.event;

import org.geowire.model.LinearModel;

/** Chooses the type of a coder's note that a model finds most probable. */
public final class NoteTyper {

  private final LinearModel model;

  public NoteTyper(LinearModel model) {
    this.model = model;
  }

  /** The type; the first of equals. */
  public SubEventType type(NoteView note) {
    LinearModel.Scorer scorer = new LinearModel.Scorer(model);
    SubEventType best = SubEventType.OTHER;
    double most = Double.NEGATIVE_INFINITY;
    for (SubEventType type : SubEventType.values()) {
      note.type(type, scorer);
      double score = scorer.take();
      if (score > most) {
        best = type;
        most = score;
      }
    }
    return best;
  }
}
