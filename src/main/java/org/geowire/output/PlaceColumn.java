package org.geowire.output;

import java.util.Locale;
import java.util.function.Function;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;

/** What outputs tell of a place, in order. */
public enum PlaceColumn {
  NAME(ColumnType.STRING, p -> Value.text(p.name())),
  LATITUDE(ColumnType.LATITUDE, p -> Value.decimal(p.point().latitude(), 5)),
  LONGITUDE(ColumnType.LONGITUDE, p -> Value.decimal(p.point().longitude(), 5)),
  GEONAMEID(ColumnType.INTEGER, p -> Value.whole(p.geonameid())),
  COUNTRY(ColumnType.STRING, p -> Value.text(p.country().map(AdminUnit::name))),
  ADMIN1(ColumnType.STRING, p -> Value.text(p.admin1().map(AdminUnit::name))),
  FEATURE_CODE(ColumnType.STRING, p -> Value.text(p.featureCode()));

  private final ColumnType type;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Place, Value> getter;

  PlaceColumn(ColumnType type, Function<Place, Value> getter) {
    this.type = type;
    this.getter = getter;
  }

  /** The name in outputs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public ColumnType type() {
    return type;
  }

  public Value value(Place place) {
    return getter.apply(place);
  }
}
