package org.geowire.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.resolve.Resolution;

/** The countries that the names of an article speak for, each name once. */
final class Countries implements BracketNames.Home {

  private record Voice(AdminUnit country, String name, boolean own) {}

  private final List<Voice> voices = new ArrayList<>();

  Countries(List<Resolution> names) {
    for (Resolution name : names) {
      add(name);
    }
  }

  private void add(Resolution name) {
    Optional<AdminUnit> country = name.place().flatMap(Place::country);
    String key = name.toponym().key();
    if (country.isPresent() && voices.stream().noneMatch(v -> v.name.equals(key))) {
      voices.add(new Voice(country.get(), key, name.place().get().isCountry()));
    }
  }

  boolean isEmpty() {
    return voices.isEmpty();
  }

  @Override
  public boolean has(AdminUnit country) {
    return voices.stream().anyMatch(voice -> voice.country.equals(country));
  }

  /** How many names other than one speak for a country. */
  int others(AdminUnit country, String name) {
    int count = 0;
    for (Voice voice : voices) {
      count += voice.country.equals(country) && !voice.name.equals(name) ? 1 : 0;
    }
    return count;
  }

  /** The country for which most names other than one speak; none where two have as many. */
  Optional<AdminUnit> main(String name) {
    Optional<AdminUnit> most = Optional.empty();
    int best = 0;
    boolean tied = false;
    for (Voice voice : voices) {
      int count = others(voice.country, name);
      if (count > best) {
        best = count;
        most = Optional.of(voice.country);
        tied = false;
      } else if (count == best && most.isPresent() && !most.get().equals(voice.country)) {
        tied = true;
      }
    }
    return tied ? Optional.empty() : most;
  }
}
