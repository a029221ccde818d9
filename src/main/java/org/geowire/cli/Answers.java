package org.geowire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.Place;

/** Writes what was found, as a table or as JSON. */
final class Answers {

  private static final List<String> COMPASS = List.of("N", "NE", "E", "SE", "S", "SW", "W", "NW");

  private final Streams streams;
  private final boolean json;
  private final JsonFactory factory = new JsonFactory();
  private int asked;
  private int found;

  Answers(Streams streams, boolean json) {
    this.streams = streams;
    this.json = json;
  }

  /** How many questions were answered. */
  int found() {
    return found;
  }

  /** Says how many questions found nothing, where the lines of JSON say which. */
  void close() {
    if (json && found < asked) {
      streams
          .err()
          .printf(Locale.ROOT, "geowire: %,d of %,d found no place%n", asked - found, asked);
    }
  }

  /**
   * Writes an answer.
   *
   * @param query as it was asked
   * @param nothing what to say where there is no match and the answer itself does not tell
   */
  void answer(String query, List<Match> matches, String nothing) throws IOException {
    asked++;
    found += matches.isEmpty() ? 0 : 1;
    if (matches.isEmpty() && !json) {
      streams.err().println("geowire: " + nothing);
    }
    Text.print(streams.out(), json ? line(query, matches) + "\n" : table(matches));
  }

  private static String table(List<Match> matches) {
    Text.Table table = new Text.Table();
    for (Match match : matches) {
      Place place = match.place();
      table.row(
          place.name(),
          orDash(PlaceWords.hierarchy(place)),
          orDash(place.countryCode()),
          PlaceWords.feature(place),
          orDash(PlaceWords.population(place)),
          PlaceWords.point(place.point()),
          place.geonameid().isPresent() ? Integer.toString(place.geonameid().getAsInt()) : "-",
          match.words() + way(match));
    }
    return table.toString();
  }

  /** " 12.3 km NE"; empty where no point was asked about. */
  private static String way(Match match) {
    if (match.km().isEmpty()) {
      return "";
    }
    String km = String.format(Locale.ROOT, "%.1f km", match.km().getAsDouble());
    boolean here = match.km().getAsDouble() < 0.05 || match.bearing().isEmpty();
    int eighth = (int) Math.round(match.bearing().orElse(0) / 45) % COMPASS.size();
    String space = match.words().isEmpty() ? "" : "  ";
    return space + km + (here ? "" : " " + COMPASS.get(eighth));
  }

  private static String orDash(String cell) {
    return cell.isEmpty() ? "-" : cell;
  }

  private String line(String query, List<Match> matches) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("query", query);
      json.writeArrayFieldStart("matches");
      for (Match match : matches) {
        write(json, match);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, Match match) throws IOException {
    Place place = match.place();
    json.writeStartObject();
    json.writeStringField("name", place.name());
    json.writeNumberField("latitude", place.point().latitude());
    json.writeNumberField("longitude", place.point().longitude());
    json.writeFieldName("geonameid");
    if (place.geonameid().isPresent()) {
      json.writeNumber(place.geonameid().getAsInt());
    } else {
      json.writeNull();
    }
    text(json, "country", place.country().map(AdminUnit::name).orElse(""));
    text(json, "admin1", place.admin1().map(AdminUnit::name).orElse(""));
    text(json, "admin2", place.admin2().map(AdminUnit::name).orElse(""));
    text(json, "feature_code", place.featureCode());
    json.writeFieldName("population");
    if (place.population().isPresent()) {
      json.writeNumber(place.population().getAsLong());
    } else {
      json.writeNull();
    }
    json.writeStringField("match", match.kind());
    number(json, "distance_km", match.km(), 1000);
    if (match.bearing().isPresent()) {
      number(json, "bearing", match.bearing(), 10);
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String value) throws IOException {
    json.writeStringField(field, value.isEmpty() ? null : value);
  }

  private static void number(JsonGenerator json, String field, OptionalDouble value, int parts)
      throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeNumber(Math.round(value.getAsDouble() * parts) / (double) parts);
    } else {
      json.writeNull();
    }
  }
}
