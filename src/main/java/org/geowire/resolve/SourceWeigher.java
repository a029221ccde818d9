package org.geowire.resolve;

import static org.geowire.resolve.PlaceFeature.*;

import org.geowire.model.FeatureSink;

/** Writes down how a candidate fits the source of the article. */
final class SourceWeigher {

  /** Few articles name their source and few features tell of it, so that each counts more. */
  private static final double SAID = 2;

  private static final double NEAR = Option.cosine(100);
  private static final double AT = Option.cosine(30);

  private final Newsroom newsroom;

  SourceWeigher(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** The features of a candidate. */
  void weigh(Reading reading, Option option, FeatureSink sink) {
    if (!newsroom.isKnown() || option.country() < 0) {
      return;
    }
    int kind = option.kind().code();
    if (newsroom.outlet().isPresent()) {
      outlet(newsroom.outlet().get(), option, sink);
    } else if (!newsroom.ending().isEmpty()) {
      boolean inside = option.countryCode().equals(newsroom.ending());
      sink.add(SOURCE_ENDING, kind * 2L + (inside ? 1 : 0), SAID);
    }
    if (newsroom.holds(reading.key())) {
      sink.add(SOURCE_NAMED, kind, SAID);
      sink.add(SOURCE_NAMED, 100 + decade(option), SAID);
    } else {
      named(option, sink);
    }
  }

  private static long decade(Option option) {
    return Math.round(option.logPopulation());
  }

  private void outlet(Outlet outlet, Option option, FeatureSink sink) {
    int near = unit(outlet, option);
    sink.add(SOURCE_UNIT, option.kind().code() * 4L + near, SAID);
    if (newsroom.town().isPresent()) {
      near = near(option, near);
      sink.add(SOURCE_TOWN, near, SAID);
    }
    sink.add(SOURCE_POPULATION, decade(option) * 8 + near);
  }

  /** For none of the candidates: how near the best of them comes. */
  void none(Namesakes namesakes, FeatureSink sink) {
    if (newsroom.outlet().isEmpty()) {
      return;
    }
    int best = 0;
    for (Option option : namesakes.options()) {
      best = Math.max(best, near(option, unit(newsroom.outlet().get(), option)));
    }
    sink.add(NONE_SOURCE, best, SAID);
  }

  /** Steps: elsewhere 0, in its country 1, in its unit 2, within 100 km of its town 3, 30 km 4. */
  private int near(Option option, int unit) {
    if (newsroom.town().isEmpty()) {
      return unit;
    }
    double cosine = option.cosine(newsroom.town().get());
    return cosine > AT ? 4 : cosine > NEAR ? 3 : unit;
  }

  private static int unit(Outlet outlet, Option option) {
    if (!option.countryCode().equals(outlet.country())) {
      return 0;
    }
    return !outlet.admin1().isEmpty() && option.admin1Name().equals(outlet.admin1()) ? 2 : 1;
  }

  /** How well the candidate fits the places that the letters of the source name. */
  private void named(Option option, FeatureSink sink) {
    double near = 0;
    double unit = 0;
    for (Namesakes namesakes : newsroom.named()) {
      for (int i = 0; i < namesakes.size(); i++) {
        Option other = namesakes.get(i);
        if (other.cosine(option) > NEAR) {
          near += namesakes.beliefs()[i];
        }
        if (other.admin1() >= 0 && other.admin1() == option.admin1()) {
          unit += namesakes.beliefs()[i];
        }
      }
    }
    if (near > 0 || unit > 0) {
      sink.add(SOURCE_NEAR, 0, Math.min(1, near) * SAID);
      sink.add(SOURCE_NEAR, 1 + option.kind().code(), Math.min(1, unit) * SAID);
    }
  }
}
