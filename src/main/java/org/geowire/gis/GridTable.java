package org.geowire.gis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.geowire.geo.GeoPoint;
import org.geowire.output.ColumnType;
import org.geowire.output.Row;
import org.geowire.output.TableField;
import org.geowire.output.Value;

/** Incidents counted by cell and period: a row for each cell and each period of it. */
public final class GridTable {

  private static final int DEGREE_PLACES = 5;
  private static final int AREA_PLACES = 2;
  private static final int MOST_ROWS = 1_000_000;

  /** Orders what has no date before all days. */
  private static final LocalDate UNDATED = LocalDate.MIN;

  private final CellGrid grid;
  private final GridChoice choice;
  private final SortedMap<CellGrid.Cell, SortedMap<LocalDate, Tally>> cells = new TreeMap<>();
  private final int placed;

  GridTable(CellGrid grid, GridChoice choice, Located located) {
    this.grid = grid;
    this.choice = choice;
    this.placed = located.rows().size();
    Facts facts = new Facts(located.layer());
    for (Row row : located.rows()) {
      CellGrid.Cell cell = grid.cell(row.point().orElseThrow());
      cells
          .computeIfAbsent(cell, c -> new TreeMap<>())
          .computeIfAbsent(start(facts, row), p -> new Tally())
          .add(row, facts);
    }
  }

  private LocalDate start(Facts facts, Row row) {
    return choice.period() == Period.NONE
        ? UNDATED
        : facts.day(row).map(choice.period()::start).orElse(UNDATED);
  }

  /** How many incidents are counted. */
  public int placed() {
    return placed;
  }

  /** How many cells hold any. */
  public int cells() {
    return cells.size();
  }

  /** The columns of the rows. */
  public static List<TableField> fields() {
    List<TableField> fields = new ArrayList<>();
    fields.add(new TableField("cell", ColumnType.STRING));
    fields.add(new TableField("period", ColumnType.STRING));
    fields.add(new TableField("period_start", ColumnType.DATE));
    fields.add(new TableField("period_end", ColumnType.DATE));
    fields.addAll(Tally.fields());
    fields.add(new TableField("latitude", ColumnType.LATITUDE));
    fields.add(new TableField("longitude", ColumnType.LONGITUDE));
    fields.add(new TableField("area_km2", ColumnType.REAL));
    return fields;
  }

  /**
   * The rows, from south to north, west to east and early to late.
   *
   * @throws IllegalArgumentException if empty cells are wanted and there are too many
   */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (choice.all()) {
      addEmpty();
    }
    cells.forEach((cell, periods) -> addRows(cell, periods, rows));
    return rows;
  }

  private void addRows(CellGrid.Cell cell, Map<LocalDate, Tally> periods, List<Row> rows) {
    String id = grid.id(cell);
    Outline outline = grid.outline(cell);
    GeoPoint center = grid.center(cell);
    Value area = Value.decimal(outline.areaKm2(), AREA_PLACES);
    periods.forEach(
        (start, tally) -> {
          List<Value> values = new ArrayList<>();
          values.add(Value.text(id));
          values.addAll(span(start));
          values.addAll(tally.values());
          values.add(Value.decimal(center.latitude(), DEGREE_PLACES));
          values.add(Value.decimal(center.longitude(), DEGREE_PLACES));
          values.add(area);
          String name = start.equals(UNDATED) ? id : id + "_" + choice.period().name(start);
          rows.add(new Row(name, Optional.of(center), Optional.of(outline.area()), values));
        });
  }

  private List<Value> span(LocalDate start) {
    if (start.equals(UNDATED)) {
      return List.of(Value.absent(), Value.absent(), Value.absent());
    }
    Period period = choice.period();
    return List.of(
        Value.text(period.name(start)),
        Value.day(Optional.of(start)),
        Value.day(Optional.of(period.next(start).minusDays(1))));
  }

  /** Adds the cells between the outermost that hold incidents, and all periods between. */
  private void addEmpty() {
    if (cells.isEmpty()) {
      return;
    }
    IntSummaryStatistics across =
        cells.keySet().stream().mapToInt(CellGrid.Cell::column).summaryStatistics();
    int south = cells.firstKey().row();
    int north = cells.lastKey().row();
    List<LocalDate> spans = spans();
    long count =
        (north - south + 1L) * (across.getMax() - (long) across.getMin() + 1) * spans.size();
    if (count > MOST_ROWS) {
      throw new IllegalArgumentException(
          "--all makes " + count + " rows, more than " + MOST_ROWS + "; give a larger --size");
    }
    for (int row = south; row <= north; row++) {
      for (int column = across.getMin(); column <= across.getMax(); column++) {
        SortedMap<LocalDate, Tally> periods =
            cells.computeIfAbsent(new CellGrid.Cell(row, column), c -> new TreeMap<>());
        spans.forEach(start -> periods.computeIfAbsent(start, p -> new Tally()));
      }
    }
  }

  private List<LocalDate> spans() {
    SortedSet<LocalDate> starts = new TreeSet<>();
    cells.values().forEach(periods -> starts.addAll(periods.keySet()));
    starts.remove(UNDATED);
    if (starts.isEmpty()) {
      return List.of(UNDATED);
    }
    List<LocalDate> spans = new ArrayList<>();
    for (LocalDate day = starts.first();
        !day.isAfter(starts.last()) && spans.size() <= MOST_ROWS;
        day = choice.period().next(day)) {
      spans.add(day);
    }
    return spans;
  }
}
