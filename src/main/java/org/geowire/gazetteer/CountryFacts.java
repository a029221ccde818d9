package org.geowire.gazetteer;

/**
 * Codes of a country.
 *
 * @param iso2 ISO 3166 alpha-2
 * @param iso3 ISO 3166 alpha-3
 * @param numeric ISO 3166 numeric; 0 where there is none (Kosovo)
 * @param subregion UN M49 sub-region
 */
public record CountryFacts(String iso2, String iso3, int numeric, String subregion) {}
