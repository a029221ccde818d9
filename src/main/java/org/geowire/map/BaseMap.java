package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import org.geowire.geo.GeoPoint;

/**
 * The world's coasts, borders and countries, from Natural Earth.
 *
 * <p>Lines are arcs that neighbours share: a border is there once, and countries that were
 * simplified still touch. {@code gazetteer/disputed.tsv} decides whose a disputed area is and which
 * borders are dashed.
 */
final class BaseMap {

  private final List<Arc> arcs;
  private final List<Area> areas;
  private final List<Arc> units;

  BaseMap(List<Arc> arcs, List<Area> areas, List<Arc> units) {
    this.arcs = List.copyOf(arcs);
    this.areas = List.copyOf(areas);
    this.units = List.copyOf(units);
  }

  /** What a line is; the order is that of the file. */
  enum Kind {
    COAST,
    BORDER,
    DISPUTED,
    UNIT,
    /** Within a country, or along the antimeridian: part of outlines that is never drawn. */
    SEAM
  }

  /** A line that outlines are made of. */
  @SuppressWarnings("ArrayRecordComponent") // thousands of points, read once and never changed
  record Arc(Kind kind, double[] points) {
    Arc simplified(double tolerance) {
      return new Arc(kind, Simplifier.simplify(points, tolerance));
    }
  }

  /** A country of which each ring is numbers of arcs; ~n is arc n backwards. */
  record Area(String iso2, String name, int areaKm2, GeoPoint label, List<List<int[]>> polygons) {}

  /** The base map that ships with Geowire. */
  static BaseMap load() {
    return BaseMapReader.bundled();
  }

  /**
   * The same with fewer points.
   *
   * @param tolerance by how many degrees of latitude a line may be off
   */
  BaseMap simplified(double tolerance) {
    return new BaseMap(
        arcs.stream().map(arc -> arc.simplified(tolerance)).toList(),
        areas,
        units.stream().map(arc -> arc.simplified(tolerance)).toList());
  }

  BaseLayers layers() {
    return new BaseLayers(countries(), coast(), borders(), admin1());
  }

  List<Country> countries() {
    return areas.stream().map(this::country).toList();
  }

  List<Polyline> coast() {
    return lines(arcs, Kind.COAST);
  }

  List<Polyline> borders() {
    List<Polyline> lines = new ArrayList<>(lines(arcs, Kind.BORDER));
    lines.addAll(lines(arcs, Kind.DISPUTED));
    return lines;
  }

  List<Polyline> admin1() {
    return lines(units, Kind.UNIT);
  }

  private static List<Polyline> lines(List<Arc> arcs, Kind kind) {
    return arcs.stream()
        .filter(arc -> arc.kind() == kind)
        .map(arc -> new Polyline(arc.points(), kind == Kind.DISPUTED))
        .toList();
  }

  private Country country(Area area) {
    List<List<double[]>> polygons = new ArrayList<>();
    for (List<int[]> rings : area.polygons()) {
      polygons.add(rings.stream().map(ring -> Rings.join(ring, arcs)).toList());
    }
    return new Country(area.iso2(), area.name(), area.areaKm2(), area.label(), polygons);
  }
}
