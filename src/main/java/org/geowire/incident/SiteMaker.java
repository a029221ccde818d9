package org.geowire.incident;

import java.util.List;
import java.util.Optional;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;
import org.geowire.model.WeightTable;
import org.geowire.resolve.Candidate;

/**
 * Makes the sites of an article: what a place is as a point with a precision, whatever words led to
 * it.
 *
 * <p>A unit stands at its seat, and so does a country no larger than a city with its surroundings;
 * any other country has no point.
 */
final class SiteMaker {

  private final Gazetteer gazetteer;
  private final WeightTable weights;
  private final Placement placement;

  SiteMaker(Gazetteer gazetteer, WeightTable weights, Placement placement) {
    this.gazetteer = gazetteer;
    this.weights = weights;
    this.placement = placement;
  }

  Site named(Spot spot, Place place, String text) {
    if (place.isAdmin1() || place.isAdmin2() || isCityState(place)) {
      return unit(spot, place, text);
    }
    if (place.isCountry()) {
      return country(place, text, spot.resolution().confidence());
    }
    boolean region = isRegion(place);
    LocationBasis basis = region ? LocationBasis.AREA_CENTROID : LocationBasis.NAMED;
    return site(spot, place, place.point(), text, basis, precision(place));
  }

  /** In "a march in Hong Kong" the country says as much as a district does elsewhere. */
  private boolean isCityState(Place place) {
    return place.isCountry()
        && place.extent().filter(box -> box.radiusKm() <= weights.of("city-state-km")).isPresent();
  }

  private static boolean isRegion(Place place) {
    return place.featureClass() != FeatureClass.P && place.featureClass() != FeatureClass.S;
  }

  private Precision precision(Place place) {
    if (place.isPopulatedPlace()) {
      return new Precision(1, 1, metres(weights.of("town-km")));
    }
    if (place.featureClass() == FeatureClass.S) {
      return new Precision(1, 1, metres(weights.of("spot-km")));
    }
    double radius = place.extent().map(GeoBox::radiusKm).orElse(weights.of("region-km"));
    int where = place.featureClass() == FeatureClass.H && place.country().isEmpty() ? 7 : 5;
    return new Precision(3, where, metres(radius));
  }

  private Site unit(Spot spot, Place place, String text) {
    AdminUnit unit = place.admin().orElseThrow();
    boolean first = place.isAdmin1();
    Optional<Place> seat = gazetteer.seat(unit);
    boolean atSeat = placement.areaPoint() == Placement.AreaPoint.SEAT && seat.isPresent();
    double radius =
        place.extent().map(GeoBox::radiusKm).orElse(weights.of(first ? "unit1-km" : "unit2-km"));
    if (atSeat && seat.get().admin().filter(unit::holds).isEmpty()) {
      radius = Math.max(radius, weights.of("unit1-km")); // the seat of the unit that holds it
    }
    Precision precision =
        first ? new Precision(3, 4, metres(radius)) : new Precision(2, 3, metres(radius));
    GeoPoint point = atSeat ? seat.get().point() : place.point();
    LocationBasis basis = atSeat ? LocationBasis.AREA_SEAT : LocationBasis.AREA_CENTROID;
    return site(spot, place, point, text, basis, precision);
  }

  /** The country, where nothing else is known. */
  Site country(Place country) {
    return country(country, "", weights.of("country-only"));
  }

  /** An incident of which only the country is known: no point. */
  Site country(Place country, String text, double confidence) {
    double radius = country.extent().map(GeoBox::radiusKm).orElse(weights.of("country-km"));
    return new Site(
        Optional.of(country),
        country.admin(),
        Optional.empty(),
        "",
        text,
        LocationBasis.COUNTRY,
        new Precision(3, 6, metres(radius)),
        confidence,
        List.of());
  }

  /** At a place that no toponym names. */
  Site at(Place place, String text, double confidence) {
    return new Site(
        Optional.of(place),
        place.admin(),
        Optional.of(place.point()),
        place.name(),
        text,
        LocationBasis.NAMED,
        precision(place),
        confidence,
        List.of());
  }

