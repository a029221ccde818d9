package org.geowire.event.casualty;

import java.util.Optional;

/** A count with its bounds, -1 where open; {@code end} is the token behind it. */
public record Figure(int best, int low, int high, int end) {

  public static Figure one(int end) {
    return exactly(1, end);
  }

  public static Figure exactly(int count, int end) {
    return new Figure(count, count, count, end);
  }

  /** What falls on one of several events. */
  public Figure share(int events) {
    return events <= 1
        ? this
        : new Figure(shared(best, events), shared(low, events), shared(high, events), end);
  }

  private static int shared(int count, int events) {
    return count < 0 ? count : Math.round((float) count / events);
  }

  /** Both, or the one that is told. */
  static Optional<Figure> sum(Optional<Figure> one, Optional<Figure> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().plus(other.get()))
        : one.or(() -> other);
  }

  public Figure plus(Figure other) {
    boolean open = high < 0 || other.high < 0;
    boolean noFloor = low < 0 || other.low < 0;
    return new Figure(
        best + other.best,
        noFloor ? -1 : low + other.low,
        open ? -1 : high + other.high,
        other.end);
  }
}
