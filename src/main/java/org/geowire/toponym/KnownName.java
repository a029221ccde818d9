package org.geowire.toponym;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;

/**
 * A name of the gazetteer with what recognition asks of it.
 *
 * @param key the folded name
 * @param names the places that bear it, likeliest first
 * @param profile what these places are, in short
 * @param area the country or first-level unit that the likeliest place is
 * @param units the deepest admin unit of each place that has one
 */
record KnownName(
    String key,
    List<PlaceName> names,
    PlaceProfile profile,
    Optional<AdminUnit> area,
    List<AdminUnit> units) {

  static KnownName of(String key, List<PlaceName> names, Gazetteer gazetteer) {
    List<Place> places = new ArrayList<>(names.size());
    List<AdminUnit> units = new ArrayList<>(2 * names.size());
    for (PlaceName name : names) {
      Place place = gazetteer.place(name.place());
      places.add(place);
      place.admin().ifPresent(units::add);
    }
    Optional<AdminUnit> area = places.isEmpty() ? Optional.empty() : area(places.get(0));
    return new KnownName(
        key, names, PlaceProfile.of(names, places), area, Collections.unmodifiableList(units));
  }

  private static Optional<AdminUnit> area(Place place) {
    return place.isCountry() || place.isAdmin1() ? place.admin() : Optional.empty();
  }

  /** A run of words that the gazetteer does not know. */
  static KnownName unknown(String key) {
    return new KnownName(key, List.of(), PlaceProfile.NOTHING, Optional.empty(), List.of());
  }

  /** The name without those places that only a code stands for; itself where there are none. */
  KnownName withoutCodes(Gazetteer gazetteer) {
    List<PlaceName> kept = new ArrayList<>(names.size());
    for (PlaceName name : names) {
      if (!isCode(name)) {
        kept.add(name);
      }
    }
    return kept.size() == names.size() ? this : of(key, kept, gazetteer);
  }

  /** "US" and "CAR" stand among the other names of countries, but are codes all the same. */
  private static boolean isCode(PlaceName name) {
    String text = name.text();
    return name.kind() == NameKind.CODE
        || (text.length() <= 3
            && name.kind() == NameKind.ALTERNATE
            && text.chars().allMatch(Character::isUpperCase));
  }
}
