package org.geowire.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.gis.GeodesicCircle;
import org.geowire.gis.MapProjection;
import org.geowire.map.Sheet.Metres;

/** Chooses projection and scale so that all incidents are on the map. */
final class SheetMaker {

  /** Half the least distance that a map shows, in metres. */
  private static final double LEAST_M = 75_000;

  /** What of the incidents' extent is added on each side. */
  private static final double MARGIN = 0.12;

  /** Wider uncertainty does not make the map smaller. */
  private static final double MOST_RING_M = 100_000;

  /** Points farther from their middle are shown on a map of the world. */
  private static final double REGION_KM = 5000;

  /** Whose opposite, 169 degrees west, cuts no country in two. */
  private static final double WORLD_MERIDIAN = 11;

  private static final double WORLD_SOUTH = -57;
  private static final double WORLD_NORTH = 84;
  private static final double WORLD_MARGIN = 3;
  private static final int WORLD_SAMPLES = 24;

  private final List<GeoPoint> points = new ArrayList<>();
  private final Optional<GeoPoint> middle;

  /**
   * @param spots what the map shall show; the whole world for none
   */
  SheetMaker(Collection<Spot> spots) {
    spots.forEach(spot -> points.addAll(spot.reach()));
    middle = middle(points);
  }

  /**
   * A point to be shown.
   *
   * @param radiusM how far round it, in metres; 0 for the point alone
   */
  record Spot(GeoPoint point, double radiusM) {
    List<GeoPoint> reach() {
      List<GeoPoint> reach = new ArrayList<>(List.of(point));
      if (radiusM > 0) {
        GeodesicCircle circle = new GeodesicCircle(point, Math.min(radiusM, MOST_RING_M));
        for (int azimuth = 0; azimuth < 360; azimuth += 90) {
          double[] end = circle.at(azimuth);
          reach.add(new GeoPoint(end[1], Math.IEEEremainder(end[0], 360)));
        }
      }
      return reach;
    }
  }

  /** Whether the points are so far apart that only a map of the world shows them. */
  boolean isWorld() {
    return middle.isEmpty()
        || points.stream().anyMatch(point -> point.distanceKm(middle.get()) > REGION_KM);
  }

  /** The map of all points in a frame. */
  Sheet in(Box frame) {
    return isWorld() ? world(frame) : regional(frame, middle.orElseThrow());
  }

  /** The mean direction from the Earth's middle; none where there is none. */
  private static Optional<GeoPoint> middle(List<GeoPoint> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (GeoPoint point : points) {
      double phi = Math.toRadians(point.latitude());
      double lambda = Math.toRadians(point.longitude());
      x += Math.cos(phi) * Math.cos(lambda);
      y += Math.cos(phi) * Math.sin(lambda);
      z += Math.sin(phi);
    }
    double flat = Math.hypot(x, y);
    if (Math.hypot(flat, z) < 1e-6 * points.size() || points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GeoPoint(Math.toDegrees(Math.atan2(z, flat)), Math.toDegrees(Math.atan2(y, x))));
  }

  /** Centred first on the mean, then on the middle of what is shown. */
  private Sheet regional(Box frame, GeoPoint mean) {
    MapProjection rough = MapProjection.regional(mean);
    Metres metres = metres(rough);
    GeoPoint second = rough.inverse(metres.middleX(), metres.middleY()).orElse(mean);
    MapProjection projection = MapProjection.regional(second);
    Metres shown = metres(projection).widened(MARGIN, LEAST_M);
    return new Sheet(projection, frame, shown, Optional.empty());
  }

  private Metres metres(MapProjection projection) {
    Path path = new Path();
    points.forEach(point -> path.add(point.longitude(), point.latitude()));
    return Metres.around(projection.forward(path.toArray()));
  }

  private Sheet world(Box frame) {
    double south = points.stream().mapToDouble(GeoPoint::latitude).min().orElse(0);
    double north = points.stream().mapToDouble(GeoPoint::latitude).max().orElse(0);
    Window earth =
        new Window(
            WORLD_MERIDIAN - 180,
            Math.max(-90, Math.min(WORLD_SOUTH, south - WORLD_MARGIN)),
            WORLD_MERIDIAN + 180,
            Math.min(90, Math.max(WORLD_NORTH, north + WORLD_MARGIN)));
    MapProjection projection = MapProjection.world(WORLD_MERIDIAN);
    Metres metres = Metres.around(projection.forward(outline(earth)));
    return new Sheet(projection, frame, metres.widened(0.005, 0), Optional.of(earth));
  }

  /** Points on the edge of the map of the world. */
  static double[] outline(Window earth) {
    Path path = new Path();
    double step = (earth.north() - earth.south()) / WORLD_SAMPLES;
    for (int i = 0; i <= WORLD_SAMPLES; i++) {
      path.add(earth.west(), earth.south() + i * step);
    }
    for (int i = WORLD_SAMPLES; i >= 0; i--) {
      path.add(earth.east(), earth.south() + i * step);
    }
    path.add(path.firstX(), path.firstY());
    return path.toArray();
  }
}
