package org.geowire.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.geowire.geo.GeoPoint;

/** Rows with every column, of any values, and texts that are out to break a format. */
final class HostileRows {

  static final List<TableField> FIELDS =
      ColumnSelection.full().stream().map(c -> new TableField(c.label(), c.type())).toList();

  /** What breaks pages, tables, spreadsheets and parsers that are not careful. */
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "</textarea><img src=x onerror=alert(1)>",
          "]]> &amp; &#0; <!-- ",
          "\"quoted\", \"twice\"\"",
          "'single'",
          "=cmd|' /C calc'!A0",
          "+1",
          "-Atlas",
          "@SUM(A1)",
          "\t=1",
          "line\nbreak\r\nand\rmore\n",
          "\u202Eright to left\u202C \u0627\u0644\u062C\u0632\u0627\u0626\u0631",
          "emoji \uD83D\uDD25\uD83C\uDDF2\uD83C\uDDF1 \uD83D\uDC69\u200D\uD83D\uDC67",
          "control \u0000\u0001\u0008\u000B\u001B\u001E\u007F\u0085\u009F",
          "lone \uD83D surrogate \uDC00",
          "noncharacters \uFFFE\uFFFF",
          "\uFEFFmark",
          "back\\slash \\u0041 \\n",
          " spaces around ",
          "null",
          "NaN",
          "007",
          "1;2:3",
          "#tag",
          "\u00A0",
          "\u2028\u2029",
          "x".repeat(10_000));

  private HostileRows() {}

  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(TEXTS),
        Arbitraries.strings().all().ofMaxLength(20),
        Arbitraries.strings().withChars("\"',;:\n\r\t=+-@ #<>&\\a\u0000").ofMaxLength(12));
  }

  /** Several rows. */
  static Arbitrary<List<Row>> rows() {
    return row().list().ofMaxSize(4);
  }

  private static Arbitrary<Row> row() {
    return Combinators.combine(point(), Arbitraries.longs(), values()).as(HostileRows::row);
  }

  /** The point and the columns of degrees say the same. */
  private static Row row(Optional<GeoPoint> point, long number, Map<IncidentColumn, Value> values) {
    String id = "E" + number;
    List<Value> all = new ArrayList<>();
    for (IncidentColumn column : ColumnSelection.full()) {
      all.add(
          switch (column) {
            case EVENT_ID -> Value.text(id);
            case LATITUDE -> degrees(point.map(GeoPoint::latitude));
            case LONGITUDE -> degrees(point.map(GeoPoint::longitude));
            default -> values.get(column);
          });
    }
    return new Row(id, point, all);
  }

  private static Value degrees(Optional<Double> degrees) {
    return degrees.map(d -> Value.decimal(d, 5)).orElse(Value.absent());
  }

  private static Arbitrary<Optional<GeoPoint>> point() {
    return Combinators.combine(
            Arbitraries.integers().between(-9_000_000, 9_000_000),
            Arbitraries.integers().between(-18_000_000, 18_000_000))
        .as((y, x) -> new GeoPoint(y / 1e5, x / 1e5))
        .optional(0.8);
  }

  private static Arbitrary<Map<IncidentColumn, Value>> values() {
    Arbitrary<Map<IncidentColumn, Value>> all = Arbitraries.just(Map.of());
    for (IncidentColumn column : ColumnSelection.full()) {
      all = Combinators.combine(all, value(column)).as((map, value) -> with(map, column, value));
    }
    return all;
  }

  private static Map<IncidentColumn, Value> with(
      Map<IncidentColumn, Value> map, IncidentColumn column, Value value) {
    Map<IncidentColumn, Value> more = new EnumMap<>(IncidentColumn.class);
    more.putAll(map);
    more.put(column, value);
    return more;
  }

  private static Arbitrary<Value> value(IncidentColumn column) {
    if (column == IncidentColumn.CANDIDATES) {
      return candidates().injectNull(0.3).map(value -> value == null ? Value.absent() : value);
    }
    Arbitrary<Value> given =
        switch (column.type()) {
          case STRING -> texts().map(Value::text);
          case INTEGER -> Arbitraries.integers().map(Value::whole);
          case DATE ->
              Arbitraries.integers()
                  .between(-10_000, 50_000)
                  .map(day -> new Value.Day(LocalDate.ofEpochDay(day)));
          default -> Arbitraries.integers().between(0, 100).map(p -> Value.decimal(p / 100.0, 2));
        };
    return given.injectNull(0.2).map(value -> value == null ? Value.absent() : value);
  }

  private static Arbitrary<Value> candidates() {
    return candidate().list().ofMinSize(1).ofMaxSize(3).map(CandidateList::new);
  }

  private static Arbitrary<CandidateFacts> candidate() {
    return Combinators.combine(
            texts(),
            Arbitraries.integers().greaterOrEqual(1),
            Arbitraries.integers().between(0, 100))
        .as(
            (name, id, probability) ->
                new CandidateFacts(
                    Map.of(
                        PlaceColumn.NAME,
                        Value.text(name),
                        PlaceColumn.GEONAMEID,
                        id % 3 == 0 ? Value.absent() : Value.whole(id),
                        PlaceColumn.LATITUDE,
                        Value.decimal(probability / 7.0, 5),
                        PlaceColumn.LONGITUDE,
                        Value.decimal(id % 180 / 3.0, 5)),
                    Value.decimal(probability / 100.0, 2)));
  }
}
