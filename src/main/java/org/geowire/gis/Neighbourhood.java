package org.geowire.gis;

import java.util.List;
import java.util.OptionalLong;
import org.geowire.geo.GeoPoint;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds which places are at most some km, and some days, from another.
 *
 * <p>Most pairs are decided by the straight line through the Earth, which is quick; those near the
 * limit by GeographicLib.
 */
final class Neighbourhood {

  /** Smallest and greatest radius of curvature of the ellipsoid, rounded outwards, in km. */
  private static final double TIGHTEST = 6335;

  private static final double WIDEST = 6400;

  private static final double FEWEST_KM_PER_DEGREE = 110.4;

  private final List<Place> places;
  private final double km;
  private final OptionalLong days;
  private final double surely;
  private final double hardly;
  private final double[] xyz;
  private final STRtree tree = new STRtree();

  /**
   * A place, with the day where days count.
   *
   * @param count how many incidents it has
   */
  record Place(GeoPoint point, long day, int count) {}

  /**
   * @param km how far neighbours are apart at most
   * @param days how many days they are apart at most; none where days do not count
   */
  Neighbourhood(List<Place> places, double km, OptionalLong days) {
    this.places = places;
    this.km = km;
    this.days = days;
    surely = square(2 * TIGHTEST * Math.sin(km / 2 / TIGHTEST));
    hardly = square(2 * WIDEST * Math.sin(km / 2 / WIDEST));
    xyz = new double[3 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      GeoPoint point = places.get(i).point();
      locate(point, i);
      tree.insert(
          new Envelope(point.longitude(), point.longitude(), point.latitude(), point.latitude()),
          i);
    }
    tree.build();
  }

  private static double square(double number) {
    return number * number;
  }

  private void locate(GeoPoint point, int i) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    double axis = Ellipsoid.axisDistance(latitude) / 1000;
    xyz[3 * i] = axis * Math.cos(longitude);
    xyz[3 * i + 1] = axis * Math.sin(longitude);
    xyz[3 * i + 2] = Ellipsoid.height(latitude) / 1000;
  }

  /** Takes neighbours. */
  interface Visitor {
    void visit(int neighbour);
  }

  /** Visits all neighbours of a place, itself among them, in no order. */
  void visit(int place, Visitor visitor) {
    ItemVisitor chosen =
        item -> {
          int other = (Integer) item;
          if (isNear(place, other)) {
            visitor.visit(other);
          }
        };
    GeoPoint point = places.get(place).point();
    double reach = km / FEWEST_KM_PER_DEGREE;
    double south = point.latitude() - reach;
    double north = point.latitude() + reach;
    double side = sideways(point.latitude(), reach);
    double x = point.longitude();
    if (side >= 180) {
      tree.query(new Envelope(-180, 180, south, north), chosen);
      return;
    }
    tree.query(new Envelope(x - side, x + side, south, north), chosen);
    if (x - side < -180) {
      tree.query(new Envelope(Math.max(x + side, x - side + 360), 180, south, north), chosen);
    }
    if (x + side > 180) {
      tree.query(new Envelope(-180, x + side - 360, south, north), chosen);
    }
  }

  private static double sideways(double latitude, double reach) {
    if (Math.abs(latitude) + reach >= 90) {
      return 180;
    }
    double sine = Math.sin(Math.toRadians(reach)) / Math.cos(Math.toRadians(latitude));
    return Math.toDegrees(Math.asin(sine));
  }

  private boolean isNear(int one, int other) {
    if (days.isPresent()
        && Math.abs(places.get(one).day() - places.get(other).day()) > days.getAsLong()) {
      return false;
    }
    double chord2 =
        square(xyz[3 * one] - xyz[3 * other])
            + square(xyz[3 * one + 1] - xyz[3 * other + 1])
            + square(xyz[3 * one + 2] - xyz[3 * other + 2]);
    return chord2 <= surely || (chord2 <= hardly && km(one, other) <= km);
  }

  /** The true distance of two places. */
  double km(int one, int other) {
    return Geodesics.km(places.get(one).point(), places.get(other).point());
  }
}
