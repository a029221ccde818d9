package org.geowire.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.geowire.model.WeightTable;

/**
 * How probable it is that an analyst would code an event from a passage: the logistic function of a
 * sum of weights, one for each thing that makes a report concrete.
 */
final class Confidence {

  private final WeightTable weights;
  private final double base;
  private final double least;
  private final Map<TriggerWord.Form, Double> forms;
  private final Map<Factuality, Double> factualities;
  private final Map<EventType, Double> types;

  Confidence(WeightTable weights) {
    this.weights = weights;
    base = weights.of("base");
    least = weights.of("least-confidence");
    forms = weightsOf(TriggerWord.Form.class, "form-");
    factualities = weightsOf(Factuality.class, "factuality-");
    types = weightsOf(EventType.class, "type-");
  }

  private <E extends Enum<E>> Map<E, Double> weightsOf(Class<E> kind, String prefix) {
    Map<E, Double> found = new EnumMap<>(kind);
    for (E value : kind.getEnumConstants()) {
      found.put(value, weights.of(prefix + value));
    }
    return found;
  }

  /** Whether a date is so old that the event is background. */
  boolean isHistorical(EventDate date, Optional<LocalDate> published) {
    double days = weights.of(date.precision() == 3 ? "historical-month-days" : "historical-days");
    return published.filter(day -> date.isKnown() && DateParser.age(date, day) > days).isPresent();
  }

  /** Whether a passage that points to an event told elsewhere, or is this vague, is left out. */
  boolean isTooWeak(double confidence) {
    return confidence < least;
  }

  double of(Draft draft, EventDate date, Factuality factuality) {
    double sum =
        base
            + weights.of("strength-" + draft.main().strength())
            + forms.get(draft.main().word().form())
            + factualities.get(factuality)
            + types.get(draft.type().type());
    sum += when(draft.said().isPresent(), "date-said");
    sum += when(date.precision() == 1 && draft.said().isEmpty(), "date-inherited");
    sum += when(draft.casualties().killed().isPresent(), "killed");
    sum += when(draft.casualties().injured().isPresent(), "injured");
    sum += when(draft.roles().doer().filter(p -> p.kind().isArmed()).isPresent(), "armed-doer");
    sum += when(draft.roles().target().isPresent(), "target");
    sum += when(draft.roles().site().isPresent(), "site");
    sum += when(isPlaced(draft), "placed");
    sum += when(draft.paragraph() <= 1, "early");
    sum += when(draft.telling().reference(), "reference");
    sum += when(draft.points(), "points");
    sum += when(draft.passage().triggers().size() > 1, "more-triggers");
    return 1 / (1 + Math.exp(-sum));
  }

  private double when(boolean holds, String name) {
    return holds ? weights.of(name) : 0;
  }

  /** Whether "in", "near" or "at" stands before a name. */
  private static boolean isPlaced(Draft draft) {
    Passage passage = draft.passage();
    for (int token = passage.first(); token + 1 < passage.end(); token++) {
      boolean preposition =
          passage.is(token, Lexicon.Grammar.IN) || passage.is(token, Lexicon.Grammar.ON);
      if (preposition && passage.tokens().isCapitalised(token + 1)) {
        return true;
      }
    }
    return false;
  }
}
