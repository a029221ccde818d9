package org.geowire.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.geowire.event.date.DateParser;
import org.geowire.event.date.EventDate;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.passage.Factuality;
import org.geowire.event.passage.Passage;
import org.geowire.event.type.EventType;
import org.geowire.model.WeightTable;

/**
 * How probable it is that an analyst would code an event from a passage: the logistic function of a
 * sum of weights, one for each thing that makes a report concrete.
 */
final class Confidence {

  private static final int MOST_STRENGTH = 3;

  private final double base;
  private final double least;
  private final double[] strengths = new double[MOST_STRENGTH + 1];
  private final double historicalDays;
  private final double historicalWeekDays;
  private final double historicalMonthDays;
  private final double dateSaid;
  private final double dateInherited;
  private final double killed;
  private final double injured;
  private final double armedDoer;
  private final double target;
  private final double site;
  private final double placed;
  private final double early;
  private final double reference;
  private final double points;
  private final double moreTriggers;
  private final Map<TriggerWord.Form, Double> forms;
  private final Map<Factuality, Double> factualities;
  private final Map<EventType, Double> types;

  Confidence(WeightTable weights) {
    base = weights.of("base");
    least = weights.of("least-confidence");
    historicalDays = weights.of("historical-days");
    historicalWeekDays = weights.of("historical-week-days");
    historicalMonthDays = weights.of("historical-month-days");
    dateSaid = weights.of("date-said");
    dateInherited = weights.of("date-inherited");
    killed = weights.of("killed");
    injured = weights.of("injured");
    armedDoer = weights.of("armed-doer");
    target = weights.of("target");
    site = weights.of("site");
    placed = weights.of("placed");
    early = weights.of("early");
    reference = weights.of("reference");
    points = weights.of("points");
    moreTriggers = weights.of("more-triggers");
    for (int strength = 1; strength <= MOST_STRENGTH; strength++) {
      strengths[strength] = weights.of("strength-" + strength);
    }
    forms = weightsOf(weights, TriggerWord.Form.class, "form-");
    factualities = weightsOf(weights, Factuality.class, "factuality-");
    types = weightsOf(weights, EventType.class, "type-");
  }

  private static <E extends Enum<E>> Map<E, Double> weightsOf(
      WeightTable weights, Class<E> kind, String prefix) {
    Map<E, Double> found = new EnumMap<>(kind);
    for (E value : kind.getEnumConstants()) {
      found.put(value, weights.of(prefix + value));
    }
    return found;
  }

  /** Whether a date is so old that the event is background. */
  boolean isHistorical(EventDate date, Optional<LocalDate> published) {
    if (published.isEmpty() || !date.isKnown()) {
      return false;
    }
    long age = DateParser.age(date, published.get());
    return switch (date.precision()) {
      case 1 -> age > historicalDays;
      case 2 -> age > historicalWeekDays;
      default -> age + DateParser.days(date) > historicalMonthDays;
    };
  }

  /** Whether a passage that points to an event told elsewhere, or is this vague, is left out. */
  boolean isTooWeak(double confidence) {
    return confidence < least;
  }

  double of(Draft draft, EventDate date, Factuality factuality) {
    double sum =
        base
            + strengths[draft.main().strength()]
            + forms.get(draft.main().word().form())
            + factualities.get(factuality)
            + types.get(draft.type().type());
    sum += when(draft.said().isPresent(), dateSaid);
    sum += when(date.precision() == 1 && draft.said().isEmpty(), dateInherited);
    sum += when(draft.casualties().killed().isPresent(), killed);
    sum += when(draft.casualties().injured().isPresent(), injured);
    sum += when(draft.roles().isDoer(Party.Kind::isArmed), armedDoer);
    sum += when(draft.roles().target().isPresent(), target);
    sum += when(draft.roles().site().isPresent(), site);
    sum += when(isPlaced(draft), placed);
    sum += when(draft.paragraph() <= 1, early);
    sum += when(draft.telling().reference(), reference);
    sum += when(draft.points(), points);
    sum += when(draft.passage().triggers().size() > 1, moreTriggers);
    return 1 / (1 + Math.exp(-sum));
  }

  private static double when(boolean holds, double weight) {
    return holds ? weight : 0;
  }

  /** Whether "in", "near" or "at" stands before a name. */
  static boolean isPlaced(Draft draft) {
    return isPlaced(draft.passage());
  }

  /** Whether "in", "near" or "at" stands before a name in a passage. */
  static boolean isPlaced(Passage passage) {
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
