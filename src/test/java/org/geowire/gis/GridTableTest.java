package org.geowire.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.assertj.core.data.Percentage;
import org.geowire.geo.GeoPoint;
import org.geowire.gis.GridChoice.Shape;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class GridTableTest {

  private static final List<String> NAMES =
      GridTable.fields().stream().map(TableField::name).toList();

  private static GridChoice choice(Shape shape, double size, Period period) {
    return new GridChoice(shape, size, Optional.empty(), false, period, false);
  }

  private static GridChoice world(Shape shape, double size) {
    return new GridChoice(shape, size, Optional.empty(), true, Period.NONE, false);
  }

  private static String cell(Row row, String column) {
    return row.values().get(NAMES.indexOf(column)).cell();
  }

  private static long sum(List<Row> rows, String column) {
    return rows.stream()
        .map(row -> row.values().get(NAMES.indexOf(column)))
        .mapToLong(value -> value instanceof Value.Absent ? 0 : Long.parseLong(value.cell()))
        .sum();
  }

  @Provide
  Arbitrary<Located> incidents() {
    Arbitrary<Optional<GeoPoint>> points =
        Combinators.combine(
                Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
            .as(GeoPoint::new)
            .optional(0.9);
    Arbitrary<String> days =
        Arbitraries.of("", "2024-12-30", "2025-01-01", "2025-06-30", "2025-07-01", "0999-01-01");
    Arbitrary<String> types = Arbitraries.of("Battles", "riots", "Something else", "");
    Arbitrary<String> dead = Arbitraries.of("", "0", "7", "2147483647");
    return Combinators.combine(points, days, types, dead, Arbitraries.integers().between(1, 3))
        .as(Incident::new)
        .list()
        .ofMaxSize(30)
        .map(GridTableTest::located);
  }

  record Incident(Optional<GeoPoint> point, String day, String type, String dead, int precision) {}

  private static Located located(List<Incident> incidents) {
    Incidents made = new Incidents();
    incidents.forEach(i -> made.add(i.point(), i.day(), i.type(), i.dead(), i.precision()));
    return made.located();
  }

  @Property(tries = 300)
  void countsAndWhatIsLeftOutMakeTheInput(
      @ForAll("incidents") Located located, @ForAll Shape shape, @ForAll Period period) {
    GridTable table = choice(shape, 500, period).count(located);
    List<Row> rows = table.rows();
    int input = located.layer().rows().size();
    assertThat(sum(rows, "n") + located.vague() + located.pointless()).isEqualTo(input);
    assertThat(table.placed()).isEqualTo(located.rows().size());
    long byType =
        NAMES.stream().filter(name -> name.startsWith("n_")).mapToLong(n -> sum(rows, n)).sum();
    assertThat(byType).isEqualTo(sum(rows, "n"));
    long deadByType =
        NAMES.stream().filter(name -> name.startsWith("dead_")).mapToLong(n -> sum(rows, n)).sum();
    assertThat(deadByType).isEqualTo(sum(rows, "fatalities"));
    assertThat(rows.stream().map(Row::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "HEX,world,50",
    "HEX,world,300",
    "SQUARE,world,50",
    "HEX,regional,50",
    "HEX,regional,300",
    "HEX,regional,1",
    "SQUARE,regional,100"
  })
  void cellsHaveTheSameTrueAreaFrom60SouthTo60North(Shape shape, String plane, double size) {
    for (int latitude = -60; latitude <= 60; latitude += 5) {
      Located located =
          new Incidents().at(latitude, 179.99).at(latitude, -10).at(latitude, 77.7).located();
      for (Row one : located.rows()) {
        Located alone = new Located(located.layer(), List.of(one), 0, 0);
        GridChoice choice =
            plane.equals("world") ? world(shape, size) : choice(shape, size, Period.NONE);
        Row row = choice.count(alone).rows().get(0);
        assertThat(km2(row))
            .as(row.id())
            .isCloseTo(size * size, Percentage.withPercentage(0.5))
            .isCloseTo(Double.parseDouble(cell(row, "area_km2")), Percentage.withPercentage(0.1));
      }
    }
  }

  /** The area of the polygons as they are written. */
  private static double km2(Row row) {
    double sum = 0;
    for (List<GeoPoint> ring : row.area().orElseThrow().rings()) {
      PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
      ring.subList(1, ring.size()).forEach(p -> polygon.AddPoint(p.latitude(), p.longitude()));
      PolygonResult result = polygon.Compute(false, true);
      assertThat(result.area).as("outer rings run anticlockwise").isPositive();
      sum += result.area / 1e6;
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void incidentsLieInTheirCells(Shape shape) {
    Random random = new Random(1);
    for (boolean world : new boolean[] {true, false}) {
      for (int i = 0; i < 300; i++) {
        double latitude = random.nextDouble() * 178 - 89;
        double longitude = random.nextDouble() * 360 - 180;
        Located one = new Incidents().at(latitude, longitude).located();
        GridChoice choice = world ? world(shape, 200) : choice(shape, 200, Period.NONE);
        Row row = choice.count(one).rows().get(0);
        assertThat(covers(row, latitude, longitude)).as(latitude + " " + longitude).isTrue();
      }
    }
  }

  private static boolean covers(Row row, double latitude, double longitude) {
    GeometryFactory geometries = new GeometryFactory();
    for (List<GeoPoint> ring : row.area().orElseThrow().rings()) {
      Coordinate[] corners =
          ring.stream()
              .map(p -> new Coordinate(p.longitude(), p.latitude()))
              .toArray(Coordinate[]::new);
      Polygon polygon = geometries.createPolygon(corners);
      // An edge of 10 km on the plane is not quite straight in degrees.
      if (polygon.isWithinDistance(
          geometries.createPoint(new Coordinate(longitude, latitude)), 0.01)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void theWorldIsOneGridWithoutSeam() {
    Incidents ring = new Incidents();
    for (double longitude = -180; longitude <= 180; longitude += 0.25) {
      ring.at(0.1, longitude);
    }
    List<Row> rows = world(Shape.HEX, 100).count(ring.located()).rows();
    double cut = rows.stream().filter(row -> row.area().orElseThrow().rings().size() == 2).count();
    assertThat(cut).as("cells over the antimeridian").isLessThanOrEqualTo(2);
    double widths = rows.stream().mapToDouble(GridTableTest::km2).sum();
    assertThat(widths).isCloseTo(rows.size() * 10_000.0, Percentage.withPercentage(0.5));
  }

  @Test
  void aCellRoundThePoleHoldsIt() {
    Row row =
        choice(Shape.SQUARE, 500, Period.NONE)
            .count(new Incidents().at(89.9, 10).located())
            .rows()
            .get(0);
    assertThat(row.area().orElseThrow().rings().stream().flatMap(List::stream))
        .anyMatch(point -> point.latitude() > 89.9);
  }

  @ParameterizedTest
  @CsvSource({
    "-90,-180,1",
    "-55.75,-69.25,49182",
    "89.99,179.99,259200",
    "90,180,258481",
    "0.1,180,129601"
  })
  void prioCellsHaveTheirGid(double latitude, double longitude, String gid) {
    GridChoice prio = choice(Shape.PRIO, 50, Period.NONE);
    Row row = prio.count(new Incidents().at(latitude, longitude).located()).rows().get(0);
    assertThat(cell(row, "cell")).isEqualTo(gid);
  }

  @ParameterizedTest
  @CsvSource({
    "YEAR,2025,2025-01-01,2025-12-31",
    "QUARTER,2025-Q3,2025-07-01,2025-09-30",
    "MONTH,2025-07,2025-07-01,2025-07-31",
    "WEEK,2025-W27,2025-06-30,2025-07-06"
  })
  void periodsHaveNamesAndEnds(Period period, String name, String start, String end) {
    Located one = new Incidents().at(15, -10, "2025-07-01").located();
    Row row = choice(Shape.HEX, 50, period).count(one).rows().get(0);
    assertThat(List.of(cell(row, "period"), cell(row, "period_start"), cell(row, "period_end")))
        .containsExactly(name, start, end);
  }

  @Test
  void whatIsNotReportedIsNotZero() {
    Incidents two = new Incidents().at(15, -10);
    Located one = two.located();
    assertThat(cell(choice(Shape.HEX, 50, Period.NONE).count(one).rows().get(0), "fatalities"))
        .isEmpty();
    two.add(Optional.of(new GeoPoint(15, -10)), "", "Riots", "0", 1);
    Row row = choice(Shape.HEX, 50, Period.NONE).count(two.located()).rows().get(0);
    assertThat(
            List.of(
                cell(row, "n"),
                cell(row, "fatalities"),
                cell(row, "dead_battles"),
                cell(row, "dead_riots")))
        .containsExactly("2", "0", "", "0");
  }

  @Test
  void allTellsEmptyCellsAndPeriodsToo() {
    Located located = new Incidents().at(15, -10, "2025-01-05").at(16, -9, "2025-03-05").located();
    GridChoice all = new GridChoice(Shape.PRIO, 50, Optional.empty(), false, Period.MONTH, true);
    List<Row> rows = all.count(located).rows();
    assertThat(rows).hasSize(3 * 3 * 3);
    assertThat(sum(rows, "n")).isEqualTo(2);
    GridChoice fine = new GridChoice(Shape.HEX, 1, Optional.empty(), false, Period.WEEK, true);
    Located far = new Incidents().at(30, -10, "1900-01-05").at(16, 20, "2025-03-05").located();
    assertThatThrownBy(() -> fine.count(far).rows()).hasMessageContaining("larger --size");
  }

  @Test
  void noIncidentsMakeNoCells() {
    for (Shape shape : Shape.values()) {
      assertThat(choice(shape, 50, Period.MONTH).count(new Incidents().located()).rows()).isEmpty();
    }
  }

  @Test
  void aNamedCenterMakesTheSameCellsWhateverTheData() {
    GridChoice named =
        new GridChoice(
            Shape.HEX, 50, Optional.of(new GeoPoint(12.5, -5)), false, Period.NONE, false);
    String alone = named.count(new Incidents().at(15, -10).located()).rows().get(0).id();
    List<Row> both = named.count(new Incidents().at(15, -10).at(30, 10).located()).rows();
    assertThat(alone).startsWith("hex50_12.5N5W_");
    assertThat(both.stream().map(Row::id)).contains(alone);
    assertThatThrownBy(() -> named.count(new Incidents().at(60, 120).located()))
        .hasMessageContaining("--center world");
  }

  @Test
  void manyIncidentsAreCountedOnce() {
    Incidents many = new Incidents();
    Random random = new Random(7);
    IntStream.range(0, 5_000)
        .forEach(i -> many.at(-60 + random.nextDouble() * 120, -180 + random.nextDouble() * 360));
    List<Row> rows =
        new ArrayList<>(choice(Shape.HEX, 100, Period.NONE).count(many.located()).rows());
    assertThat(sum(rows, "n")).isEqualTo(5_000);
  }
}
