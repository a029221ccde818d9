package org.geowire.gazetteer.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.geowire.gazetteer.CountryFacts;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Layers;
import org.geowire.gazetteer.Nearness;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.PlaceName;
import org.geowire.gazetteer.UnitEntry;

/** The gazetteers on top of which a source is put: what they know of units and places. */
final class Below {

  private final double samePlaceKm = Nearness.load().sameRow();
  private final List<Gazetteer> gazetteers;
  private final Map<String, UnitEntry> units = new LinkedHashMap<>();
  private final UnitNames names;
  private final long[][] ids;

  /**
   * @param gazetteers the base first
   */
  Below(List<Gazetteer> gazetteers) {
    this.gazetteers = List.copyOf(gazetteers);
    ids = new long[gazetteers.size()][];
    Map<String, CountryFacts> countries = new LinkedHashMap<>();
    if (!gazetteers.isEmpty()) {
      Layers.of(gazetteers).units(unit -> units.put(Entries.path(unit), unit));
      gazetteers.forEach(gazetteer -> countries.putAll(gazetteer.countries()));
    }
    names = new UnitNames(units, countries.values());
  }

  /** Whether there is nothing below. */
  boolean isEmpty() {
    return gazetteers.isEmpty();
  }

  /** The unit at a path of codes. */
  Optional<UnitEntry> unit(String path) {
    return Optional.ofNullable(units.get(path));
  }

  UnitNames names() {
    return names;
  }

  /** What is known of a place already: by its id, else by its name, class and point. */
  Optional<Place> known(PlaceEntry place) {
    for (int i = gazetteers.size() - 1; i >= 0; i--) {
      Optional<Place> found = byId(i, place).or(namesake(gazetteers.get(i), place));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> byId(int layer, PlaceEntry place) {
    if (place.geonameid().isEmpty()) {
      return Optional.empty();
    }
    if (ids[layer] == null) {
      ids[layer] = sortedIds(gazetteers.get(layer));
    }
    long from = (long) place.geonameid().getAsInt() << 32;
    int at = Arrays.binarySearch(ids[layer], from);
    int first = at < 0 ? -at - 1 : at;
    boolean found = first < ids[layer].length && ids[layer][first] >>> 32 == from >>> 32;
    return found
        ? Optional.of(gazetteers.get(layer).place((int) ids[layer][first]))
        : Optional.empty();
  }

  private static long[] sortedIds(Gazetteer gazetteer) {
    long[] ids = new long[gazetteer.size()];
    int count = 0;
    for (int ordinal = 0; ordinal < ids.length; ordinal++) {
      Place place = gazetteer.place(ordinal);
      if (place.geonameid().isPresent()) {
        ids[count++] = (long) place.geonameid().getAsInt() << 32 | ordinal;
      }
    }
    long[] sorted = Arrays.copyOf(ids, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private Supplier<Optional<Place>> namesake(Gazetteer gazetteer, PlaceEntry place) {
    return () -> {
      for (PlaceName name : gazetteer.lookUp(place.name())) {
        Place found = gazetteer.place(name.place());
        if (found.featureClass() == place.featureClass()
            && found.point().distanceKm(place.point()) < samePlaceKm) {
          return Optional.of(found);
        }
      }
      return Optional.empty();
    };
  }

  /** The town of a country that lies nearest to a place, within a distance. */
  Optional<Place> nearestTown(PlaceEntry place, double km) {
    return gazetteers.stream()
        .flatMap(
            gazetteer ->
                gazetteer
                    .near(
                        place.point(),
                        1,
                        town ->
                            town.isPopulatedPlace()
                                && town.admin1().isPresent()
                                && town.countryCode().equals(place.country()))
                    .stream())
        .filter(found -> found.km() <= km)
        .min((a, b) -> Double.compare(a.km(), b.km()))
        .map(found -> found.place());
  }

  /** The gazetteers, the base first. */
  List<Gazetteer> gazetteers() {
    return Collections.unmodifiableList(gazetteers);
  }
}
