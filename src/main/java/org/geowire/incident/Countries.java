package org.geowire.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.event.Actor;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.resolve.Resolution;
import org.geowire.toponym.ToponymKind;

/** The countries that the names of an article and its actors speak for, each name once. */
final class Countries {

  private record Voice(AdminUnit country, String name, boolean place) {}

  private final List<Voice> voices = new ArrayList<>();

  /** Two letters each. */
  private final Set<String> groups = new HashSet<>();

  private final Set<String> forces = new HashSet<>();

  /**
   * What an article names.
   *
   * @param mentions its events, whose actors speak for their countries
   */
  Countries(List<Resolution> names, List<EventMention> mentions) {
    for (Resolution name : names) {
      add(name);
    }
    for (EventMention mention : mentions) {
      mention.actor1().ifPresent(this::add);
      mention.actor2().ifPresent(this::add);
    }
  }

  private void add(Actor actor) {
    if (!actor.country().isEmpty()) {
      (actor.isState() ? forces : groups).add(actor.country());
    }
  }

  private void add(Resolution name) {
    Optional<AdminUnit> country = name.place().flatMap(Place::country);
    String key = name.toponym().key();
    if (country.isPresent() && voices.stream().noneMatch(v -> v.name.equals(key))) {
      voices.add(new Voice(country.get(), key, name.toponym().kind() == ToponymKind.PLACE));
    }
  }

  boolean isEmpty() {
    return voices.isEmpty();
  }

  boolean has(AdminUnit country) {
    return voices.stream().anyMatch(voice -> voice.country.equals(country));
  }

  /** Whether an actor of the country acts, of its forces or not. */
  boolean acts(AdminUnit country) {
    return forces.contains(country.code()) || isOfGroup(country);
  }

  /** Whether an armed group, a party or a movement of the country acts, which rarely go abroad. */
  boolean isOfGroup(AdminUnit country) {
    return groups.contains(country.code());
  }

  /** How many names other than one speak for a country. */
  int others(AdminUnit country, String name) {
    int count = 0;
    for (Voice voice : voices) {
      count += voice.country.equals(country) && !voice.name.equals(name) ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether a place other than one of a name is named in a country; "Russian" forces may be abroad.
   */
  boolean names(AdminUnit country, String name) {
    return voices.stream()
        .anyMatch(v -> v.place && v.country.equals(country) && !v.name.equals(name));
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
