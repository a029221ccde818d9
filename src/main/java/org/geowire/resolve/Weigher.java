package org.geowire.resolve;

import static org.geowire.resolve.PlaceFeature.*;

import java.util.List;
import org.geowire.model.FeatureSink;

/**
 * Writes down what speaks for each candidate: its own weight, and how well it fits the other names
 * of the text.
 *
 * <p>What other names mean enters as their prior belief, so that no order of resolving matters.
 * Features follow CLIFF, GeoNorm, CamCoder's map of candidates and Palladian's neighbours; which of
 * them count is learnt.
 */
final class Weigher {

  private static final PlaceFeature[] MASSES = {MASS30, MASS100, MASS300, MASS1000};

  /** Other names that weigh less than this together are as good as none. */
  private static final double HARDLY = 0.5;

  /** Where the steps of few other names end. */
  private static final double[] FEW = {HARDLY, 2.5, 6};

  private final List<Reading> readings;
  private final SourceWeigher source;
  private final TextUnits units;

  Weigher(List<Reading> readings, Newsroom newsroom) {
    this.readings = readings;
    this.source = new SourceWeigher(newsroom);
    this.units = new TextUnits(readings);
  }

  /** What the text says for each candidate of a reading; it says nothing for none of them. */
  void weigh(Reading reading, List<? extends FeatureSink> sinks) {
    Spread spread = new Spread(reading, readings);
    units.leaveOut(reading);
    double mostOfCountry = units.mostOfCountry();
    for (int i = 0; i < reading.namesakes().size(); i++) {
      FeatureSink sink = sinks.get(i);
      Option option = reading.namesakes().get(i);
      units(reading, option, mostOfCountry, spread.nearestKm(i), sink);
      distances(option, i, spread, sink);
      LocalWeigher.weigh(reading, option, sink);
      source.weigh(reading, option, sink);
    }
    FeatureSink none = sinks.get(reading.namesakes().size());
    none.add(NONE_NEAREST, distanceStep(spread.nearestOfAll()));
    source.none(reading.namesakes(), none);
    units.takeBack(reading);
  }

  /** How much of the text lies in each unit. */
  TextUnits units() {
    return units;
  }

  /** Whether the text names no other place that could help. */
  boolean isAlone(Reading reading) {
    return units.others(reading) < HARDLY;
  }

  private void units(
      Reading reading, Option option, double mostOfCountry, double nearest, FeatureSink sink) {
    double others = Math.max(0.5, units.others(reading));
    double country = units.country(option, others);
    double admin1 = units.admin1(option, others);
    double admin2 = units.admin2(option, others);
    if (option.country() >= 0) {
      sink.add(COUNTRY_SHARE, 0, country);
      sink.add(COUNTRY_SHARE, 1 + Math.round(country * 5));
    }
    if (option.admin1() >= 0) {
      sink.add(ADMIN1_SHARE, 0, admin1);
      sink.add(ADMIN1_SHARE, 1 + Math.round(Math.sqrt(admin1) * 5));
    }
    sink.add(ADMIN2_SHARE, 0, admin2);
    boolean largestShare = country > 0 && mostOfCountry <= country * others + 1e-9;
    if (largestShare) {
      sink.add(COUNTRY_MOST, 1);
    }
    int flags = units.named(reading, option);
    names(option, flags, sink);
    Support support = new Support(country, admin1, flags, distanceStep(nearest));
    populations(option, support, sink);
    few(reading, option, support, sink);
  }

  /** Which of its units the text names. */
  private static void names(Option option, int flags, FeatureSink sink) {
    if ((flags & 1) != 0) {
      sink.add(COUNTRY_NAMED, option.kind().code());
    }
    if ((flags & 2) != 0) {
      sink.add(ADMIN1_NAMED, option.kind().code());
    }
    if ((flags & 4) != 0) {
      sink.add(ADMIN2_NAMED, option.kind().code());
    }
  }

  /** The same beside few other names, of which each says more than in a long text. */
  private void few(Reading reading, Option option, Support support, FeatureSink sink) {
    int company = company(units.others(reading));
    if (company < FEW.length) {
      sink.add(FEW_POPULATION, Math.round(option.logPopulation()) * 4 + company);
      sink.add(FEW_NAMED, (support.named() * 8L + option.kind().code()) * 4 + company);
      sink.add(FEW_NEAREST, support.nearest() * 4L + company);
      sink.add(FEW_COUNTRY, Math.round(support.country() * 4) * 4 + company);
    }
  }

  /**
   * What the other names say for a candidate.
   *
   * @param country share of them in its country
   * @param admin1 share of them in its first-level unit
   * @param named bits of the units that are named
   * @param nearest step of the distance to the nearest of them
   */
  private record Support(double country, double admin1, int named, int nearest) {}

  /** How large a place must be to be meant depends on what else speaks for it. */
  private static void populations(Option option, Support support, FeatureSink sink) {
    long decade = Math.round(option.logPopulation());
    sink.add(POPULATION_NAMED, decade * 8 + support.named());
    if (option.country() >= 0) {
      sink.add(POPULATION_COUNTRY, decade * 10 + Math.round(support.country() * 4));
    }
    if (option.admin1() >= 0) {
      sink.add(POPULATION_ADMIN1, decade * 10 + Math.round(Math.sqrt(support.admin1()) * 4));
    }
    sink.add(POPULATION_NEAREST, decade * 20 + support.nearest());
  }

  /** The step of a number of other names: in a short text one of them says more than in a long. */
  private static int company(double others) {
    int step = 0;
    while (step < FEW.length && others >= FEW[step]) {
      step++;
    }
    return step;
  }

  private static int distanceStep(double km) {
    return km < 1 ? 0 : (int) Math.min(14, 1 + Math.log(km) / Math.log(2));
  }

  private static void distances(Option option, int at, Spread spread, FeatureSink sink) {
    for (int radius = 0; radius < MASSES.length; radius++) {
      double mass = spread.within(at, radius);
      if (mass > 0) {
        sink.add(MASSES[radius], 0, Math.log1p(mass));
        sink.add(MASSES[radius], 1, mass / spread.others());
      }
    }
    if (spread.hasMost(at)) {
      sink.add(MASS_BEST, 1);
    }
    sink.add(DECAY, 0, Math.log1p(spread.decay(at)));
    sink.add(NEAREST, distanceStep(spread.nearestKm(at)));
    sink.add(NEAREST, 100 + option.kind().code() * 20L + distanceStep(spread.nearestKm(at)));
  }
}
