package org.geowire.incident;

/**
 * How near the point of an incident is to where it happened.
 *
 * @param geoPrecision ACLED's: 1 the place named, 2 near it or a small part of a region, 3 a larger
 *     region
 * @param wherePrec UCDP GED's: 1 exact, 2 near, 3 second-level unit, 4 first-level unit, 5 part of
 *     a country or a line, 6 country, 7 sea or air
 * @param uncertaintyM radius in metres within which it happened, about; 0 where nothing can be said
 */
public record Precision(int geoPrecision, int wherePrec, int uncertaintyM) {

  public Precision {
    if (geoPrecision < 1 || geoPrecision > 3 || wherePrec < 1 || wherePrec > 7) {
      throw new IllegalArgumentException("no precision: " + geoPrecision + " / " + wherePrec);
    }
  }
}
