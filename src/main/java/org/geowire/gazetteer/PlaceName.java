package org.geowire.gazetteer;

/**
 * A name of a place.
 *
 * @param text as the gazetteer writes it
 * @param kind how it belongs to the place
 * @param place ordinal of the place
 */
public record PlaceName(String text, NameKind kind, int place) {}
