package org.geowire.gis;

import java.util.Arrays;
import java.util.List;
import org.geowire.gis.Neighbourhood.Place;

/**
 * Density-based clustering (DBSCAN, Ester and others 1996) whose result depends on no order.
 *
 * <p>A place with enough incidents round it is a core; cores that are neighbours belong together,
 * and any other place with a core in reach belongs to the nearest one.
 */
final class Dbscan {

  private static final int NONE = -1;

  private final List<Place> places;
  private final Neighbourhood near;
  private final int minPoints;
  private final boolean[] core;
  private final int[] parent;
  private final int[] nearestCore;

  private Dbscan(List<Place> places, ClusterChoice choice) {
    this.places = places;
    near = new Neighbourhood(places, choice.km(), choice.days());
    minPoints = choice.minPoints();
    core = new boolean[places.size()];
    parent = new int[places.size()];
    nearestCore = new int[places.size()];
    Arrays.setAll(parent, i -> i);
    Arrays.fill(nearestCore, NONE);
  }

  /** For each place one that stands for its cluster, the same for all of it; -1 for noise. */
  static int[] clusters(List<Place> places, ClusterChoice choice) {
    Dbscan scan = new Dbscan(places, choice);
    scan.findCores();
    scan.join();
    int[] clusters = new int[places.size()];
    for (int i = 0; i < clusters.length; i++) {
      int from = scan.core[i] ? i : scan.nearestCore[i];
      clusters[i] = from == NONE ? NONE : scan.root(from);
    }
    return clusters;
  }

  private void findCores() {
    long[] count = new long[1];
    for (int i = 0; i < core.length; i++) {
      count[0] = 0;
      near.visit(i, other -> count[0] += places.get(other).count());
      core[i] = count[0] >= minPoints;
    }
  }

  private void join() {
    for (int i = 0; i < core.length; i++) {
      if (core[i]) {
        int at = i;
        near.visit(i, other -> meet(at, other));
      }
    }
  }

  private void meet(int from, int other) {
    if (core[other]) {
      int one = root(from);
      int two = root(other);
      parent[Math.max(one, two)] = Math.min(one, two);
    } else if (nearestCore[other] == NONE
        || near.km(other, from) < near.km(other, nearestCore[other])) {
      nearestCore[other] = from;
    }
  }

  private int root(int place) {
    int at = place;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
