package org.geowire.resolve;

import org.geowire.toponym.Toponym;

/** A toponym with what resolution says of it. */
record Finding(Toponym toponym, Answer answer) {

  /** The resolution, as sure as recognition and resolution are together. */
  Resolution resolution() {
    return answer.chosen()
        ? resolved(toponym, toponym.confidence() * answer.probability())
        : unresolved(toponym);
  }

  /** Taken to mean its likeliest place. */
  Resolution resolved(Toponym judged, double confidence) {
    return new Resolution.Resolved(
        judged, answer.best().get(0).place(), confidence, answer.candidates());
  }

  /** Taken to mean none of its places. */
  Resolution unresolved(Toponym judged) {
    String reason =
        answer.best().isEmpty()
            ? "the gazetteer has no place of this name"
            : "none of the places of this name fits the text";
    return new Resolution.Unresolved(judged, reason, answer.candidates());
  }
}
