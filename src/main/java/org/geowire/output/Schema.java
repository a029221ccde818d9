package org.geowire.output;

import static org.geowire.output.IncidentColumn.ACTOR1;
import static org.geowire.output.IncidentColumn.ACTOR2;
import static org.geowire.output.IncidentColumn.ADMIN1;
import static org.geowire.output.IncidentColumn.ADMIN2;
import static org.geowire.output.IncidentColumn.ADMIN3;
import static org.geowire.output.IncidentColumn.CIVILIAN_TARGETING;
import static org.geowire.output.IncidentColumn.COUNTRY;
import static org.geowire.output.IncidentColumn.DATE_PREC;
import static org.geowire.output.IncidentColumn.DISORDER_TYPE;
import static org.geowire.output.IncidentColumn.EVENT_CONFIDENCE;
import static org.geowire.output.IncidentColumn.EVENT_DATE;
import static org.geowire.output.IncidentColumn.EVENT_DATE_END;
import static org.geowire.output.IncidentColumn.EVENT_ID;
import static org.geowire.output.IncidentColumn.EVENT_TYPE;
import static org.geowire.output.IncidentColumn.FATALITIES;
import static org.geowire.output.IncidentColumn.FATALITIES_HIGH;
import static org.geowire.output.IncidentColumn.FATALITIES_LOW;
import static org.geowire.output.IncidentColumn.GEO_PRECISION;
import static org.geowire.output.IncidentColumn.INTER1;
import static org.geowire.output.IncidentColumn.INTER2;
import static org.geowire.output.IncidentColumn.ISO;
import static org.geowire.output.IncidentColumn.LATITUDE;
import static org.geowire.output.IncidentColumn.LOCATION;
import static org.geowire.output.IncidentColumn.LOCATION_TEXT;
import static org.geowire.output.IncidentColumn.LONGITUDE;
import static org.geowire.output.IncidentColumn.NOTES;
import static org.geowire.output.IncidentColumn.REGION;
import static org.geowire.output.IncidentColumn.SOURCE;
import static org.geowire.output.IncidentColumn.SOURCE_DATE;
import static org.geowire.output.IncidentColumn.SOURCE_SCALE;
import static org.geowire.output.IncidentColumn.SOURCE_TITLE;
import static org.geowire.output.IncidentColumn.SOURCE_URL;
import static org.geowire.output.IncidentColumn.SUB_EVENT_TYPE;
import static org.geowire.output.IncidentColumn.TIME_PRECISION;
import static org.geowire.output.IncidentColumn.TYPE_OF_VIOLENCE;
import static org.geowire.output.IncidentColumn.WHERE_PREC;
import static org.geowire.output.IncidentColumn.YEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whose column names and habits an incident table follows.
 *
 * <p>The views of ACLED and UCDP hold those of their columns, in their order, that Geowire can
 * fill; ids of actors and dyads, populations and time stamps are not among them.
 */
public enum Schema {
  /** Geowire's own columns. */
  NATIVE(List.of()),
  /** ACLED's export of 2025; deaths that are not reported are 0 there. */
  ACLED(
      List.of(
          EVENT_ID,
          EVENT_DATE,
          YEAR,
          TIME_PRECISION,
          DISORDER_TYPE,
          EVENT_TYPE,
          SUB_EVENT_TYPE,
          ACTOR1,
          INTER1,
          ACTOR2,
          INTER2,
          CIVILIAN_TARGETING,
          ISO,
          REGION,
          COUNTRY,
          ADMIN1,
          ADMIN2,
          ADMIN3,
          LOCATION,
          LATITUDE,
          LONGITUDE,
          GEO_PRECISION,
          SOURCE,
          SOURCE_SCALE,
          NOTES,
          FATALITIES)),
  /** UCDP GED 23.1; low and high equal best where open, and clarity is 1 or 2. */
  UCDP(
      List.of(
          EVENT_ID,
          YEAR,
          TYPE_OF_VIOLENCE,
          ACTOR1,
          ACTOR2,
          NOTES,
          SOURCE,
          SOURCE_DATE,
          SOURCE_TITLE,
          SOURCE_URL,
          WHERE_PREC,
          LOCATION,
          LOCATION_TEXT,
          ADMIN1,
          ADMIN2,
          LATITUDE,
          LONGITUDE,
          COUNTRY,
          REGION,
          EVENT_CONFIDENCE,
          DATE_PREC,
          EVENT_DATE,
          EVENT_DATE_END,
          FATALITIES,
          FATALITIES_HIGH,
          FATALITIES_LOW));

  /** Our own cut: from here on an event is clear enough to be identified. */
  private static final double CLEAR = 0.5;

  private static final List<IncidentColumn> DEATHS =
      List.of(FATALITIES, FATALITIES_LOW, FATALITIES_HIGH);

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<IncidentColumn> columns;

  Schema(List<IncidentColumn> columns) {
    this.columns = columns;
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The schema of a name on the command line. */
  public static Optional<Schema> named(String label) {
    return Arrays.stream(values())
        .filter(schema -> schema.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The columns of the view; those that the user chose where it is our own. */
  List<IncidentColumn> columns(List<IncidentColumn> chosen) {
    return this == NATIVE ? chosen : columns;
  }

  /** The columns whose values mean the same in our own schema, so that they can be read back. */
  public List<IncidentColumn> readable() {
    return columns(ColumnSelection.full()).stream()
        .filter(column -> type(column) == column.type())
        .toList();
  }

  /** A column as the schema names it. */
  public TableField field(IncidentColumn column) {
    return new TableField(name(column), type(column));
  }

  private ColumnType type(IncidentColumn column) {
    return this == UCDP && column == EVENT_CONFIDENCE ? ColumnType.INTEGER : column.type();
  }

  private String name(IncidentColumn column) {
    return switch (this) {
      case NATIVE -> column.label();
      case ACLED -> ColumnMeaning.of(column).acled();
      case UCDP -> ColumnMeaning.of(column).ucdp();
    };
  }

  Value value(IncidentColumn column, IncidentRow row) {
    return value(column, wanted -> wanted.value(row));
  }

  /**
   * What the schema writes in a column.
   *
   * @param own what our own schema writes in any column
   */
  public Value value(IncidentColumn column, Function<IncidentColumn, Value> own) {
    Value value = own.apply(column);
    if (this == NATIVE) {
      return value;
    }
    if (DEATHS.contains(column) && value instanceof Value.Absent) {
      return column == FATALITIES ? Value.whole(0) : value(FATALITIES, own);
    }
    boolean clarity = this == UCDP && column == EVENT_CONFIDENCE;
    return clarity ? clarity(value) : value;
  }

  private static Value clarity(Value confidence) {
    return confidence instanceof Value.Decimal decimal
        ? Value.whole(decimal.number().doubleValue() >= CLEAR ? 1 : 2)
        : confidence;
  }
}
