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

  /** So many places are sorted at once. */
  private static final int MANY = 5000;

  /** A circle grows by this share at least. */
  private static final double LEAST_GROWTH = 0.05;

  /** Added to a radius before cells are chosen, against rounding. */
  private static final double MARGIN = 1.001;

  private final SectionBytes bytes;
  private final IntFunction<GeoPoint> pointOf;
  private final IntFunction<Place> placeOf;
  private final Grid grid;

  /** Where the places begin. */
  private final int places;

  Surroundings(SectionBytes bytes, IntFunction<GeoPoint> pointOf, IntFunction<Place> placeOf) {
    this.bytes = bytes;
    this.pointOf = pointOf;
    this.placeOf = placeOf;
    grid = new Grid(bytes.getAlignedInt(0));
    places = HEAD_BYTES + (grid.cells() + 1) * 4;
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
      radius = wider(point, radius);
    }
    return nearest;
  }

  /** Twice the radius, or less where that would take in too many places at once. */
  private double wider(GeoPoint point, double radius) {
    int known = count(point, radius);
    double growth = 1;
    while (growth > LEAST_GROWTH && count(point, radius * (1 + growth)) - known > MANY) {
      growth /= 2;
    }
    return radius * (1 + growth);
  }

  /** The number of places in the cells that a circle touches. */
  private int count(GeoPoint point, double km) {
    int[] count = new int[1];
    cells(point, km, (from, to) -> count[0] += to - from);
    return count[0];
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
    cells(
        point,
        km,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            int place = bytes.getAlignedInt(places + i * 4);
            double distance = point.distanceKm(pointOf.apply(place));
            if (distance > farther && distance <= km) {
              found.add(new Found(place, distance));
            }
          }
        });
    found.sort(null);
    return found;
  }

  /** What is done with the places of some cells side by side. */
  private interface CellUse {
    void use(int from, int to);
  }

  /** Goes through the cells that a circle may touch, row by row. */
  private void cells(GeoPoint point, double km, CellUse use) {
    double degrees = km / KM_A_DEGREE * MARGIN;
    double half = halfWidth(point.latitude(), degrees);
    int last = grid.row(point.latitude() + degrees);
    for (int row = grid.row(point.latitude() - degrees); row <= last; row++) {
      if (half >= 180) {
        columns(row, 0, grid.columns(row) - 1, use);
      } else {
        columns(row, point.longitude() - half, point.longitude() + half, use);
      }
    }
  }

  /** Half the meridians that a circle reaches, in degrees; all where it holds a pole. */
  private static double halfWidth(double latitude, double degrees) {
    if (Math.abs(latitude) + degrees >= 90) {
      return 180;
    }
    double sine = Math.sin(Math.toRadians(degrees)) / Math.cos(Math.toRadians(latitude));
    return sine >= 1 ? 180 : Math.toDegrees(Math.asin(sine)) * MARGIN;
  }

  /** Goes through the cells of a row between two meridians, also across the antimeridian. */
  private void columns(int row, double west, double east, CellUse use) {
    columns(row, grid.column(row, west), grid.column(row, east), use);
    if (west < -180) {
      int from = Math.max(grid.column(row, west + 360), grid.column(row, east) + 1);
      columns(row, from, grid.columns(row) - 1, use);
    }
    if (east > 180) {
      int to = Math.min(grid.column(row, east - 360), grid.column(row, west) - 1);
      columns(row, 0, to, use);
    }
  }

  private void columns(int row, int from, int to, CellUse use) {
    if (from <= to) {
      int begins = HEAD_BYTES + (grid.firstOf(row) + from) * 4;
      int ends = HEAD_BYTES + (grid.firstOf(row) + to + 1) * 4;
      use.use(bytes.getAlignedInt(begins), bytes.getAlignedInt(ends));
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
