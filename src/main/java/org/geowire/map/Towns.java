package org.geowire.map;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;

/** The largest towns of a window. */
final class Towns {

  private static final int MOST = 400;
  private static final long CAPITAL = 3_000_000;
  private static final long SEAT = 60_000;

  private Towns() {}

  /** A town and how much it matters. */
  private record Weighed(Place place, long weight) {}

  private static final Comparator<Weighed> FIRST =
      Comparator.comparingLong((Weighed weighed) -> -weighed.weight())
          .thenComparing(weighed -> weighed.place().name())
          .thenComparingInt(weighed -> weighed.place().ordinal());

  /** Capitals first, then by inhabitants, seats of units before other towns of their size. */
  static List<Place> in(Window window, Gazetteer gazetteer) {
    PriorityQueue<Weighed> best = new PriorityQueue<>(FIRST.reversed());
    for (int ordinal = 0; ordinal < gazetteer.size(); ordinal++) {
      if (window.contains(gazetteer.point(ordinal))) {
        add(gazetteer.place(ordinal), best);
      }
    }
    return best.stream().sorted(FIRST).map(Weighed::place).toList();
  }

  private static void add(Place place, PriorityQueue<Weighed> best) {
    if (place.isPopulatedPlace()) {
      best.add(new Weighed(place, weight(place)));
      if (best.size() > MOST) {
        best.remove();
      }
    }
  }

  private static long weight(Place place) {
    long seat =
        switch (place.featureCode()) {
          case "PPLC" -> CAPITAL;
          case "PPLA" -> SEAT;
          default -> 0;
        };
    return place.population().orElse(0) + seat;
  }
}
