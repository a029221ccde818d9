package org.geowire.incident;

import java.util.Optional;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * Reads how far from a place something is: "30 km north of", "half an hour from", "a two-hour walk
 * from", "twenty miles outside".
 */
final class Distances {

  private final SiteWords words;
  private final PhraseTable travel;
  private final PhraseTable numbers;
  private final double usualSpeed;
  private final int reach;

  Distances(LanguagePack pack, SiteWords words, WeightTable weights) {
    this.words = words;
    travel = pack.phrases("travel-words");
    numbers = pack.phrases("numbers");
    usualSpeed = weights.of("travel-kmh");
    reach = (int) weights.of("distance-tokens");
  }

  /**
   * A distance.
   *
   * @param first the token at which its words begin
   */
  record Distance(int first, double km) {}

  private record Figure(int first, double value) {}

  /**
   * The distance in the words before a place.
   *
   * @param from the first token of the words that say its part ("north of", "km from")
   * @param limit the first token of the sentence
   */
  Optional<Distance> before(Tokens tokens, int from, int limit) {
    double speed = usualSpeed;
    for (int token = from; token > limit && token >= from - reach; token--) {
      Optional<Double> km = words.kilometres(tokens, token);
      Optional<Double> hours = travel(tokens, token, "time");
      Optional<Figure> number =
          km.isPresent() || hours.isPresent() ? number(tokens, token, limit) : Optional.empty();
      if (number.isPresent()) {
        double unit = km.isPresent() ? km.get() : hours.get() * speed;
        return Optional.of(new Distance(number.get().first(), number.get().value() * unit));
      }
      speed = travel(tokens, token, "speed").orElse(speed);
    }
    return Optional.empty();
  }

  private Optional<Double> travel(Tokens tokens, int token, String kind) {
    return travel
        .single(tokens, token)
        .filter(row -> row.value(0).equals(kind))
        .map(row -> Double.valueOf(row.value(1)));
  }

  /** The number that ends right before a unit. */
  private Optional<Figure> number(Tokens tokens, int unit, int limit) {
    int last = unit - 1;
    if (last < limit) {
      return Optional.empty();
    }
    if (tokens.startsWithDigit(last)) {
      int first = firstDigits(tokens, last, limit);
      return Optional.of(new Figure(first, digits(tokens, first, last)));
    }
    Optional<Double> part = last > limit ? travel(tokens, last - 1, "part") : Optional.empty();
    if (part.isPresent() && isClass(tokens, last, "one")) {
      return Optional.of(new Figure(last - 1, part.get())); // "half an hour"
    }
    return spelt(tokens, last, limit);
  }

  /** "Ten", "twenty five", "an". */
  private Optional<Figure> spelt(Tokens tokens, int last, int limit) {
    boolean one = isClass(tokens, last, "one");
    if (!one && !isClass(tokens, last, "unit") && !isClass(tokens, last, "tens")) {
      return Optional.empty();
    }
    double value = value(tokens, last);
    boolean tens = last > limit && !one && value < 10 && isClass(tokens, last - 1, "tens");
    return Optional.of(
        tens ? new Figure(last - 1, value(tokens, last - 1) + value) : new Figure(last, value));
  }

  private boolean isClass(Tokens tokens, int token, String name) {
    return numbers.single(tokens, token).filter(row -> row.value(0).equals(name)).isPresent();
  }

  private double value(Tokens tokens, int token) {
    return Double.parseDouble(numbers.single(tokens, token).orElseThrow().value(1));
  }

  /** The first token of a number that ends at a token: "1,200" and "2.5" are two tokens each. */
  private static int firstDigits(Tokens tokens, int last, int limit) {
    int first = last;
    while (first > limit
        && tokens.startsWithDigit(first - 1)
        && (tokens.gapIs(first - 1, '.') || tokens.gapIs(first - 1, ','))) {
      first--;
    }
    return first;
  }

  /** Commas part thousands and a point the fraction, as English writes numbers. */
  private static double digits(Tokens tokens, int first, int last) {
    String digits = tokens.span(first, last).of(tokens.text()).replaceAll("[^0-9.]", "");
    return digits.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(digits) : 0;
  }
}
