package org.geowire.resolve;

import java.util.Arrays;
import java.util.List;
import org.geowire.gazetteer.NameKind;

/**
 * The places that bear a name, likeliest first, with all that can be said of them before a text is
 * read.
 */
final class Namesakes {

  /** Beliefs below this move no sum. */
  private static final double FAINT = 0.02;

  private final List<Option> options;

  /**
   * The same once more, and where each lies: x, y and z on the unit sphere, one after the other.
   */
  private final Option[] places;

  private final double[] points;
  private final double[] belief;
  private final double mostPrior;
  private final double largest;
  private final int kinds;
  private final boolean mayBeArea;
  private final double[] own;
  private final BackOff.Level level;

  Namesakes(List<Option> options, BackOff.Level level, OwnWeigher weigher) {
    this.level = level;
    this.options = List.copyOf(options);
    places = options.toArray(new Option[0]);
    points = new double[3 * places.length];
    for (int i = 0; i < places.length; i++) {
      places[i].copyPointTo(points, 3 * i);
    }
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
    mayBeArea = area && level == BackOff.Level.WHOLE;
    belief = beliefs(options);
    mostPrior = mostPrior(options);
    own = weigher.scores(this);
  }

  private static double mostPrior(List<Option> options) {
    double most = options.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (Option option : options) {
      most = Math.max(most, option.priorOfUsualSize());
    }
    return most;
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

  /** The candidates that have a place on the map of the others, given how likely each is. */
  int[] likely(double[] beliefs) {
    int[] found = new int[options.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (beliefs[i] >= FAINT && options.get(i).kind() != Option.Kind.COUNTRY) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  List<Option> options() {
    return options;
  }

  int size() {
    return places.length;
  }

  Option get(int option) {
    return places[option];
  }

  /** The cosine of the angle between a candidate and another place, as {@link Option#cosine}. */
  double cosine(int option, Option other) {
    return other.cosine(points, 3 * option);
  }

  /** How likely each candidate is, before the text is weighed; not to be changed. */
  double[] beliefs() {
    return belief;
  }

  /** What speaks for a candidate whatever the text; the last index is that of none. */
  double own(int option) {
    return own[option];
  }

  /** The largest candidate's population, as its decimal logarithm. */
  double largest() {
    return largest;
  }

  /** The kind of the likeliest candidate that bears this as its main name; -1 where none does. */
  int mainKind() {
    for (Option option : options) {
      if (option.nameKind() == NameKind.MAIN) {
        return option.kind().code();
      }
    }
    return -1;
  }

  /** Whether some candidate is of a kind. */
  boolean has(int kindCode) {
    return (kinds & (1 << kindCode)) != 0;
  }

  /** How far the name had to be taken apart until the gazetteer knew it. */
  BackOff.Level level() {
    return level;
  }

  /** Whether some candidate is an admin unit. */
  boolean mayBeArea() {
    return mayBeArea;
  }

  /**
   * How much less likely a candidate is than the likeliest when nothing else is known: 0 or less.
   */
  double prior(int option) {
    return option == size() ? 0 : options.get(option).priorOfUsualSize() - mostPrior;
  }
}
