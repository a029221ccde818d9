package org.geowire.event.casualty;

import java.util.OptionalInt;

/** Running figures of one group of victims. */
final class Tally {
  private int best = -1;
  private int low = -1;
  private int high = -1;
  private String victims = "";
  private boolean more;

  /** Figures for others than those counted before are added. */
  void take(Figure figure, String kind, boolean others) {
    boolean counted = best > 0;
    boolean differ = !kind.isEmpty() && !victims.isEmpty() && !kind.equals(victims);
    if (counted && figure.best() > 0 && (others || differ)) {
      join(figure);
      return;
    }
    more |= !counted && others;
    victims = figure.best() > best ? kind : victims;
    add(figure);
  }

  /** Of figures for the same victims the highest holds. */
  void add(Figure figure) {
    if (figure.best() > best) {
      best = figure.best();
      low = figure.low();
      high = figure.high();
    }
  }

  /**
   * Of figures of two sources the lower is best.
   *
   * @param said whether somebody says it, else it may be a part of what was told
   */
  void rival(Figure figure, boolean said) {
    if (best < 0) {
      add(figure);
      return;
    }
    high = high < 0 || figure.high() < 0 ? -1 : Math.max(high, figure.high());
    if (said && figure.best() > 0 && figure.best() < best) {
      best = figure.best();
      low = figure.low();
    }
  }

  /** Figures for others are added. */
  void join(Figure other) {
    Figure sum = best < 0 ? other : new Figure(best, low, high, 0).plus(other);
    best = sum.best();
    low = sum.low();
    high = sum.high();
  }

  static OptionalInt of(int value) {
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  int best() {
    return best;
  }

  int low() {
    return low;
  }

  int high() {
    return high;
  }

  /** What kind those counted are of; empty where no noun says more than "people". */
  String victims() {
    return victims;
  }

  /** Whether all are others than those counted in earlier passages. */
  boolean more() {
    return more;
  }
}
