package org.geowire.map;

import java.util.List;
import org.geowire.map.BaseMap.Arc;

/** Joins arcs to rings. */
final class Rings {

  private static final double POLE = 90;

  private Rings() {}

  /** The ring of some arcs, with longitudes that run on; one round a pole is closed over it. */
  static double[] join(int[] numbers, List<Arc> arcs) {
    Path path = new Path();
    for (int number : numbers) {
      double[] points = arcs.get(number < 0 ? ~number : number).points();
      int count = points.length / 2;
      double shift = path.isEmpty() ? 0 : turn(path.lastX() - points[2 * at(0, number, count)]);
      for (int i = path.isEmpty() ? 0 : 1; i < count; i++) {
        int p = 2 * at(i, number, count);
        path.add(points[p] + shift, points[p + 1]);
      }
    }
    return centred(closed(path).toArray());
  }

  /** Where most of it lies between 180 degrees west and east. */
  private static double[] centred(double... ring) {
    double turn = turn(Clipper.Extent.of(ring).middleX());
    for (int i = 0; i < ring.length; i += 2) {
      ring[i] -= turn;
    }
    return ring;
  }

  private static int at(int index, int number, int count) {
    return number < 0 ? count - 1 - index : index;
  }

  /** Arcs meet at one point, so that their longitudes differ by whole turns. */
  private static double turn(double difference) {
    return 360 * (double) Math.round(difference / 360);
  }

  private static Path closed(Path path) {
    if (Math.abs(path.lastX() - path.firstX()) > 180) {
      double pole = path.lastY() < 0 ? -POLE : POLE;
      path.add(path.lastX(), pole);
      path.add(path.firstX(), pole);
      path.add(path.firstX(), path.firstY());
    }
    return path;
  }
}
