package org.geowire.cli;

import java.util.OptionalDouble;
import org.geowire.gazetteer.Place;

/**
 * A place that answers a question.
 *
 * @param place the place
 * @param kind how it answers: "exact", "alternate", "transliteration", "prefix", "fuzzy", "near"
 * @param words the same for people, with the name by which it was found
 * @param km distance from the point asked about, where there is one
 * @param bearing direction from there, degrees clockwise from north
 */
record Match(Place place, String kind, String words, OptionalDouble km, OptionalDouble bearing) {}
