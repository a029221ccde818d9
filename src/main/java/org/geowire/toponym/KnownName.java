package org.geowire.toponym;

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
    List<Place> places = names.stream().map(n -> gazetteer.place(n.place())).toList();
    Optional<AdminUnit> area =
        places.stream()
            .limit(1)
            .filter(p -> p.isCountry() || p.isAdmin1())
            .flatMap(p -> p.admin().stream())
            .findFirst();
    List<AdminUnit> units = places.stream().flatMap(p -> p.admin().stream()).toList();
    return new KnownName(key, names, PlaceProfile.of(names, places), area, units);
  }

  /** A run of words that the gazetteer does not know. */
  static KnownName unknown(String key) {
    return new KnownName(key, List.of(), PlaceProfile.NOTHING, Optional.empty(), List.of());
  }

  /** The name without those places that only a code stands for; itself where there are none. */
  KnownName withoutCodes(Gazetteer gazetteer) {
    if (names.stream().noneMatch(KnownName::isCode)) {
      return this;
    }
    return of(key, names.stream().filter(n -> !isCode(n)).toList(), gazetteer);
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
