package org.geowire.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.geowire.geo.GeoArea;
import org.geowire.geo.GeoPoint;

/**
 * A row of a table, which on a map is a feature.
 *
 * @param id names the feature
 * @param point where it stands; none where that is not known
 * @param area what it covers, in place of the point; none for incidents
 * @param values one for each column
 */
public record Row(String id, Optional<GeoPoint> point, Optional<GeoArea> area, List<Value> values) {
  public Row {
    values = List.copyOf(values);
  }

  /** A row that covers no area. */
  public Row(String id, Optional<GeoPoint> point, List<Value> values) {
    this(id, point, Optional.empty(), values);
  }

  /** The point as outputs write it: to a metre. */
  public Optional<GeoPoint> rounded() {
    return point.map(p -> new GeoPoint(rounded(p.latitude()), rounded(p.longitude())));
  }

  private static double rounded(double degrees) {
    return BigDecimal.valueOf(degrees)
        .setScale(GeoJsonFeatures.DEGREE_PLACES, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
