package org.geowire.gis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.geowire.geo.GeoPoint;
import org.geowire.layer.Layer;
import org.geowire.output.ColumnType;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static Clusters clusters(Incidents incidents, double km, int minPoints) {
    return Clusters.of(incidents.located(), new ClusterChoice(km, minPoints, OptionalLong.empty()));
  }

  private static List<String> numbers(Clusters clusters) {
    int last = clusters.incidents().fields().size() - 1;
    return clusters.incidents().rows().stream().map(row -> row.values().get(last).cell()).toList();
  }

  @Provide
  Arbitrary<List<GeoPoint>> points() {
    Arbitrary<GeoPoint> anywhere =
        Combinators.combine(
                Arbitraries.of(-90.0, -60.0, 0.0, 15.0, 89.9),
                Arbitraries.of(-180.0, -179.9, 0.0, 179.95, 180.0),
                Arbitraries.doubles().between(-1, 1),
                Arbitraries.doubles().between(-1, 1))
            .as(
                (latitude, longitude, north, east) ->
                    new GeoPoint(
                        Math.max(-90, Math.min(90, latitude + north)),
                        Math.max(-180, Math.min(180, longitude + east))));
    return anywhere.list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 200)
  void clustersAreThoseOfTheDefinition(
      @ForAll("points") List<GeoPoint> points,
      @ForAll @DoubleRange(min = 1, max = 200) double km,
      @ForAll @IntRange(min = 1, max = 6) int minPoints) {
    Incidents incidents = new Incidents();
    points.forEach(point -> incidents.at(point.latitude(), point.longitude()));
    List<String> found = numbers(clusters(incidents, km, minPoints));
    int[] plain = plainly(points, km, minPoints);
    for (int i = 0; i < plain.length; i++) {
      boolean core = neighbours(points, i, km).size() >= minPoints;
      boolean reached = neighbours(points, i, km).stream().anyMatch(j -> plain[j] > 0);
      assertThat(found.get(i).equals("0")).isEqualTo(!core && !reached);
      for (int j = 0; core && j < i; j++) {
        if (plain[j] > 0) {
          assertThat(found.get(i).equals(found.get(j))).isEqualTo(plain[i] == plain[j]);
        }
      }
    }
  }

  /** The numbers of cores by a search from each; 0 for all others. */
  private static int[] plainly(List<GeoPoint> points, double km, int minPoints) {
    int[] numbers = new int[points.size()];
    int last = 0;
    for (int start = 0; start < numbers.length; start++) {
      if (numbers[start] != 0 || neighbours(points, start, km).size() < minPoints) {
        continue;
      }
      last++;
      Deque<Integer> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        int at = open.pop();
        if (numbers[at] == 0 && neighbours(points, at, km).size() >= minPoints) {
          numbers[at] = last;
          open.addAll(neighbours(points, at, km));
        }
      }
    }
    return numbers;
  }

  private static List<Integer> neighbours(List<GeoPoint> points, int from, double km) {
    return IntStream.range(0, points.size())
        .filter(i -> Geodesics.km(points.get(from), points.get(i)) <= km)
        .boxed()
        .toList();
  }

  @Test
  void theLargestIsTheFirstAndOfEqualsThatWithTheFirstRow() {
    Incidents incidents =
        new Incidents().at(0, 0).at(10, 0).at(10, 0.01).at(20, 0).at(20, 0.01).at(20, 0.02);
    incidents.at(-5, 0).at(-5, 0.01);
    assertThat(numbers(clusters(incidents, 5, 2)))
        .containsExactly("0", "2", "2", "1", "1", "1", "3", "3");
  }

  @Test
  void theOrderOfRowsChangesNoCluster() {
    List<GeoPoint> points = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      points.add(new GeoPoint(15 + random.nextDouble() * 2, -10 + random.nextDouble() * 2));
    }
    int[] sizes = sizes(points);
    Collections.shuffle(points, random);
    assertThat(sizes(points)).isEqualTo(sizes).hasSizeGreaterThan(2);
  }

  private static int[] sizes(List<GeoPoint> points) {
    Incidents incidents = new Incidents();
    points.forEach(point -> incidents.at(point.latitude(), point.longitude()));
    int[] sizes = new int[points.size()];
    numbers(clusters(incidents, 9, 5)).forEach(number -> sizes[Integer.parseInt(number)]++);
    return Arrays.stream(sizes).filter(size -> size > 0).toArray();
  }

  @Test
  void daysPartWhatPlacesJoin() {
    Incidents incidents =
        new Incidents()
            .at(15, -10, "2025-01-01")
            .at(15, -10, "2025-01-04")
            .at(15, -10, "2025-03-01");
    incidents.add(Optional.of(new GeoPoint(15, -10)), "", "Riots", "", 1);
    Clusters clusters =
        Clusters.of(incidents.located(), new ClusterChoice(1, 2, OptionalLong.of(3)));
    assertThat(numbers(clusters)).containsExactly("1", "1", "0", "");
    assertThat(clusters.undated()).isEqualTo(1);
  }

  @Test
  void whatHasNoPlaceIsNotCompared() {
    Incidents incidents = new Incidents().at(15, -10).at(15, -10);
    incidents.add(Optional.empty(), "", "Riots", "", 1);
    incidents.add(Optional.of(new GeoPoint(15, -10)), "", "Riots", "", 3);
    Clusters clusters = clusters(incidents, 1, 2);
    assertThat(numbers(clusters)).containsExactly("1", "1", "", "");
    assertThat(clusters.clustered()).isEqualTo(2);
  }

  @Test
  void anOlderClusterColumnIsReplaced() {
    Layer layer =
        new Layer(
            List.of(new TableField("cluster", ColumnType.STRING)),
            List.of(new Row("1", Optional.of(new GeoPoint(1, 2)), List.of(Value.text("old")))));
    Clusters clusters =
        Clusters.of(Located.of(layer, 3), new ClusterChoice(1, 1, OptionalLong.empty()));
    assertThat(clusters.incidents().fields()).hasSize(1);
    assertThat(numbers(clusters)).containsExactly("1");
  }

  @Test
  void hullsHoldTheirIncidentsAndCountThem() {
    Incidents incidents = new Incidents().at(-17, 179.95).at(-17.1, -179.95).at(-17.05, 179.99);
    incidents.at(50, 10).at(50, 10);
    List<Row> hulls = clusters(incidents, 20, 2).hulls().rows();
    List<String> names = Hull.fields().stream().map(TableField::name).toList();
    assertThat(hulls).hasSize(2);
    assertThat(hulls.get(0).values().get(names.indexOf("n")).cell()).isEqualTo("3");
    assertThat(hulls.get(0).area().orElseThrow().rings()).hasSize(2);
    assertThat(hulls.get(1).area().orElseThrow().rings()).hasSize(1);
    double town = Double.parseDouble(hulls.get(1).values().get(names.indexOf("area_km2")).cell());
    assertThat(town).as("a circle of 2 km").isBetween(12.0, Math.PI * 4);
    assertThat(hulls.get(1).values().get(names.indexOf("places")).cell()).isEqualTo("1");
  }

  @Test
  void noIncidentsMakeNoClusters() {
    Clusters none = clusters(new Incidents(), 10, 1);
    assertThat(none.count()).isZero();
    assertThat(none.incidents().rows()).isEmpty();
    assertThat(none.hulls().rows()).isEmpty();
  }
}
