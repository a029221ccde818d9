package org.geowire.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * How the places of all other names of a text lie round each candidate of one.
 *
 * <p>Points are compared by the cosine of the angle between them; it becomes a distance only where
 * they are near enough to count.
 */
final class Spread {

  /** The radii within which other places are summed up. */
  private static final double[] RADII_KM = {30, 100, 300, 1000};

  private static final double DECAY_KM = 100;

  /** The distance to the nearest other place where there is none. */
  private static final double NOWHERE_KM = 20_000;

  /** Only a place that its name most likely means is a neighbour. */
  private static final double LIKELY = 0.3;

  private static final double FAR = Option.cosine(RADII_KM[RADII_KM.length - 1]);

  private final double[][] within;
  private final double[] decay;
  private final double[] nearest;
  private double most100;
  private double others = 0.5;

  Spread(Reading reading, List<Reading> readings) {
    Namesakes namesakes = reading.namesakes();
    within = new double[namesakes.size()][RADII_KM.length];
    decay = new double[within.length];
    nearest = new double[within.length];
    Arrays.fill(nearest, -2);
    for (Reading other : readings) {
      if (!other.key().equals(reading.key())) {
        others += other.weight();
        addAll(namesakes, other);
      }
    }
    for (int i = 0; i < within.length; i++) {
      most100 = Math.max(most100, within[i][1]);
      nearest[i] = nearest[i] < -1 ? NOWHERE_KM : Option.distanceKm(nearest[i]);
    }
  }

  private void addAll(Namesakes namesakes, Reading other) {
    for (int likely : other.likely()) {
      Option far = other.namesakes().get(likely);
      double belief = other.belief(likely);
      boolean neighbour = belief > LIKELY && other.isLikely();
      for (int i = 0; i < within.length; i++) {
        double cosine = namesakes.cosine(i, far);
        if (neighbour && cosine > nearest[i]) {
          nearest[i] = cosine;
        }
        if (cosine > FAR) {
          add(i, Option.distanceKm(cosine), belief * other.weight());
        }
      }
    }
  }

  private void add(int at, double km, double mass) {
    for (int radius = 0; radius < RADII_KM.length; radius++) {
      within[at][radius] += km < RADII_KM[radius] ? mass : 0;
    }
    decay[at] += mass * Math.exp(-km / DECAY_KM);
  }

  /** The weight of the other places within the radius of this number. */
  double within(int option, int radius) {
    return within[option][radius];
  }

  /** Whether no other candidate has more places within 100 km. */
  boolean hasMost(int option) {
    return within[option][1] > 0.05 && within[option][1] >= most100 - 1e-9;
  }

  /** The weight of the other places, each the less the further it is, up to 1000 km. */
  double decay(int option) {
    return decay[option];
  }

  /** Distance in km to the nearest other place. */
  double nearestKm(int option) {
    return nearest[option];
  }

  /** The least of the distances of all candidates to their nearest other place, in km. */
  double nearestOfAll() {
    double least = NOWHERE_KM;
    for (double km : nearest) {
      least = Math.min(least, km);
    }
    return least;
  }

  /** The weight of all other names. */
  double others() {
    return others;
  }
}
