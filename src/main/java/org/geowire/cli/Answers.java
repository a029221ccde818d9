package org.geowire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.geowire.cli.PlaceSearch.Match;
import org.geowire.gazetteer.AdminUnit;
import org.geowire.gazetteer.NameKind;
import org.geowire.gazetteer.Place;

/** Writes what was found for names, as a table or as JSON. */
final class Answers {

  private final PlaceSearch search;
  private final Streams streams;
  private final boolean json;
  private final JsonFactory factory = new JsonFactory();
  private int found;

  Answers(PlaceSearch search, Streams streams, boolean json) {
    this.search = search;
    this.streams = streams;
    this.json = json;
  }

  /** How many names were found. */
  int found() {
    return found;
  }

  void answer(String name) throws IOException {
    List<Match> matches = search.find(name);
    found += matches.isEmpty() ? 0 : 1;
    if (matches.isEmpty()) {
      streams.err().println("geowire: no place called " + name + " in the gazetteer");
    }
    if (json) {
      Text.print(streams.out(), line(name, matches) + "\n");
    } else {
      Text.print(streams.out(), table(matches));
    }
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
          how(match));
    }
    return table.toString();
  }

  private static String orDash(String cell) {
    return cell.isEmpty() ? "-" : cell;
  }

  private static String how(Match match) {
    boolean main = match.name().kind() == NameKind.MAIN;
    return main ? "exact" : label(match) + ": " + match.name().text();
  }

  private static String label(Match match) {
    return match.name().kind() == NameKind.MAIN
        ? "exact"
        : match.name().kind().name().toLowerCase(Locale.ROOT);
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
    json.writeStringField("match", label(match));
    json.writeNullField("distance_km");
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String value) throws IOException {
    json.writeStringField(field, value.isEmpty() ? null : value);
  }
}
