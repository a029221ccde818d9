package org.geowire.toponym;

import java.util.List;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;

/**
 * What the gazetteer has for a name, boiled down to a few numbers.
 *
 * @param kinds bits: which kinds of place by which kinds of name
 * @param population of the largest, in half decades from 0; 0 where none is known
 * @param count number of places, at most 20
 */
record PlaceProfile(long kinds, int population, int count) {

  static final PlaceProfile NOTHING = new PlaceProfile(0, 0, 0);

  /** More places of one name tell no more. */
  private static final int MOST = 20;

  /**
   * The profile of some names.
   *
   * @param places the place of each name
   */
  static PlaceProfile of(List<PlaceName> names, List<Place> places) {
    long kinds = 0;
    int population = 0;
    int count = Math.min(MOST, names.size());
    for (int i = 0; i < count; i++) {
      Place place = places.get(i);
      kinds |= 1L << (kindOf(place) * 5 + nameKind(names.get(i).kind()));
      population = Math.max(population, halfDecades(place.population().orElse(0)));
    }
    return new PlaceProfile(kinds, population, count);
  }

  private static int kindOf(Place place) {
    if (place.isCountry()) {
      return 0;
    }
    if (place.isAdmin1()) {
      return 1;
    }
    if (place.featureClass() == FeatureClass.A) {
      return 2;
    }
    if (place.featureClass() != FeatureClass.P) {
      return place.featureClass() == FeatureClass.S ? 3 : 4;
    }
    long population = place.population().orElse(0);
    return population >= 100_000 ? 5 : population >= 5_000 ? 6 : 7;
  }

  private static int nameKind(NameKind kind) {
    return switch (kind) {
      case MAIN -> 0;
      case ALTERNATE, HISTORIC -> 1;
      case TRANSLATED -> 2;
      case STRIPPED -> 3;
      case ABBREVIATION, CODE, DEMONYM, ADJECTIVE -> 4;
    };
  }

  private static int halfDecades(long population) {
    return population <= 0 ? 0 : (int) Math.round(2 * Math.log10((double) population));
  }
}
