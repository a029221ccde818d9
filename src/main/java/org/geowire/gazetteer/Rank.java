package org.geowire.gazetteer;

/**
 * Which of several places of one name is likeliest meant: countries, then first-level units, then
 * by population.
 */
final class Rank {

  private static final long COUNTRY = 1L << 39;
  private static final long FIRST_LEVEL = 1_000_000;
  private static final long CAPITAL = 2_000_000;

  private Rank() {}

  static long of(String featureCode, long population) {
    if (featureCode.startsWith("PCL")) {
      return population + COUNTRY;
    }
    return population
        + (featureCode.equals("ADM1") ? FIRST_LEVEL : featureCode.equals("PPLC") ? CAPITAL : 0);
  }
}
