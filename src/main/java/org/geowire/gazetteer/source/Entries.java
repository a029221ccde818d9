package org.geowire.gazetteer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.PlaceEntry;
import org.geowire.gazetteer.UnitEntry;

/** Changes entries, which are immutable. */
final class Entries {

  private Entries() {}

  /** The codes of a unit from the country down, joined by stops: "ML.03". */
  static String path(UnitEntry unit) {
    return path(unit.country(), unit.admin1(), unit.admin2());
  }

  /** The codes of the deepest unit that a place names. */
  static String path(PlaceEntry place) {
    return path(place.country(), place.admin1(), place.admin2());
  }

  private static String path(String country, String admin1, String admin2) {
    if (admin1.isEmpty()) {
      return country;
    }
    return country + "." + admin1 + (admin2.isEmpty() ? "" : "." + admin2);
  }

  /** The path of the unit above; empty for a country. */
  static String parent(String path) {
    int stop = path.lastIndexOf('.');
    return stop < 0 ? "" : path.substring(0, stop);
  }

  /** A place under another main name, its own kept beside it. */
  static PlaceEntry renamed(PlaceEntry place, String name) {
    if (place.name().equals(name)) {
      return place;
    }
    List<PlaceEntry.Name> names = new ArrayList<>();
    names.add(new PlaceEntry.Name(place.name(), NameKind.ALTERNATE));
    names.addAll(place.names());
    return with(place, name, place.featureCode(), place.geonameid(), place.population(), names);
  }

  /** A place with another feature code. */
  static PlaceEntry coded(PlaceEntry place, String code) {
    return with(place, place.name(), code, place.geonameid(), place.population(), place.names());
  }

  /** A place with what another row of it adds: id, population and names. */
  static PlaceEntry completed(PlaceEntry place, PlaceEntry other) {
    List<PlaceEntry.Name> names = new ArrayList<>(place.names());
    names.add(new PlaceEntry.Name(other.name(), NameKind.ALTERNATE));
    names.addAll(other.names());
    OptionalInt id = place.geonameid().isPresent() ? place.geonameid() : other.geonameid();
    OptionalLong population =
        other.population().isPresent() ? other.population() : place.population();
    return with(place, place.name(), place.featureCode(), id, population, names);
  }

  private static PlaceEntry with(
      PlaceEntry place,
      String name,
      String code,
      OptionalInt id,
      OptionalLong population,
      List<PlaceEntry.Name> names) {
    return new PlaceEntry(
        id,
        name,
        place.point(),
        code,
        place.featureClass(),
        population,
        place.country(),
        place.admin1(),
        place.admin2(),
        place.extent(),
        names);
  }

  /** A place in another unit. */
  static PlaceEntry in(PlaceEntry place, UnitEntry unit) {
    return new PlaceEntry(
        place.geonameid(),
        place.name(),
        place.point(),
        place.featureCode(),
        place.featureClass(),
        place.population(),
        unit.country(),
        unit.admin1(),
        unit.admin2(),
        place.extent(),
        place.names());
  }
}
