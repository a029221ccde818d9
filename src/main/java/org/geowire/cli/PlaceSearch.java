package org.geowire.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.text.Folding;

/**
 * A question about names.
 *
 * @param gazetteer where to look
 * @param countries ISO 3166 alpha-2 codes; places there come first
 * @param admin1 name or code of the only first-level division wanted; empty for any
 * @param classes the only classes wanted; empty for any
 * @param limit places a name at most
 */
record PlaceSearch(
    Gazetteer gazetteer,
    Set<String> countries,
    String admin1,
    List<FeatureClass> classes,
    int limit) {

  /** A place and the name by which it was found. */
  record Match(Place place, PlaceName name) {}

  /** The places of a name, likeliest first. */
  List<Match> find(String name) {
    List<Match> favoured = new ArrayList<>();
    List<Match> others = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    // The index gives the likeliest first: countries, then capitals, then by population.
    for (PlaceName found : gazetteer.lookUp(name)) {
      Place place = gazetteer.place(found.place());
      if (isWanted(place) && seen.add(found.place())) {
        boolean first = countries.contains(place.countryCode());
        (first ? favoured : others).add(new Match(place, found));
      }
    }
    favoured.addAll(others);
    return favoured.subList(0, Math.min(limit, favoured.size()));
  }

  private boolean isWanted(Place place) {
    boolean ofClass = classes.isEmpty() || classes.contains(place.featureClass());
    return ofClass && (admin1.isEmpty() || place.admin1().filter(this::isAdmin1).isPresent());
  }

  private boolean isAdmin1(AdminUnit unit) {
    return unit.code().equalsIgnoreCase(admin1)
        || Folding.fold(unit.name()).equals(Folding.fold(admin1));
  }
}
