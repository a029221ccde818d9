package org.geowire.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;
import org.geowire.layer.Layer;

/**
 * Places that help to read the map: large towns everywhere, and any near incidents.
 *
 * <p>"Near" is within the same cell of half a degree or one beside it.
 */
final class ContextPlaces {

  private static final int MOST = 4000;
  private static final long LARGE = 500_000;
  private static final int FEW_NAMES = 4;
  private static final double CELLS_PER_DEGREE = 2;
  private static final int CELLS_ROUND = 720;

  private ContextPlaces() {}

  /** Populated places, largest first. */
  static List<Place> around(Layer layer, Gazetteer gazetteer) {
    Set<Integer> near = cells(layer);
    List<Place> found = new ArrayList<>();
    for (int ordinal = 0; ordinal < gazetteer.size(); ordinal++) {
      boolean isNear = near.contains(cell(gazetteer.point(ordinal), 0, 0));
      Place place = gazetteer.place(ordinal);
      if (place.isPopulatedPlace() && (isNear || isLarge(place))) {
        found.add(place);
      }
    }
    found.sort(
        Comparator.comparingLong((Place place) -> -weight(place))
            .thenComparing(Place::name)
            .thenComparingInt(Place::ordinal));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private static boolean isLarge(Place place) {
    return place.featureCode().equals("PPLC") || weight(place) >= LARGE;
  }

  /**
   * How much a place helps to read the map: its inhabitants, where it is well known.
   *
   * <p>GeoNames gives some quarters the inhabitants of their city, but few names. Seats of units
   * count more than villages whose inhabitants are not known either.
   */
  static long weight(Place place) {
    long people = place.population().orElse(0);
    long seat = place.featureCode().startsWith("PPLA") ? 2000 : 0;
    return place.nameCount() < FEW_NAMES ? Math.min(people, 20_000) : people + seat;
  }

  private static Set<Integer> cells(Layer layer) {
    Set<Integer> cells = new HashSet<>();
    layer.rows().forEach(row -> row.point().ifPresent(point -> addRound(point, cells)));
    return cells;
  }

  private static void addRound(GeoPoint point, Set<Integer> cells) {
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        cells.add(cell(point, north, east));
      }
    }
  }

  private static int cell(GeoPoint point, int north, int east) {
    int y = (int) Math.floor((point.latitude() + 90) * CELLS_PER_DEGREE) + north;
    int x = (int) Math.floor((point.longitude() + 180) * CELLS_PER_DEGREE) + east;
    return y * CELLS_ROUND + Math.floorMod(x, CELLS_ROUND);
  }
}
