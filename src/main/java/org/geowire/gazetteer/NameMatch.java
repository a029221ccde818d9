package org.geowire.gazetteer;

/**
 * A name that is like the one asked for.
 *
 * @param name the name
 * @param edits how many letters of the folded name must be put in, left out or replaced
 */
public record NameMatch(PlaceName name, int edits) {}
