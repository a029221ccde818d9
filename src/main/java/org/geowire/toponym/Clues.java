package org.geowire.toponym;

import java.util.Arrays;
import org.geowire.model.Feature;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;

/**
 * What spoke for a toponym, in log-odds: the sum of each kind of feature, and how well the spans
 * did that lie within it and around it.
 */
public final class Clues {

  /** How many numbers there are. */
  public static final int SIZE = SpanFeature.values().length + 2;

  /** What counts as the log-odds of a span that is not there. */
  private static final float NO_SPAN = -9;

  private static final int WITHIN = SIZE - 2;
  private static final int AROUND = SIZE - 1;

  /** Of a toponym that recognition did not find. */
  public static final Clues NONE = none();

  private final float[] numbers = new float[SIZE];

  private Clues() {
    numbers[WITHIN] = NO_SPAN;
    numbers[AROUND] = NO_SPAN;
  }

  private static Clues none() {
    return new Clues();
  }

  /** Writes the numbers into an array, from a place on. */
  public void copyTo(float[] target, int from) {
    System.arraycopy(numbers, 0, target, from, SIZE);
  }

  /** Adds up the features that it takes, of each kind and of all. */
  static final class Collector implements FeatureSink {

    private final LinearModel model;
    private final Clues clues = new Clues();
    private double odds;

    Collector(LinearModel model) {
      this.model = model;
    }

    @Override
    public void add(Feature feature, long value, double amount) {
      double part = model.weight(feature, value) * amount;
      odds += part;
      clues.numbers[feature.ordinal()] += (float) part;
    }

    /** The sum over all kinds. */
    double odds() {
      return odds;
    }

    /** Takes the score of a span within the toponym. */
    void within(double score) {
      clues.numbers[WITHIN] = Math.max(clues.numbers[WITHIN], (float) score);
    }

    /** Takes the score of a span around the toponym. */
    void around(double score) {
      clues.numbers[AROUND] = Math.max(clues.numbers[AROUND], (float) score);
    }

    Clues take() {
      return clues;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Clues clues && Arrays.equals(numbers, clues.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
