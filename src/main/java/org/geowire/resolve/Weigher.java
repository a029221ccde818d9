package org.geowire.resolve;

import static org.geowire.resolve.PlaceFeature.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.NameKind;
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

  private static final double[] RADII_KM = {30, 100, 300, 1000};

  /**
   * What the text says outright counts so much more than what it suggests: the penalty of training
   * would else keep its weights as small as those of hints.
   */
  private static final double SAID = 3;

  /** Beliefs below this move no sum. */
  private static final double FAINT = 0.02;

  private final Collection<Reading> readings;
  private final Set<String> favoured;
  private final UnitSums countryMass = new UnitSums();
  private final UnitSums admin1Mass = new UnitSums();
  private final UnitSums admin2Mass = new UnitSums();
  private final UnitSums named = new UnitSums();
  private final double totalWeight;

  Weigher(Collection<Reading> readings, Set<String> favouredCountries) {
    this.readings = readings;
    this.favoured = favouredCountries;
    double total = 0;
    for (Reading reading : readings) {
      total += reading.weight();
      count(reading, 1);
      nameUnits(reading);
    }
    totalWeight = total;
  }

  private void count(Reading reading, double sign) {
    for (int i = 0; i < reading.options().size(); i++) {
      double mass = sign * reading.weight() * reading.belief(i);
      Option option = reading.options().get(i);
      countryMass.add(option.country(), mass);
      admin1Mass.add(option.admin1(), mass);
      admin2Mass.add(option.admin2(), mass);
    }
  }

  /** Units that some name may stand for, with how many readings do. */
  private void nameUnits(Reading reading) {
    List<Option> options = reading.options();
    for (int i = 0; i < options.size(); i++) {
      int unit = ownUnit(options.get(i));
      boolean again = unit < 0;
      for (int j = 0; j < i && !again; j++) {
        again = ownUnit(options.get(j)) == unit;
      }
      if (!again) {
        named.add(unit, 1);
      }
    }
  }

  /** The unit that a candidate is; -1 where it is none. */
  private static int ownUnit(Option option) {
    return option.isUnit() ? option.place().admin().map(AdminUnit::ordinal).orElse(-1) : -1;
  }

  /** Features of each candidate of a reading, then of none. */
  void weigh(Reading reading, List<? extends FeatureSink> sinks) {
    List<Option> options = reading.options();
    Spread spread = new Spread(reading);
    count(reading, -1);
    for (int i = 0; i < options.size(); i++) {
      FeatureSink sink = sinks.get(i);
      own(reading, i, sink);
      units(reading, options.get(i), spread.nearest[i], sink);
      distances(options.get(i), i, spread, sink);
      local(reading, options.get(i), sink);
    }
    count(reading, 1);
    none(reading, sinks.get(options.size()));
  }

  private void none(Reading reading, FeatureSink sink) {
    double most = reading.largest();
    sink.add(NONE_BIAS, 1);
    sink.add(NONE_COUNT, Math.min(5, reading.options().size()));
    sink.add(NONE_POPULATION, Math.round(most));
    NameKind kind =
        reading.options().isEmpty() ? NameKind.MAIN : reading.options().get(0).nameKind();
    sink.add(NONE_MATCH, kind(kind));
  }

  private void own(Reading reading, int at, FeatureSink sink) {
    Option option = reading.options().get(at);
    double largest = reading.largest();
    int kind = option.kind().code();
    int nameKind = kind(option.nameKind());
    int bucket = bucket(option);
    sink.add(KIND, kind);
    sink.add(NAME_KIND, nameKind);
    sink.add(KIND_NAME, kind * 10L + nameKind);
    sink.add(FEATURE_CODE, option.place().featureCode().hashCode());
    sink.add(POPULATION, 0, option.logPopulation() / 4);
    sink.add(POPULATION_BUCKET, bucket);
    sink.add(POPULATION_KIND, kind, option.logPopulation() / 4);
    sink.add(POPULATION_RELATIVE, 0, (option.logPopulation() - largest) / 4);
    if (option.logPopulation() == 0) {
      sink.add(POPULATION_UNKNOWN, kind);
    }
    sink.add(NAMES, Math.min(8, 32 - Integer.numberOfLeadingZeros(option.place().nameCount())));
    sink.add(RANK, Math.min(at, 5));
    if (reading.options().size() == 1) {
      sink.add(ONLY, kind);
    }
    rivals(reading, kind, sink);
    if (option.place().featureCode().equals("PPLC")) {
      sink.add(CAPITAL, 1);
    }
    if (favoured.contains(option.place().countryCode())) {
      sink.add(PRIOR_COUNTRY, 1);
    }
  }

  /** Places of other kinds that bear the name: a county beside a town. */
  private static void rivals(Reading reading, int kind, FeatureSink sink) {
    for (int rival = 0; rival <= Option.Kind.SPOT.code(); rival++) {
      if (rival != kind && reading.has(rival)) {
        sink.add(RIVAL, kind * 10L + rival);
      }
    }
  }

  private static int bucket(Option option) {
    return (int) (option.logPopulation() * 2);
  }

  private static int kind(NameKind kind) {
    return switch (kind) {
      case MAIN -> 0;
      case ALTERNATE -> 1;
      case TRANSLATED -> 2;
      case STRIPPED -> 3;
      case HISTORIC -> 4;
      case ABBREVIATION -> 5;
      case CODE -> 6;
      case DEMONYM -> 7;
      case ADJECTIVE -> 8;
    };
  }

  private void units(Reading reading, Option option, double nearest, FeatureSink sink) {
    double others = Math.max(0.5, totalWeight - reading.weight());
    double country = share(countryMass, option.country(), others);
    double admin1 = share(admin1Mass, option.admin1(), others);
    double admin2 = share(admin2Mass, option.admin2(), others);
    sink.add(COUNTRY_SHARE, 0, country);
    sink.add(COUNTRY_SHARE, 1 + Math.round(country * 5));
    sink.add(ADMIN1_SHARE, 0, admin1);
    sink.add(ADMIN1_SHARE, 1 + Math.round(Math.sqrt(admin1) * 5));
    sink.add(ADMIN2_SHARE, 0, admin2);
    boolean largestShare = country > 0 && countryMass.largest() <= country * others + 1e-9;
    if (largestShare) {
      sink.add(COUNTRY_MOST, 1);
    }
    int flags = named(reading, option);
    if ((flags & 1) != 0) {
      sink.add(COUNTRY_NAMED, option.kind().code());
    }
    if ((flags & 2) != 0) {
      sink.add(ADMIN1_NAMED, option.kind().code());
    }
    if ((flags & 4) != 0) {
      sink.add(ADMIN2_NAMED, option.kind().code());
    }
    long decade = Math.round(option.logPopulation());
    sink.add(POPULATION_NAMED, decade * 8 + flags);
    sink.add(POPULATION_COUNTRY, decade * 10 + Math.round(country * 4));
    sink.add(POPULATION_ADMIN1, decade * 10 + Math.round(Math.sqrt(admin1) * 4));
    sink.add(POPULATION_NEAREST, decade * 20 + distanceStep(nearest));
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
    int own = 0;
    for (Option other : reading.options()) {
      own |= other.kind() == level && unitOf(other, level) == unit ? 1 : 0;
    }
    return named.of(unit) > own ? bit : 0;
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
    PlaceFeature[] masses = {MASS30, MASS100, MASS300, MASS1000};
    for (int r = 0; r < masses.length; r++) {
      sink.add(masses[r], 0, Math.log1p(spread.within[at][r]));
      sink.add(masses[r], 1, spread.within[at][r] / spread.others);
    }
    if (spread.within[at][1] > 0.05 && spread.within[at][1] >= spread.most100 - 1e-9) {
      sink.add(MASS_BEST, 1);
    }
    sink.add(DECAY, 0, Math.log1p(spread.decay[at]));
    sink.add(NEAREST, distanceStep(spread.nearest[at]));
    sink.add(NEAREST, 100 + option.kind().code() * 20L + distanceStep(spread.nearest[at]));
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

  private static boolean holdsAny(Reading area, Reading inner) {
    for (Option option : inner.options()) {
      if (holds(area, option)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Reading area, Option inner) {
    Optional<AdminUnit> held = inner.place().admin();
    if (held.isEmpty() || !area.mayBeArea()) {
      return false;
    }
    for (Option option : area.options()) {
      boolean other = option.isUnit() && option.place().ordinal() != inner.place().ordinal();
      if (other
          && option.place().admin().isPresent()
          && option.place().admin().get().holds(held.get())) {
        return true;
      }
    }
    return false;
  }

  /** How the places of all other names lie round each candidate of one. */
  private final class Spread {

    private final double[][] within;
    private final double[] decay;
    private final double[] nearest;
    private double most100;
    private double others = 0.5;

    Spread(Reading reading) {
      int size = reading.options().size();
      within = new double[size][RADII_KM.length];
      decay = new double[size];
      nearest = new double[size];
      Arrays.fill(nearest, 20_000);
      for (Reading other : readings) {
        if (!other.key().equals(reading.key())) {
          others += other.weight();
          addAll(reading, other);
        }
      }
      for (double[] masses : within) {
        most100 = Math.max(most100, masses[1]);
      }
    }

    private void addAll(Reading reading, Reading other) {
      for (int j = 0; j < other.options().size(); j++) {
        double belief = other.belief(j);
        Option far = other.options().get(j);
        if (belief < FAINT || far.kind() == Option.Kind.COUNTRY) {
          continue;
        }
        for (int i = 0; i < within.length; i++) {
          add(i, reading.options().get(i).distanceKm(far), belief, other.weight());
        }
      }
    }

    private void add(int at, double km, double belief, double weight) {
      for (int r = 0; r < RADII_KM.length; r++) {
        within[at][r] += km < RADII_KM[r] ? belief * weight : 0;
      }
      decay[at] += belief * weight * Math.exp(-km / 100);
      if (belief > 0.3 && km < nearest[at]) {
        nearest[at] = km;
      }
    }
  }
}
