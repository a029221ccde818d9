package org.geowire.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Place;
import org.geowire.text.Folding;

/**
 * The only places wanted.
 *
 * @param countries ISO 3166 alpha-2 codes; empty for any
 * @param admin1 name or code of a first-level division; empty for any
 * @param classes empty for any
 */
record PlaceFilter(Set<String> countries, String admin1, List<FeatureClass> classes)
    implements Predicate<Place> {

  @Override
  public boolean test(Place place) {
    return (classes.isEmpty() || classes.contains(place.featureClass()))
        && (countries.isEmpty() || countries.contains(place.countryCode()))
        && (admin1.isEmpty() || place.admin1().filter(this::isAdmin1).isPresent());
  }

  private boolean isAdmin1(AdminUnit unit) {
    return unit.code().equalsIgnoreCase(admin1)
        || Folding.fold(unit.name()).equals(Folding.fold(admin1));
  }
}
