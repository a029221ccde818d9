package org.geowire.resolve;

import static org.geowire.resolve.PlaceFeature.*;

import org.geowire.model.FeatureSink;

/** Writes down what the words beside a name say for each candidate: areas, lists, words of kind. */
final class LocalWeigher {

  /**
   * What the text says outright counts so much more than what it suggests: the penalty of training
   * would else keep its weights as small as those of hints.
   */
  private static final double SAID = 3;

  /** Lists say it as outright, and are rarer in the corpora; with 3 fewer were heard. */
  private static final double LISTED = 5;

  private LocalWeigher() {}

  static void weigh(Reading reading, Option option, FeatureSink sink) {
    for (Reading area : reading.containers()) {
      boolean holds = holds(area, option);
      if (holds || holdsAny(area, reading)) {
        sink.add(holds ? CONTAINER_HOLDS : CONTAINER_NOT, option.kind().code(), SAID);
      }
    }
    for (Reading area : reading.areasBefore()) {
      if (area != reading && holds(area, option)) {
        sink.add(LEFT_HOLDS, option.kind().code(), SAID);
      }
    }
    listed(reading, option, sink);
    if (reading.typedAsArea()) {
      sink.add(TYPE_WORD, 10L + option.kind().code(), SAID);
    }
    if (reading.typedAsTown()) {
      sink.add(TYPE_WORD, 20L + option.kind().code(), SAID);
    }
    if (option.name().text().equals(reading.mentions().get(0).text())) {
      sink.add(WRITTEN, option.kind().code());
    }
  }

  /** Names of a list are of one kind, and often of one country. */
  private static void listed(Reading reading, Option option, FeatureSink sink) {
    if (reading.listed().isEmpty()) {
      return;
    }
    double alike = alikeInList(reading, option);
    sink.add(LISTED_ALIKE, option.kind().code(), LISTED * alike);
    sink.add(LISTED_APART, option.kind().code(), LISTED * (1 - alike));
  }

  /** How far the others of its list are of a candidate's kind and country: 0 to 1. */
  static double alikeInList(Reading reading, Option option) {
    double alike = 0;
    for (Reading other : reading.listed()) {
      alike += alike(other, option) / reading.listed().size();
    }
    return alike;
  }

  /** How likely a name is of a candidate's kind, and of its country unless it is one. */
  private static double alike(Reading other, Option option) {
    double alike = 0;
    for (int i = 0; i < other.namesakes().size(); i++) {
      Option theirs = other.namesakes().get(i);
      boolean kind = theirs.kind() == option.kind();
      boolean country =
          option.kind() == Option.Kind.COUNTRY || theirs.country() == option.country();
      alike += kind && country ? other.belief(i) : 0;
    }
    return alike;
  }

  /** Whether a candidate lies outside an area that the text says outright, while another is in. */
  static boolean isOutOfBounds(Reading reading, Option option) {
    for (Reading area : reading.bounds()) {
      if (!holds(area, option) && holdsAny(area, reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(Reading area, Reading inner) {
    Namesakes namesakes = inner.namesakes();
    for (int i = 0; i < namesakes.size(); i++) {
      if (holds(area, namesakes.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Reading area, Option inner) {
    Namesakes areas = area.namesakes();
    if (!areas.mayBeArea()) {
      return false;
    }
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).holds(inner)) {
        return true;
      }
    }
    return false;
  }
}
