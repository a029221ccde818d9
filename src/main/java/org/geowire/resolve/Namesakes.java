package org.geowire.resolve;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The places that bear a name, likeliest first, with all that can be said of them before a text is
 * read.
 */
final class Namesakes {

  /** Beliefs below this move no sum. */
  private static final double FAINT = 0.02;

  private final List<Option> options;
  private final double[] belief;
  private final double largest;
  private final int kinds;
  private final boolean mayBeArea;
  private final int[] likely;
  private final double[] own;

  Namesakes(List<Option> options, OwnWeigher weigher) {
    this.options = List.copyOf(options);
    double most = 0;
    int present = 0;
    boolean area = false;
    for (Option option : options) {
      most = Math.max(most, option.logPopulation());
      present |= 1 << option.kind().code();
      area |= option.isUnit();
    }
    largest = most;
    kinds = present;
    mayBeArea = area;
    belief = beliefs(options);
    likely = likelyPlaces();
    own = weigher.scores(this);
  }

  private static double[] beliefs(List<Option> options) {
    double most = Double.NEGATIVE_INFINITY;
    for (Option option : options) {
      most = Math.max(most, option.prior());
    }
    double[] belief = new double[options.size()];
    double sum = 0;
    for (int i = 0; i < belief.length; i++) {
      belief[i] = Math.exp(options.get(i).prior() - most);
      sum += belief[i];
    }
    for (int i = 0; i < belief.length; i++) {
      belief[i] /= sum;
    }
    return belief;
  }

  private int[] likelyPlaces() {
    return IntStream.range(0, belief.length)
        .filter(i -> belief[i] >= FAINT && options.get(i).kind() != Option.Kind.COUNTRY)
        .toArray();
  }

  List<Option> options() {
    return options;
  }

  int size() {
    return options.size();
  }

  Option get(int option) {
    return options.get(option);
  }

  /** How likely each candidate is, before the text is weighed. */
  double belief(int option) {
    return belief[option];
  }

  /** The candidates worth a place on the map of the others: no countries, none too unlikely. */
  int[] likely() {
    return likely;
  }

  /** What speaks for a candidate whatever the text; the last index is that of none. */
  double own(int option) {
    return own[option];
  }

  /** The largest candidate's population, as its decimal logarithm. */
  double largest() {
    return largest;
  }

  /** Whether some candidate is of a kind. */
  boolean has(int kindCode) {
    return (kinds & (1 << kindCode)) != 0;
  }

  /** Whether some candidate is an admin unit. */
  boolean mayBeArea() {
    return mayBeArea;
  }
}