  /** Where the text says outright; a name beside it tells what is there. */
  Site coordinates(Spot spot, Place point, Place name) {
    String location = isArea(name) ? point.name() : name.name();
    return new Site(
        Optional.of(isArea(name) ? point : name),
        point.admin().isPresent() ? point.admin() : name.admin(),
        Optional.of(point.point()),
        location,
        spot.toponym().text(),
        LocationBasis.COORDINATES,
        new Precision(1, 1, metres(weights.of("coordinates-km"))),
        spot.resolution().confidence(),
        List.of());
  }

  /**
   * At a name that the gazetteer lacks, somewhere in or by a site.
   *
   * @param location the name
   * @param text the words that say where it lies
   */
  Site contained(Site site, String location, String text) {
    Precision precision = site.precision();
    boolean town = precision.wherePrec() <= 2;
    int radius = Math.max(precision.uncertaintyM(), metres(weights.of("container-km")));
    return new Site(
        site.place(),
        site.admin(),
        site.point(),
        location,
        text,
        site.point().isPresent() ? LocationBasis.CONTAINER : site.basis(),
        new Precision(
            Math.max(2, precision.geoPrecision()), town ? 2 : precision.wherePrec(), radius),
        site.confidence() / 2,
        site.candidates());
  }

  /**
   * At a place that the text implies.
   *
   * @param name what the text calls the site, where the gazetteer does not know it
   */
  Site implied(Site around, String name) {
    Precision precision = around.precision();
    int radius = Math.max(precision.uncertaintyM(), metres(weights.of("container-km")));
    return new Site(
        around.place(),
        around.admin(),
        around.point(),
        name.isEmpty() ? around.location() : name,
        name,
        name.isEmpty() ? around.basis() : LocationBasis.CONTAINER,
        new Precision(
            Math.max(2, precision.geoPrecision()), Math.max(2, precision.wherePrec()), radius),
        around.confidence() / 2,
        around.candidates());
  }

  /** A place that only the text knows, somewhere at or in another. */
  static Site inside(Site site, String name) {
    boolean point = site.point().isPresent();
    return new Site(
        Optional.empty(),
        site.admin(),
        site.point(),
        name,
        name,
        point ? LocationBasis.NEAR : LocationBasis.COUNTRY,
        point ? new Precision(2, 2, site.precision().uncertaintyM()) : site.precision(),
        site.confidence(),
        List.of());
  }

  /** Somewhere of which nothing is known. */
  static Site nowhere(String text) {
    return new Site(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        text,
        LocationBasis.NONE,
        new Precision(3, 6, 0),
        0,
        List.of());
  }

  /** Part of the article's country or of a named area. */
  Site part(Subregions.Part part, Place area, String text, double confidence) {
    Optional<AdminUnit> admin =
        area.isAdmin1() || area.isAdmin2() ? area.admin() : area.admin().flatMap(u -> u.at(0));
    return new Site(
        part.place().or(() -> Optional.of(area)),
        admin,
        Optional.of(part.point()),
        part.name(),
        text,
        LocationBasis.SUBREGION,
        new Precision(3, 5, metres(part.radiusKm())),
        confidence,
        List.of());
  }

  Site site(
      Spot spot,
      Place place,
      GeoPoint point,
      String text,
      LocationBasis basis,
      Precision precision) {
    List<Candidate> others =
        spot.resolution().candidates().stream()
            .filter(c -> c.place().ordinal() != place.ordinal())
            .toList();
    return new Site(
        Optional.of(place),
        place.admin(),
        Optional.of(point),
        place.name(),
        text,
        basis,
        precision,
        spot.resolution().confidence(),
        others);
  }

  static boolean isArea(Place place) {
    return place.isCountry() || place.isAdmin1() || place.isAdmin2();
  }

  static int metres(double km) {
    return (int) Math.round(Math.min(km, 20_000) * 1000);
  }
}
