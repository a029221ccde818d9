package org.geowire.gis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.assertj.core.data.Percentage;
import org.geowire.geo.GeoPoint;
import org.geowire.output.ColumnType;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFilterTest {

  private static final List<TableField> FIELDS =
      List.of(
          new TableField("country", ColumnType.STRING),
          new TableField("event_date", ColumnType.DATE),
          new TableField("fatalities", ColumnType.INTEGER),
          new TableField("score of ours", ColumnType.REAL));

  private static final Row KAYES =
      row(Optional.of(new GeoPoint(14.447, -11.444)), Value.whole(3), "2025-07-01");
  private static final Row NOWHERE = row(Optional.empty(), Value.absent(), "2025-07-01");

  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(zone);
  }

  private static Row row(Optional<GeoPoint> point, Value dead, String day) {
    Value date = Value.day(Optional.of(LocalDate.parse(day)));
    return new Row("1", point, List.of(Value.text("Mali"), date, dead, Value.decimal(0.25, 2)));
  }

  private static boolean holds(String ecql, Row row) {
    return new RowFilter(ecql, FIELDS).test(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country = 'Mali'",
        "country ILIKE 'ma%'",
        "country IN ('Niger', 'Mali')",
        "fatalities BETWEEN 1 AND 3",
        "\"score of ours\" > 0.2",
        "BBOX(geometry,-12,14,-11,15)",
        "INTERSECTS(geometry, POLYGON((-12 14,-11 14,-11 15,-12 15,-12 14)))",
        "event_date AFTER 2025-06-30T00:00:00Z",
        "event_date DURING 2025-06-30T00:00:00Z/2025-07-02T00:00:00Z"
      })
  void columnsAndPointCanBeAsked(String ecql) {
    assertThat(holds(ecql, KAYES)).isTrue();
    assertThat(holds("NOT (" + ecql + ")", KAYES)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
  void daysCompareAsDaysInEveryTimeZone(String zoneId) {
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    for (String ecql :
        List.of(
            "event_date = '2025-07-01'",
            "event_date = 2025-07-01",
            "event_date < '2025-07-02'",
            "event_date > 2025-06-30",
            "event_date BETWEEN '2025-07-01' AND '2025-07-31'")) {
      assertThat(holds(ecql, KAYES)).as(ecql).isTrue();
    }
    assertThat(holds("event_date > 2025-07-01", KAYES)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fatalities > 0",
        "fatalities <> 5",
        "NOT (fatalities = 5)",
        "fatalities = 0",
        "BBOX(geometry,-12,14,-11,15)",
        "NOT BBOX(geometry,-12,14,-11,15)",
        "DISJOINT(geometry, POINT(1 2))",
        "DWITHIN(geometry, POINT(-11 14), 50000, kilometers)",
        "BEYOND(geometry, POINT(-11 14), 1, kilometers)"
      })
  void whatIsNotKnownFulfilsNothing(String ecql) {
    assertThat(holds(ecql, NOWHERE)).isFalse();
  }

  @Test
  void whatIsKnownDecidesBesideWhatIsNot() {
    assertThat(holds("country = 'Mali' OR BBOX(geometry,0,0,1,1)", NOWHERE)).isTrue();
    assertThat(holds("fatalities IS NULL AND geometry IS NULL", NOWHERE)).isTrue();
  }

  @Property(tries = 200)
  void distancesAreThoseOfGeographicLib(
      @ForAll @DoubleRange(min = -89, max = 89) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = 1, max = 15_000) double km,
      @ForAll @DoubleRange(min = 0, max = 360) double bearing) {
    var reached = Geodesic.WGS84.Direct(latitude, longitude, bearing, km * 1000);
    GeoPoint from = new GeoPoint(latitude, longitude);
    Row there =
        row(Optional.of(new GeoPoint(reached.lat2, reached.lon2)), Value.whole(1), "2025-07-01");
    assertThat(Geodesics.km(from, there.point().orElseThrow()))
        .isCloseTo(km, Percentage.withPercentage(0.1));
    String within = "DWITHIN(geometry, POINT(" + longitude + " " + latitude + "), ";
    assertThat(holds(within + km * 1.001 + ", kilometers)", there)).isTrue();
    assertThat(holds(within + km * 999 + ", meters)", there)).isFalse();
    assertThat(new Nearby(from, km * 1.001).test(there)).isTrue();
    assertThat(new Nearby(from, km * 0.999).test(there)).isFalse();
  }

  @Test
  void aColumnThatThereIsNotIsNamedWithThoseNearIt() {
    assertThatThrownBy(() -> new RowFilter("fatality > 3", FIELDS))
        .hasMessage("there is no column \"fatality\"; did you mean fatalities?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country =",
        "IN ('1')",
        "distance(geometry, POINT(1 2)) < 3",
        "DWITHIN(geometry, LINESTRING(1 2, 3 4), 5, kilometers)",
        "DWITHIN(geometry, POINT(200 2), 5, kilometers)",
        "BBOX(geometry, 170, -20, -170, 20)",
        ""
      })
  void whatCannotBeToldIsRefused(String ecql) {
    assertThatThrownBy(() -> new RowFilter(ecql, FIELDS))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }
}
