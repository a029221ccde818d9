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

  /**
   * What the text says outright counts so much more than what it suggests: the penalty of training
   * would else keep its weights as small as those of hints.
   */
  private static final double SAID = 3;

  /** Lists say it as outright, and are rarer in the corpora; with 3 fewer were heard. */
  private static final double LISTED = 5;

  /** Other names that weigh less than this together are as good as none. */
  private static final double HARDLY = 0.5;

  /** Where the steps of few other names end. */
  private static final double[] FEW = {HARDLY, 2.5, 6};

  private final List<Reading> readings;
  private final SourceWeigher source;
  private final UnitSums countryMass = new UnitSums();
  private final UnitSums admin1Mass = new UnitSums();
  private final UnitSums admin2Mass = new UnitSums();
  private final UnitSums named = new UnitSums();
  private final double totalWeight;
  private final int onlyCountry;

  Weigher(List<Reading> readings, Newsroom newsroom) {
    this.readings = readings;
    this.source = new SourceWeigher(newsroom);
    double total = 0;
    for (Reading reading : readings) {
      total += reading.weight();
      count(reading, 1);
      if (reading.isLikely()) {
        nameUnits(reading);
      }
    }
    totalWeight = total;
    onlyCountry = onlyCountry();
  }

  /** The one country that is named; -1 where none or several are. */
  private int onlyCountry() {
    int only = -1;
    for (Reading reading : readings) {
      int country = reading.isLikely() ? countryMeant(reading) : -1;
      if (country >= 0 && only >= 0 && country != only) {
        return -1;
      }
      only = country >= 0 ? country : only;
    }
    return only;
  }

  /** The country that a name rather stands for than not; else -1. */
  private static int countryMeant(Reading reading) {
    for (int i = 0; i < reading.namesakes().size(); i++) {
      Option option = reading.namesakes().get(i);
      if (option.kind() == Option.Kind.COUNTRY && reading.belief(i) > 0.5) {
        return option.country();
      }
    }
    return -1;
  }

  /** Whether a candidate lies in the only country that the text names, by another name. */
  boolean isInOnlyCountry(Reading reading, Option option) {
    return onlyCountry >= 0
        && option.country() == onlyCountry
        && option.kind() != Option.Kind.COUNTRY
        && countryMeant(reading) < 0;
  }

  /** How far the others of its list are of a candidate's kind and country: 0 to 1. */
  static double alikeInList(Reading reading, Option option) {
    double alike = 0;
    for (Reading other : reading.listed()) {
      alike += alike(other, option) / reading.listed().size();
    }
    return alike;
  }

  private void count(Reading reading, double sign) {
    Namesakes namesakes = reading.namesakes();
    for (int i = 0; i < namesakes.size(); i++) {
      double mass = sign * reading.weight() * reading.belief(i);
      Option option = namesakes.get(i);
      countryMass.add(option.country(), mass);
      admin1Mass.add(option.admin1(), mass);
      admin2Mass.add(option.admin2(), mass);
    }
  }

  /** Units that some name may stand for, with how many readings do. */
  private void nameUnits(Reading reading) {
    List<Option> options = reading.options();
    for (int i = 0; i < options.size(); i++) {
      int unit = options.get(i).unit();
      boolean again = unit < 0;
      for (int j = 0; j < i && !again; j++) {
        again = options.get(j).unit() == unit;
      }
      if (!again) {
        named.add(unit, 1);
      }
    }
  }

  /** What the text says for each candidate of a reading; it says nothing for none of them. */
  void weigh(Reading reading, List<? extends FeatureSink> sinks) {
    Spread spread = new Spread(reading, readings);
    count(reading, -1);
    double mostOfCountry = countryMass.largest();
    for (int i = 0; i < reading.namesakes().size(); i++) {
      FeatureSink sink = sinks.get(i);
      Option option = reading.namesakes().get(i);
      units(reading, option, mostOfCountry, spread.nearestKm(i), sink);
      distances(option, i, spread, sink);
      local(reading, option, sink);
      source.weigh(reading, option, sink);
    }
    FeatureSink none = sinks.get(reading.namesakes().size());
    none.add(NONE_NEAREST, distanceStep(spread.nearestOfAll()));
    source.none(reading.namesakes(), none);
    count(reading, 1);
  }

  /** Whether the text names no other place that could help. */
  boolean isAlone(Reading reading) {
    return totalWeight - reading.weight() < HARDLY;
  }

  private void units(
      Reading reading, Option option, double mostOfCountry, double nearest, FeatureSink sink) {
    double others = Math.max(0.5, totalWeight - reading.weight());
    double country = share(countryMass, option.country(), others);
    double admin1 = share(admin1Mass, option.admin1(), others);
    double admin2 = share(admin2Mass, option.admin2(), others);
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
    int flags = named(reading, option);
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
    int company = company(totalWeight - reading.weight());
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

  private static double share(UnitSums masses, int unit, double others) {
    return unit < 0 ? 0 : Math.min(1, Math.max(0, masses.of(unit)) / others);
  }

  /**
   * Bits: a name other than this one may stand for the country 1, the first-level 2 or second-level
   * unit 4.
   */
  private int named(Reading reading, Option option) {
    return bit(reading, option, option.country(), Option.Kind.COUNTRY, 1)
        | bit(reading, option, option.admin1(), Option.Kind.ADMIN1, 2)
        | bit(reading, option, option.admin2(), Option.Kind.ADMIN2, 4);
  }

  private int bit(Reading reading, Option option, int unit, Option.Kind level, int bit) {
    if (unit < 0 || option.kind() == level) {
      return 0;
    }
    boolean own = reading.isLikely() && isAmong(reading, unit, level);
    return named.of(unit) > (own ? 1 : 0) ? bit : 0;
  }

  /** Whether the name itself may stand for a unit. */
  private static boolean isAmong(Reading reading, int unit, Option.Kind level) {
    Namesakes namesakes = reading.namesakes();
    for (int i = 0; i < namesakes.size(); i++) {
      Option option = namesakes.get(i);
      if (option.kind() == level && unitOf(option, level) == unit) {
        return true;
      }
    }
    return false;
  }

  private static int unitOf(Option option, Option.Kind level) {
    return switch (level) {
      case COUNTRY -> option.country();
      case ADMIN1 -> option.admin1();
      default -> option.admin2();
    };
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

  private void local(Reading reading, Option option, FeatureSink sink) {
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
