package org.geowire.gazetteer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geowire.gazetteer.FeatureClass;
import org.geowire.gazetteer.Sounding;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Folding;

/**
 * The towns of the world layer by where they stand, for rows by hand that call one otherwise:
 * "Fallujah" is "Al Fallūjah".
 */
final class WorldTowns {

  private static final String SECTION = "PPLX";
  private static final double CELLS_PER_DEGREE = 10;

  private final double sameKm;
  private final Sounding sounding = new Sounding();
  private final Map<Cell, List<Draft>> towns = new HashMap<>();

  private record Cell(String country, long row, long column) {

    static Cell of(String country, GeoPoint point) {
      return new Cell(
          country,
          (long) Math.floor(point.latitude() * CELLS_PER_DEGREE),
          (long) Math.floor(point.longitude() * CELLS_PER_DEGREE));
    }

    Stream<Cell> around() {
      return Stream.of(-1, 0, 1)
          .flatMap(
              north ->
                  Stream.of(-1, 0, 1).map(east -> new Cell(country, row + north, column + east)));
    }
  }

  /**
   * Towns of a bundle.
   *
   * @param sameKm farther apart two towns whose names only sound alike may be two
   */
  WorldTowns(double sameKm) {
    this.sameKm = sameKm;
  }

  void add(Draft town) {
    towns.computeIfAbsent(Cell.of(town.country(), town.point()), k -> new ArrayList<>()).add(town);
  }

  /** The nearest town at a point of which one name is, or sounds like, one of these. */
  Optional<Draft> called(String country, Collection<String> names, GeoPoint point) {
    Set<String> keys = names.stream().flatMap(this::keys).collect(Collectors.toSet());
    return Cell.of(country, point)
        .around()
        .flatMap(cell -> towns.getOrDefault(cell, List.of()).stream())
        .filter(WorldTowns::isWholeTown)
        .filter(town -> town.point().distanceKm(point) < sameKm)
        .filter(town -> town.allNames().flatMap(this::keys).anyMatch(keys::contains))
        .min(Comparator.comparingDouble(town -> town.point().distanceKm(point)));
  }

  private static boolean isWholeTown(Draft place) {
    return place.featureClass() == FeatureClass.P && !place.featureCode().equals(SECTION);
  }

  /** What a name is compared by: how it is written and how it sounds. */
  private Stream<String> keys(String name) {
    String folded = Folding.fold(name);
    return Stream.of(folded, sounding.of(folded)).filter(key -> !key.isEmpty());
  }
}
