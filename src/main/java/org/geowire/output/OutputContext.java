package org.geowire.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.geowire.gazetteer.CountryFacts;

/**
 * What outputs say beside the incidents themselves.
 *
 * @param toolVersion version of Geowire
 * @param gazetteerVersion version of the gazetteer
 * @param attribution who is to be named for the data, and its licence
 * @param countries codes of the countries by ISO 3166 alpha-2
 * @param withText whether sentences of the article may be quoted
 */
public record OutputContext(
    String toolVersion,
    String gazetteerVersion,
    String attribution,
    Map<String, CountryFacts> countries,
    boolean withText) {

  public OutputContext {
    countries = Map.copyOf(countries);
  }

  Optional<CountryFacts> country(String iso2) {
    return Optional.ofNullable(countries.get(iso2));
  }

  /** What formats with a place for metadata say there, as one JSON object. */
  public String json() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.generator(out)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("generator", "Geowire");
    json.writeStringField("tool_version", CleanText.of(toolVersion));
    json.writeStringField("gazetteer_version", CleanText.of(gazetteerVersion));
    json.writeStringField("attribution", CleanText.of(attribution));
    json.writeEndObject();
  }
}
