package org.geowire.output;

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
}
