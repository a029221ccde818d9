package org.geowire.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.geo.GeoPoint;

/** Finds the places near a point, by the cells in the section GRID. */
final class Surroundings {

  private static final int HEAD_BYTES = 4;

  /** Half the way round the earth: no place is farther. */
  private static final double FARTHEST_KM = 20_016;

  private static final double KM_A_DEGREE = 111.19;

  /** Added to a radius before cells are chosen, against rounding. */
  private static final double MARGIN = 1.001;

  private final SectionBytes bytes;
  private final IntFunction<GeoPoint> pointOf;
  private final IntFunction<Place> placeOf;
  private final Grid grid;

  Surroundings(SectionBytes bytes, IntFunction<GeoPoint> pointOf, IntFunction<Place> placeOf) {
    this.bytes = bytes;
    this.pointOf = pointOf;
    this.placeOf = placeOf;
    grid = new Grid(bytes.getAlignedInt(0));
  }

  /** A place that was found by its point alone. */
  private record Found(int place, double km) implements Comparable<Found> {

    @Override
    public int compareTo(Found other) {
      int order = Double.compare(km, other.km);
      return order != 0 ? order : Integer.compare(place, other.place);
    }
  }

  /** The nearest places that a filter lets through, nearest first. */
  List<Neighbour> nearest(GeoPoint point, int count, Predicate<Place> filter) {
    List<Neighbour> nearest = new ArrayList<>();
    double known = -1;
    double radius = grid.rowDegrees() * KM_A_DEGREE / 2;
    while (nearest.size() < count && known < FARTHEST_KM) {
      for (Found found : ring(point, known, radius)) {
        if (nearest.size() < count) {
          add(point, found, filter, nearest);
        }
      }
      known = radius;
      radius *= 2;
    }
    return nearest;
  }

  /** The places within a distance that a filter lets through, nearest first. */
  List<Neighbour> within(GeoPoint point, double km, Predicate<Place> filter) {
    List<Neighbour> near = new ArrayList<>();
    for (Found found : ring(point, -1, km)) {
      add(point, found, filter, near);
    }
    return near;
  }

  private void add(
      GeoPoint point, Found found, Predicate<Place> filter, List<Neighbour> neighbours) {
    Place place = placeOf.apply(found.place());
    if (filter.test(place)) {
      neighbours.add(new Neighbour(place, found.km(), point.bearingTo(place.point())));
    }
  }

  /** The places farther than one distance and not farther than another, nearest first. */
  private List<Found> ring(GeoPoint point, double farther, double km) {
    List<Found> found = new ArrayList<>();
    double degrees = km / KM_A_DEGREE * MARGIN;
    double half = halfWidth(point.latitude(), degrees);
    int last = grid.row(point.latitude() + degrees);
    for (int row = grid.row(point.latitude() - degrees); row <= last; row++) {
      if (half >= 180) {
        collect(row, 0, grid.columns(row) - 1, point, farther, km, found);
      } else {
        collectAround(row, half, point, farther, km, found);
      }
    }
    found.sort(null);
    return found;
  }

  /** Half the meridians that a circle reaches, in degrees; all where it holds a pole. */
  private static double halfWidth(double latitude, double degrees) {
    if (Math.abs(latitude) + degrees >= 90) {
      return 180;
    }
    double sine = Math.sin(Math.toRadians(degrees)) / Math.cos(Math.toRadians(latitude));
    return sine >= 1 ? 180 : Math.toDegrees(Math.asin(sine)) * MARGIN;
  }

  private void collectAround(
      int row, double half, GeoPoint point, double farther, double km, List<Found> found) {
    double west = point.longitude() - half;
    double east = point.longitude() + half;
    collect(row, grid.column(row, west), grid.column(row, east), point, farther, km, found);
    if (west < -180) {
      int from = Math.max(grid.column(row, west + 360), grid.column(row, east) + 1);
      collect(row, from, grid.columns(row) - 1, point, farther, km, found);
    }
    if (east > 180) {
      int to = Math.min(grid.column(row, east - 360), grid.column(row, west) - 1);
      collect(row, 0, to, point, farther, km, found);
    }
  }

  private void collect(
      int row, int from, int to, GeoPoint point, double farther, double km, List<Found> found) {
    if (from > to) {
      return;
    }
    int begins = HEAD_BYTES + (grid.firstOf(row) + from) * 4;
    int ends = HEAD_BYTES + (grid.firstOf(row) + to + 1) * 4;
    int places = HEAD_BYTES + (grid.cells() + 1) * 4;
    int end = bytes.getAlignedInt(ends);
    for (int i = bytes.getAlignedInt(begins); i < end; i++) {
      int place = bytes.getAlignedInt(places + i * 4);
      double distance = point.distanceKm(pointOf.apply(place));
      if (distance > farther && distance <= km) {
        found.add(new Found(place, distance));
      }
    }
  }

  /** Writes the section, given the cell of each place in the grid. */
  static void write(IndexWriter out, Grid grid, int[] cells) throws IOException {
    int[] begins = new int[grid.cells() + 1];
    for (int cell : cells) {
      begins[cell + 1]++;
    }
    for (int cell = 0; cell < grid.cells(); cell++) {
      begins[cell + 1] += begins[cell];
    }
    int[] sorted = new int[cells.length];
    for (int place = 0; place < cells.length; place++) {
      sorted[begins[cells[place]]++] = place;
    }
    out.begin(Section.GRID);
    out.putInt(grid.rows());
    out.putInt(0);
    for (int cell = 0; cell < grid.cells(); cell++) {
      out.putInt(begins[cell]); // filling has moved each to the beginning of the next
    }
    for (int place : sorted) {
      out.putInt(place);
    }
    out.end();
  }
}
