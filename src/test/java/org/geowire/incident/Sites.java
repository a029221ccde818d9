package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;

/** Sites by hand for the tests of this package. */
final class Sites {

  private Sites() {}

  static Site town(String name, double latitude, double longitude) {
    return site(name, latitude, longitude, LocationBasis.NAMED, new Precision(1, 1, 3000));
  }

  /** A town of a name that a gazetteer has. */
  static Site at(Gazetteer gazetteer, String name) {
    Place town =
        gazetteer.lookUp(name).stream()
            .map(found -> gazetteer.place(found.place()))
            .filter(Place::isPopulatedPlace)
            .findFirst()
            .orElseThrow();
    return new Site(
        Optional.of(town),
        town.admin(),
        Optional.of(town.point()),
        name,
        name,
        LocationBasis.NAMED,
        new Precision(1, 1, 3000),
        0.9,
        List.of());
  }

  static Site region(String name, double latitude, double longitude, int km) {
    return site(name, latitude, longitude, LocationBasis.SUBREGION, new Precision(3, 4, km * 1000));
  }

  static Site nowhere() {
    return new Site(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        LocationBasis.NONE,
        new Precision(3, 6, 0),
        0,
        List.of());
  }

  private static Site site(
      String name, double latitude, double longitude, LocationBasis basis, Precision precision) {
    return new Site(
        Optional.empty(),
        Optional.empty(),
        Optional.of(new GeoPoint(latitude, longitude)),
        name,
        name,
        basis,
        precision,
        0.9,
        List.of());
  }
}
