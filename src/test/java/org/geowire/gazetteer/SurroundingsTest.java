package org.geowire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.geowire.geo.GeoPoint;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static Gazetteer of(List<GeoPoint> points) {
    GazetteerBuilder builder = new GazetteerBuilder();
    for (GeoPoint point : points) {
      builder.place(Mali.town("Here", point, "PPL", 0, "", "", "").entry());
    }
    return Gazetteer.of(builder.build());
  }

  private static List<Integer> ordinals(List<Neighbour> neighbours) {
    return neighbours.stream().map(n -> n.place().ordinal()).toList();
  }

  @Test
  void theNearestComeFirstWithDistanceAndBearing() {
    Gazetteer gazetteer = Mali.gazetteer();
    List<Neighbour> near = gazetteer.near(Mali.at(15.686, -9.33), 2, Place::isPopulatedPlace);
    assertThat(near).extracting(n -> n.place().name()).first().isEqualTo("Gogui");
    Neighbour second = near.get(1);
    GeoPoint point = second.place().point();
    assertThat(second.km()).isEqualTo(Mali.at(15.686, -9.33).distanceKm(point));
    assertThat(second.bearing()).isEqualTo(Mali.at(15.686, -9.33).bearingTo(point));
    assertThat(gazetteer.near(Mali.at(0, 0), 5, place -> false)).isEmpty();
  }

  @Test
  void theAntimeridianPartsNothing() {
    Gazetteer fiji = of(List.of(Mali.at(-17, 179.99), Mali.at(-17, -179.9), Mali.at(-17, 178)));
    assertThat(ordinals(fiji.near(Mali.at(-17, -179.99), 3, place -> true)))
        .containsExactly(0, 1, 2);
    assertThat(ordinals(fiji.within(Mali.at(-17, 180), 15, place -> true))).containsExactly(0, 1);
    assertThat(fiji.near(Mali.at(-17, 180), 1, place -> true).get(0).bearing())
        .isCloseTo(270, within(0.1));
  }

  @Test
  void aroundThePolesAllMeridiansAreNear() {
    Gazetteer poles =
        of(List.of(Mali.at(90, 0), Mali.at(89.9, 170), Mali.at(89.9, -10), Mali.at(-90, 5)));
    assertThat(ordinals(poles.within(Mali.at(89.95, 80), 20, place -> true)))
        .containsExactly(0, 1, 2);
    assertThat(ordinals(poles.near(Mali.at(-89, 100), 1, place -> true))).containsExactly(3);
  }

  @Provide
  Arbitrary<List<GeoPoint>> points() {
    return point().list().ofMinSize(1).ofMaxSize(120);
  }

  @Provide
  Arbitrary<GeoPoint> point() {
    Arbitrary<Double> latitude =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-90, 90),
            Arbitraries.doubles().between(89, 90),
            Arbitraries.doubles().between(-0.1, 0.1));
    Arbitrary<Double> longitude =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-180, 180),
            Arbitraries.doubles().between(179, 180),
            Arbitraries.doubles().between(-180, -179));
    return Combinators.combine(latitude, longitude).as(GeoPoint::new);
  }

  @Property(tries = 300)
  void theNearestAreThoseOfComparingWithEveryPlace(
      @ForAll("points") List<GeoPoint> points, @ForAll("point") GeoPoint from) {
    Gazetteer gazetteer = of(points);
    List<Neighbour> near = gazetteer.near(from, 7, place -> true);
    assertThat(near).hasSize(Math.min(7, points.size()));
    assertThat(near.stream().map(Neighbour::km).toList())
        .isEqualTo(distances(gazetteer, from).subList(0, near.size()));
  }

  @Property(tries = 300)
  void allWithinADistanceAreFound(
      @ForAll("points") List<GeoPoint> points,
      @ForAll("point") GeoPoint from,
      @ForAll @DoubleRange(min = 0.01, max = 20_015) double km) {
    Gazetteer gazetteer = of(points);
    assertThat(gazetteer.within(from, km, place -> true).stream().map(Neighbour::km).toList())
        .isEqualTo(distances(gazetteer, from).stream().filter(d -> d <= km).toList());
  }

  private static List<Double> distances(Gazetteer gazetteer, GeoPoint from) {
    List<Double> distances = new ArrayList<>();
    for (int place = 0; place < gazetteer.size(); place++) {
      distances.add(from.distanceKm(gazetteer.point(place)));
    }
    distances.sort(Comparator.naturalOrder());
    return distances;
  }
}
