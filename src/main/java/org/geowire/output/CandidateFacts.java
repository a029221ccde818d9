package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geowire.geo.GeoPoint;
import org.geowire.resolve.Candidate;

/**
 * What outputs tell of a place that a name may mean.
 *
 * @param place what is known of the place; columns that are not there are absent
 * @param probability how likely it is the one; absent where a file does not say
 */
public record CandidateFacts(Map<PlaceColumn, Value> place, Value probability) {

  private static final int PLACES = 2;

  public CandidateFacts {
    place =
        place.entrySet().stream()
            .filter(entry -> !(entry.getValue() instanceof Value.Absent))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The facts of a candidate that the gazetteer gave. */
  static CandidateFacts of(Candidate candidate) {
    Map<PlaceColumn, Value> place = new EnumMap<>(PlaceColumn.class);
    for (PlaceColumn column : PlaceColumn.values()) {
      place.put(column, column.value(candidate.place()));
    }
    return new CandidateFacts(place, Value.decimal(candidate.probability(), PLACES));
  }

  /** What is known in a column. */
  public Value value(PlaceColumn column) {
    return place.getOrDefault(column, Value.absent());
  }

  /** Where the place is; none in files with cells of ids alone. */
  public Optional<GeoPoint> point() {
    boolean known =
        value(PlaceColumn.LATITUDE) instanceof Value.Decimal
            && value(PlaceColumn.LONGITUDE) instanceof Value.Decimal;
    return known
        ? Optional.of(new GeoPoint(degrees(PlaceColumn.LATITUDE), degrees(PlaceColumn.LONGITUDE)))
        : Optional.empty();
  }

  private double degrees(PlaceColumn column) {
    return ((Value.Decimal) value(column)).number().doubleValue();
  }

  /** The id and the probability; a place without geonameid goes by its name. */
  String cell() {
    String id = value(PlaceColumn.GEONAMEID).cell();
    String name = value(PlaceColumn.NAME).cell().replaceAll("[:;]", " ");
    return (id.isEmpty() ? name : id) + ":" + probability.cell();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (PlaceColumn column : PlaceColumn.values()) {
      json.writeFieldName(column.label());
      value(column).write(json);
    }
    json.writeFieldName("probability");
    probability.write(json);
    json.writeEndObject();
  }
}
