package org.geowire.output;

import static org.geowire.output.ColumnType.DATE;
import static org.geowire.output.ColumnType.INTEGER;
import static org.geowire.output.ColumnType.REAL;
import static org.geowire.output.ColumnType.STRING;
import static org.geowire.output.IncidentColumn.Scope.CORE;
import static org.geowire.output.IncidentColumn.Scope.FULL;
import static org.geowire.output.Value.absent;
import static org.geowire.output.Value.day;
import static org.geowire.output.Value.positive;
import static org.geowire.output.Value.text;
import static org.geowire.output.Value.whole;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.geowire.event.Actor;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;
import org.geowire.geo.GeoPoint;
import org.geowire.text.Span;

/**
 * The one list of columns that an incident has in any output, in order.
 *
 * <p>What each means stands in {@code columns.tsv} beside this class, of which the codebook is
 * made.
 */
public enum IncidentColumn {
  EVENT_ID(CORE, STRING, r -> text(r.incident().eventId())),
  EVENT_DATE(CORE, DATE, r -> day(r.event().date().start())),
  EVENT_DATE_END(CORE, DATE, r -> day(r.event().date().end())),
  YEAR(CORE, INTEGER, IncidentRow::year),
  TIME_PRECISION(CORE, INTEGER, r -> whole(r.event().date().precision())),
  EVENT_TYPE(CORE, STRING, r -> text(r.event().type().type().label())),
  SUB_EVENT_TYPE(CORE, STRING, r -> text(r.event().type().label())),
  ACTOR1(CORE, STRING, r -> r.actor(r.event().actor1(), Actor::name)),
  ACTOR2(CORE, STRING, r -> r.actor(r.event().actor2(), Actor::name)),
  FATALITIES(CORE, INTEGER, r -> whole(r.event().casualties().killed())),
  FATALITIES_LOW(CORE, INTEGER, r -> whole(r.event().casualties().killedLow())),
  FATALITIES_HIGH(CORE, INTEGER, r -> whole(r.event().casualties().killedHigh())),
  COUNTRY(CORE, STRING, r -> r.unit(0, AdminUnit::name)),
  ISO3(CORE, STRING, r -> r.country(c -> text(c.iso3()))),
  ADMIN1(CORE, STRING, r -> r.unit(1, AdminUnit::name)),
  ADMIN2(CORE, STRING, r -> r.unit(2, AdminUnit::name)),
  LOCATION(CORE, STRING, r -> text(r.site().location())),
  LATITUDE(CORE, ColumnType.LATITUDE, r -> r.degrees(GeoPoint::latitude)),
  LONGITUDE(CORE, ColumnType.LONGITUDE, r -> r.degrees(GeoPoint::longitude)),
  GEO_PRECISION(CORE, INTEGER, r -> whole(r.site().precision().geoPrecision())),
  WHERE_PREC(CORE, INTEGER, r -> whole(r.site().precision().wherePrec())),
  UNCERTAINTY_M(CORE, INTEGER, r -> positive(r.site().precision().uncertaintyM())),
  GEONAMEID(CORE, INTEGER, IncidentRow::geonameid),
  GEO_CONFIDENCE(CORE, REAL, IncidentRow::geoConfidence),
  EVENT_CONFIDENCE(CORE, REAL, r -> IncidentRow.confidence(r.incident().confidence())),
  SOURCE(CORE, STRING, IncidentRow::sources),
  SOURCE_DATE(CORE, DATE, r -> day(r.article().date())),
  DOC_ID(CORE, STRING, IncidentRow::docIds),
  NOTES(CORE, STRING, IncidentRow::notes),
  DATE_PREC(FULL, INTEGER, r -> whole(Codes.datePrec(r.event().date()))),
  DATE_TEXT(FULL, STRING, r -> text(r.event().date().text())),
  DATE_EDTF(FULL, STRING, r -> text(r.event().date().edtf())),
  DISORDER_TYPE(FULL, STRING, r -> text(Codes.disorderType(r.event().type()))),
  TYPE_OF_VIOLENCE(FULL, INTEGER, r -> whole(Codes.typeOfViolence(r.event()))),
  PLOVER(FULL, STRING, r -> text(r.event().type().plover())),
  TRIGGER(FULL, STRING, IncidentRow::trigger),
  INTER1(FULL, STRING, r -> r.actor(r.event().actor1(), Actor::kind)),
  INTER2(FULL, STRING, r -> r.actor(r.event().actor2(), Actor::kind)),
  CIVILIAN_TARGETING(FULL, STRING, r -> text(Codes.civilianTargeting(r.event()))),
  TARGET(FULL, STRING, r -> text(r.event().target())),
  INJURED(FULL, INTEGER, r -> whole(r.event().casualties().injured())),
  ABDUCTED(FULL, INTEGER, r -> whole(r.event().casualties().abducted())),
  ISO(FULL, INTEGER, r -> r.country(c -> positive(c.numeric()))),
  REGION(FULL, STRING, r -> r.country(c -> text(c.subregion()))),
  ADMIN3(FULL, STRING, r -> absent()),
  ADMIN1_CODE(FULL, STRING, r -> r.unit(1, IncidentRow::fullCode)),
  ADMIN2_CODE(FULL, STRING, r -> r.unit(2, IncidentRow::fullCode)),
  LOCATION_TEXT(FULL, STRING, r -> text(r.site().text())),
  LOCATION_BASIS(FULL, STRING, r -> text(r.site().basis().label())),
  FEATURE_CODE(FULL, STRING, r -> text(r.site().place().map(Place::featureCode))),
  FACTUALITY(FULL, STRING, r -> text(r.event().factuality().label())),
  GROUP_ID(FULL, STRING, r -> text(r.incident().group())),
  GROUP_SIZE(FULL, INTEGER, r -> positive(r.incident().groupSize())),
  SOURCE_TITLE(FULL, STRING, r -> text(r.article().title())),
  SOURCE_URL(FULL, STRING, r -> text(r.article().url())),
  SOURCE_SCALE(FULL, STRING, r -> absent()),
  SENTENCE(FULL, INTEGER, r -> whole(r.event().sentence() + 1)),
  CHAR_START(FULL, INTEGER, r -> r.offset(Span::start)),
  CHAR_END(FULL, INTEGER, r -> r.offset(Span::end)),
  CANDIDATES(FULL, STRING, IncidentRow::candidates),
  WARNINGS(FULL, STRING, r -> text(String.join("; ", r.incident().warnings()))),
  REVIEW(FULL, STRING, r -> absent()),
  TOOL_VERSION(FULL, STRING, r -> text(r.context().toolVersion())),
  GAZETTEER_VERSION(FULL, STRING, r -> text(r.context().gazetteerVersion())),
  ATTRIBUTION(FULL, STRING, r -> text(r.context().attribution()));

  /** In which selection of columns a column stands. */
  enum Scope {
    /** In every output, unless columns are named. */
    CORE,
    /** In outputs with all columns. */
    FULL
  }

  private final Scope scope;
  private final ColumnType type;

  // Error Prone cannot see that these functions never change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<IncidentRow, Value> getter;

  IncidentColumn(Scope scope, ColumnType type, Function<IncidentRow, Value> getter) {
    this.scope = scope;
    this.type = type;
    this.getter = getter;
  }

  /** The name in outputs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of a name. */
  public static Optional<IncidentColumn> named(String label) {
    return Arrays.stream(values()).filter(column -> column.label().equals(label)).findFirst();
  }

  public ColumnType type() {
    return type;
  }

  /** Whether it stands in outputs for which no columns are named. */
  public boolean isCore() {
    return scope == CORE;
  }

  /** What stands in this column for an incident. */
  public Value value(IncidentRow row) {
    return getter.apply(row);
  }
}
