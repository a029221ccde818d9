package org.geowire.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;
import org.geowire.train.Mark;

/** What the gazetteer knows of annotated and found places. */
final class Atlas {

  private static final String CONTINENT = "CONT";

  private final Gazetteer gazetteer;
  private final Map<Integer, Place> byId = new HashMap<>();
  private final Map<String, List<Place>> byName = new HashMap<>();

  /**
   * @param marks those that will be asked about; their ids are looked up in one pass
   */
  Atlas(Gazetteer gazetteer, Iterable<Mark> marks) {
    this.gazetteer = gazetteer;
    Set<Integer> wanted = new HashSet<>();
    for (Mark mark : marks) {
      mark.place().geonameid().ifPresent(wanted::add);
    }
    for (int ordinal = 0; ordinal < gazetteer.size() && !wanted.isEmpty(); ordinal++) {
      Place place = gazetteer.place(ordinal);
      OptionalInt id = place.geonameid();
      if (id.isPresent() && wanted.contains(id.getAsInt())) {
        byId.putIfAbsent(id.getAsInt(), place);
      }
    }
  }

  /** The place of the mark's id. */
  private Optional<Place> place(Mark mark) {
    OptionalInt id = mark.place().geonameid();
    return id.isPresent() ? Optional.ofNullable(byId.get(id.getAsInt())) : Optional.empty();
  }

  /** The places that the gazetteer has for a name. */
  private List<Place> named(String name) {
    return byName.computeIfAbsent(
        name,
        n ->
            gazetteer.lookUp(n).stream()
                .map(PlaceName::place)
                .distinct()
                .map(gazetteer::place)
                .toList());
  }

  /** The place of the name that lies nearest to the mark's point. */
  private Optional<Place> nearest(Mark mark) {
    Optional<Place> nearest = Optional.empty();
    double least = Double.MAX_VALUE;
    for (Place place : mark.point().isPresent() ? named(mark.text()) : List.<Place>of()) {
      double km = place.point().distanceKm(mark.point().get());
      if (km < least) {
        least = km;
        nearest = Optional.of(place);
      }
    }
    return nearest;
  }

  /**
   * How far the best answer of the gazetteer lies from the mark's point.
   *
   * @return km; {@link Distances#FARTHEST_KM} where it lacks the name
   */
  double oracleKm(Mark gold) {
    GeoPoint point = gold.point().orElseThrow();
    return nearest(gold).map(p -> p.point().distanceKm(point)).orElse(Distances.FARTHEST_KM);
  }

  /** Whether an annotated name means a country or a continent. */
  boolean isCountry(Mark gold) {
    return isCountryByCode(gold)
        .orElseGet(() -> nearest(gold).filter(p -> isCountry(p.featureCode())).isPresent());
  }

  /** Whether a found place is said to be a country or a continent. */
  boolean isFoundCountry(Mark found) {
    return isCountryByCode(found).orElse(false);
  }

  private Optional<Boolean> isCountryByCode(Mark mark) {
    String code = mark.place().featureCode();
    return code.isEmpty()
        ? place(mark).map(place -> isCountry(place.featureCode()))
        : Optional.of(isCountry(code));
  }

  private static boolean isCountry(String featureCode) {
    return featureCode.startsWith("PCL") || featureCode.equals(CONTINENT);
  }

  /** A key of the country that the mark lies in; empty where nothing is known of it. */
  String country(Mark mark) {
    Optional<Place> place = place(mark);
    return place.isPresent() ? place.get().countryCode() : country(mark.place().country());
  }

  private String country(String name) {
    for (Place place : name.isEmpty() ? List.<Place>of() : named(name)) {
      if (place.isCountry()) {
        return place.countryCode();
      }
    }
    return Folding.fold(name);
  }

  /** A key of the first-level unit that the mark lies in; empty where nothing is known of it. */
  String admin1(Mark mark) {
    Optional<Place> place = place(mark);
    if (place.isPresent()) {
      return place.get().admin1().map(Atlas::key).orElse("");
    }
    String country = country(mark);
    String name = mark.place().admin1();
    for (Place unit : name.isEmpty() ? List.<Place>of() : named(name)) {
      if (unit.isAdmin1() && unit.countryCode().equals(country)) {
        return unit.admin1().map(Atlas::key).orElse("");
      }
    }
    return name.isEmpty() ? "" : (country + " " + Folding.fold(name)).toLowerCase(Locale.ROOT);
  }

  private static String key(AdminUnit unit) {
    return "#" + unit.ordinal();
  }

  /** The box of the area that an annotated name means. */
  Optional<GeoBox> extent(Mark gold) {
    Optional<Place> place = place(gold).or(() -> nearest(gold).filter(p -> isAt(p, gold)));
    return place.flatMap(Place::extent);
  }

  private static boolean isAt(Place place, Mark gold) {
    return gold.point().filter(p -> Distances.isNear(place.point().distanceKm(p))).isPresent();
  }
}
