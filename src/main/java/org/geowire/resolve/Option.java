package org.geowire.resolve;

import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;

/** A candidate while it is weighed, with all that distances and sums need close at hand. */
final class Option {

  /** What a place is on the scale of news. */
  enum Kind {
    COUNTRY(0),
    ADMIN1(1),
    ADMIN2(2),
    TOWN(3),
    REGION(4),
    SPOT(5);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  private static final double EARTH_KM = 6371;

  private final Place place;
  private final PlaceName name;
  private final Kind kind;
  private final double x;
  private final double y;
  private final double z;
  private final double logPopulation;
  private final String countryCode;
  private final String admin1Name;
  private final int country;
  private final int admin1;
  private final int admin2;
  private final int unit;
  private final double prior;

  Option(Place place, PlaceName name) {
    this.place = place;
    this.name = name;
    kind = kindOf(place);
    double phi = Math.toRadians(place.point().latitude());
    double lambda = Math.toRadians(place.point().longitude());
    x = Math.cos(phi) * Math.cos(lambda);
    y = Math.cos(phi) * Math.sin(lambda);
    z = Math.sin(phi);
    logPopulation = Math.log10(1.0 + place.population().orElse(0));
    countryCode = place.countryCode();
    admin1Name = place.admin1().map(AdminUnit::name).orElse("");
    country = place.country().map(AdminUnit::ordinal).orElse(-1);
    admin1 = place.admin1().map(AdminUnit::ordinal).orElse(-1);
    admin2 = place.admin2().map(AdminUnit::ordinal).orElse(-1);
    unit = isUnit() ? place.admin().map(AdminUnit::ordinal).orElse(-1) : -1;
    prior = ownPrior();
  }

  private static Kind kindOf(Place place) {
    if (place.isCountry()) {
      return Kind.COUNTRY;
    }
    if (place.isAdmin1()) {
      return Kind.ADMIN1;
    }
    return switch (place.featureClass()) {
      case A -> Kind.ADMIN2;
      case P -> Kind.TOWN;
      case S, R -> Kind.SPOT;
      default -> Kind.REGION;
    };
  }

  Place place() {
    return place;
  }

  PlaceName name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  /** Whether it is a country or a division of one. */
  boolean isUnit() {
    return kind == Kind.COUNTRY || kind == Kind.ADMIN1 || kind == Kind.ADMIN2;
  }

  NameKind nameKind() {
    return name.kind();
  }

  double logPopulation() {
    return logPopulation;
  }

  /** ISO 3166 alpha-2 code of the country; empty where it has none. */
  String countryCode() {
    return countryCode;
  }

  /** Plain English name of the first-level unit; empty where it has none. */
  String admin1Name() {
    return admin1Name;
  }

  /** Ordinal of the country; -1 where it has none. */
  int country() {
    return country;
  }

  int admin1() {
    return admin1;
  }

  int admin2() {
    return admin2;
  }

  /** The unit that it is; -1 where it is none. */
  int unit() {
    return unit;
  }

  /** Whether it is a unit in which another place lies. */
  boolean holds(Option inner) {
    return unit >= 0
        && (unit == inner.country || unit == inner.admin1 || unit == inner.admin2)
        && place.ordinal() != inner.place.ordinal();
  }

  /** The cosine of the angle at the centre of the earth between two places: 1 where they meet. */
  double cosine(Option other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The same for a point whose x, y and z stand in an array from a place on. */
  double cosine(double[] points, int at) {
    return points[at] * x + points[at + 1] * y + points[at + 2] * z;
  }

  void copyPointTo(double[] points, int at) {
    points[at] = x;
    points[at + 1] = y;
    points[at + 2] = z;
  }

  /** The cosine that belongs to a distance. */
  static double cosine(double km) {
    return Math.cos(km / EARTH_KM);
  }

  /** The distance on the sphere that belongs to a cosine. */
  static double distanceKm(double cosine) {
    return EARTH_KM * ArcCosine.of(Math.max(-1, Math.min(1, cosine)));
  }

  /**
   * How likely the place is meant when nothing else is known, as a log-odds: large ones, countries
   * and first-level units first.
   */
  double prior() {
    return prior;
  }

  private double ownPrior() {
    double score = logPopulation;
    score +=
        kind == Kind.COUNTRY
            ? 4
            : kind == Kind.ADMIN1 ? 1.5 : kind == Kind.ADMIN2 ? -1.5 : kind == Kind.REGION ? 2 : 0;
    boolean main = name.kind() == NameKind.MAIN;
    score -= main ? 0 : name.kind() == NameKind.STRIPPED ? 1.5 : 1;
    return 1.2 * score;
  }

  /**
   * The same with a usual size for units of which none is known, which are hardly small.
   *
   * <p>The sizes are orders of magnitude, below those of most units, so that an unknown one does
   * not beat a known city (with 6 for first-level units, St. Louis alone was in Senegal). Set by
   * hand.
   */
  double priorOfUsualSize() {
    return logPopulation > 0 ? prior : prior + 1.2 * usualLogPopulation();
  }

  private double usualLogPopulation() {
    return switch (kind) {
      case COUNTRY -> 6;
      case ADMIN1 -> 4.5;
      case ADMIN2 -> 3.5;
      case REGION -> 4;
      case TOWN, SPOT -> 2;
    };
  }
}
