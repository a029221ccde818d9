package org.geowire.gis;

import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.locationtech.jts.math.Vector3D;

/**
 * Where points lie and how far they spread.
 *
 * @param middle their mean on the Earth
 * @param kmSquared the mean of their squared distances from it
 */
record Spread(GeoPoint middle, double kmSquared) {

  /** Points all round the Earth cancel out, and have no middle. */
  private static final double CANCELLED = 1e-6;

  static Optional<Spread> of(List<GeoPoint> points) {
    Vector3D sum = Vector3D.create(0, 0, 0);
    for (GeoPoint point : points) {
      sum = sum.add(direction(point));
    }
    if (points.isEmpty() || sum.length() < CANCELLED * points.size()) {
      return Optional.empty();
    }
    GeoPoint middle = point(sum.normalize());
    double squares = 0;
    for (GeoPoint point : points) {
      double km = Geodesics.km(middle, point);
      squares += km * km;
    }
    return Optional.of(new Spread(middle, squares / points.size()));
  }

  private static Vector3D direction(GeoPoint point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return Vector3D.create(
        Math.cos(latitude) * Math.cos(longitude),
        Math.cos(latitude) * Math.sin(longitude),
        Math.sin(latitude));
  }

  private static GeoPoint point(Vector3D direction) {
    double z = Math.max(-1, Math.min(1, direction.getZ()));
    return new GeoPoint(
        Math.toDegrees(Math.asin(z)),
        Math.toDegrees(Math.atan2(direction.getY(), direction.getX())));
  }
}
