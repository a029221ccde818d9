package org.geowire.resolve;

import java.util.List;

/** How much of the names of a text lies in each country and unit, and which of these it names. */
final class TextUnits {

  private final UnitSums countryMass = new UnitSums();
  private final UnitSums admin1Mass = new UnitSums();
  private final UnitSums admin2Mass = new UnitSums();
  private final UnitSums named = new UnitSums();
  private final double totalWeight;
  private final int onlyCountry;

  TextUnits(List<Reading> readings) {
    double total = 0;
    for (Reading reading : readings) {
      total += reading.weight();
      count(reading, 1);
      if (reading.isLikely()) {
        nameUnits(reading);
      }
    }
    totalWeight = total;
    onlyCountry = onlyCountry(readings);
  }

  /** What the names other than one weigh together. */
  double others(Reading reading) {
    return totalWeight - reading.weight();
  }

  /** Counts the places of a name no longer, while it is weighed by the others. */
  void leaveOut(Reading reading) {
    count(reading, -1);
  }

  /** Counts them again. */
  void takeBack(Reading reading) {
    count(reading, 1);
  }

  /** The most that any country has. */
  double mostOfCountry() {
    return countryMass.largest();
  }

  /**
   * The share of the names that lies in the country of a candidate.
   *
   * @param others what they weigh together
   */
  double country(Option option, double others) {
    return share(countryMass, option.country(), others);
  }

  /** The same in its first-level unit. */
  double admin1(Option option, double others) {
    return share(admin1Mass, option.admin1(), others);
  }

  /** The same in its second-level unit. */
  double admin2(Option option, double others) {
    return share(admin2Mass, option.admin2(), others);
  }

  /** Whether a candidate lies in the only country that the text names, by another name. */
  boolean isInOnlyCountry(Reading reading, Option option) {
    return onlyCountry >= 0
        && option.country() == onlyCountry
        && option.kind() != Option.Kind.COUNTRY
        && countryMeant(reading) < 0;
  }

  /**
   * Bits: a name other than this one may stand for the country 1, the first-level 2 or second-level
   * unit 4.
   */
  int named(Reading reading, Option option) {
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

  /** The one country that is named; -1 where none or several are. */
  private static int onlyCountry(List<Reading> readings) {
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

  private static double share(UnitSums masses, int unit, double others) {
    return unit < 0 ? 0 : Math.min(1, Math.max(0, masses.of(unit)) / others);
  }
}
