package org.geowire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.geowire.GeowireResult;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.resolve.Resolution;
import org.geowire.toponym.ToponymKind;

/**
 * Counts the names of a run that found no place, by the country that their articles are about: a
 * dump of that country would help.
 *
 * <p>Articles must come in the order of the input; then the counts are the same for any number of
 * threads. Memory is bounded: beyond some thousand different names no further ones are counted.
 */
final class MissingNames {

  /** Fewer names of a country are no reason to fetch its dump. */
  static final int LEAST = 5;

  private static final int MOST_NAMES = 5_000;
  private static final int COUNTRIES_SHOWN = 3;
  private static final int NAMES_SHOWN = 3;

  /** What is rather no toponym is no gap of the gazetteer. */
  private static final double LIKELY = 0.5;

  private final Map<String, Country> countries = new TreeMap<>();
  private int names;

  /**
   * The names of an article that found no place.
   *
   * @param code ISO 3166 alpha-2 of the country that most of its other places lie in
   * @param country the name of that country
   * @param names as written, by their folded form
   */
  record Missing(String code, String country, Map<String, String> names) {}

  /** The names that a country misses, by their folded form. */
  private static final class Country {
    private final String code;
    private final String name;
    private final Map<String, Name> missed = new TreeMap<>();

    Country(String code, String name) {
      this.code = code;
      this.name = name;
    }
  }

  /** A name as first written, and the number of articles that miss it. */
  private record Name(String text, int articles) {}

  /** What an article misses; nothing where no other place tells the country. */
  static Optional<Missing> of(GeowireResult result) {
    Map<String, String> names = new TreeMap<>();
    Map<String, Double> weights = new TreeMap<>();
    Map<String, String> countries = new TreeMap<>();
    for (Resolution toponym : result.toponyms()) {
      Optional<AdminUnit> country = toponym.place().flatMap(Place::country);
      if (country.isPresent()) {
        weights.merge(country.get().code(), toponym.confidence(), Double::sum);
        countries.put(country.get().code(), country.get().name());
      } else if (isMissing(toponym)) {
        names.putIfAbsent(toponym.toponym().key(), toponym.toponym().text());
      }
    }
    if (names.isEmpty() || weights.isEmpty()) {
      return Optional.empty();
    }
    String most = heaviest(weights);
    return Optional.of(new Missing(most, countries.get(most), names));
  }

  private static boolean isMissing(Resolution toponym) {
    return toponym.place().isEmpty()
        && toponym.toponym().kind() == ToponymKind.PLACE
        && toponym.toponym().confidence() >= LIKELY;
  }

  /** Of even ones the first by code. */
  private static String heaviest(Map<String, Double> weights) {
    String best = "";
    double most = -1;
    for (Map.Entry<String, Double> country : weights.entrySet()) {
      if (country.getValue() > most) {
        most = country.getValue();
        best = country.getKey();
      }
    }
    return best;
  }

  /** Counts what an article misses. */
  void add(Missing missing) {
    Country country =
        countries.computeIfAbsent(missing.code(), code -> new Country(code, missing.country()));
    for (Map.Entry<String, String> name : missing.names().entrySet()) {
      Name known = country.missed.get(name.getKey());
      if (known != null) {
        country.missed.put(name.getKey(), new Name(known.text(), known.articles() + 1));
      } else if (names < MOST_NAMES) {
        country.missed.put(name.getKey(), new Name(name.getValue(), 1));
        names++;
      }
    }
  }

  /**
   * A line for each country that misses enough, the one that misses most first.
   *
   * @param advice what to do about a country, by its code; empty for nothing
   */
  List<String> lines(UnaryOperator<String> advice) {
    return countries.values().stream()
        .filter(country -> country.missed.size() >= LEAST)
        .sorted((a, b) -> Integer.compare(b.missed.size(), a.missed.size()))
        .limit(COUNTRIES_SHOWN)
        .map(country -> line(country) + advice.apply(country.code))
        .toList();
  }

  private static String line(Country country) {
    List<Name> often = new ArrayList<>(country.missed.values());
    often.sort((a, b) -> Integer.compare(b.articles(), a.articles()));
    String some = String.join(", ", often.stream().limit(NAMES_SHOWN).map(Name::text).toList());
    return country.missed.size()
        + " names in "
        + country.name
        + " ("
        + some
        + ", ...) found no place";
  }
}
