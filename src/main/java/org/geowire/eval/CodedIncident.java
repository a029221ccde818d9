package org.geowire.eval;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.EventMention;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.geo.GeoPoint;
import org.geowire.incident.Incident;
import org.geowire.train.BadLineException;

/**
 * An incident with the codes that are compared, an analyst's or Geowire's.
 *
 * @param type its event type; empty where it has none
 * @param subType its sub-event type
 * @param from its first day in ISO 8601; empty where it is open
 * @param to its last day
 * @param fatalities empty where nothing is said
 * @param country its country by name
 * @param point where it is; empty where that cannot be said
 * @param radiusKm how far from the point of an analyst another is still right
 * @param warned whether it carries a warning
 */
record CodedIncident(
    String type,
    String subType,
    String from,
    String to,
    String fatalities,
    String country,
    Optional<GeoPoint> point,
    double radiusKm,
    boolean warned) {

  /** What counts as the same place where the annotation does not say, in km. */
  private static final double USUAL_RADIUS = 25;

  private static final int DAY = 10;

  static CodedIncident of(Map<String, String> fields) {
    String from = day(fields.getOrDefault("event_date", ""));
    String to = day(fields.getOrDefault("event_date_end", ""));
    return new CodedIncident(
        fields.getOrDefault("event_type", ""),
        fields.getOrDefault("sub_event_type", ""),
        from,
        to.isEmpty() ? from : to,
        fields.getOrDefault("fatalities", ""),
        fields.getOrDefault("country", ""),
        point(fields),
        fields.containsKey("radius_km") ? number(fields, "radius_km") : USUAL_RADIUS,
        fields.containsKey("warnings"));
  }

  /** What Geowire found, as its output would have it. */
  static CodedIncident of(Incident incident) {
    EventMention event = incident.event();
    OptionalInt killed = event.casualties().killed();
    return new CodedIncident(
        event.type().type().label(),
        event.type().label(),
        event.date().start().map(LocalDate::toString).orElse(""),
        event.date().end().map(LocalDate::toString).orElse(""),
        killed.isPresent() ? String.valueOf(killed.getAsInt()) : "",
        incident.site().admin().flatMap(unit -> unit.at(0)).map(AdminUnit::name).orElse(""),
        incident.site().point(),
        USUAL_RADIUS,
        !incident.warnings().isEmpty());
  }

  private static Optional<GeoPoint> point(Map<String, String> fields) {
    if (!fields.containsKey("latitude") || !fields.containsKey("longitude")) {
      return Optional.empty();
    }
    double latitude = number(fields, "latitude");
    double longitude = number(fields, "longitude");
    try {
      return Optional.of(new GeoPoint(latitude, longitude));
    } catch (IllegalArgumentException e) {
      throw new BadLineException("a point lies nowhere on earth: " + latitude + ", " + longitude);
    }
  }

  private static double number(Map<String, String> fields, String name) {
    String value = fields.get(name);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new BadLineException("\"" + name + "\" is no number: " + value);
    }
  }

  private static String day(String date) {
    return date.length() > DAY ? date.substring(0, DAY) : date;
  }

  /** Whether an answer gives this incident's code. */
  boolean agrees(CodedIncident answer, CodedScore.Code code) {
    return switch (code) {
      case SITE -> isAt(answer);
      case TYPE -> type.equals(answer.type);
      case SUB_TYPE -> subType.equals(answer.subType);
      case DATE -> from.equals(answer.from) && to.equals(answer.to);
      case FATALITIES -> fatalities.equals(answer.fatalities);
    };
  }

  private boolean isAt(CodedIncident answer) {
    if (point.isEmpty() || answer.point.isEmpty()) {
      return point.isEmpty() && answer.point.isEmpty() && country.equals(answer.country);
    }
    return point.get().distanceKm(answer.point.get()) <= radiusKm;
  }
}
