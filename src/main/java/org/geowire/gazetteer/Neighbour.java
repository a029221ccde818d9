package org.geowire.gazetteer;

/**
 * A place with its distance from a point.
 *
 * @param place the place
 * @param km great-circle distance in km
 * @param bearing initial bearing from the point to the place, degrees clockwise from north, 0 up to
 *     360
 */
public record Neighbour(Place place, double km, double bearing) {}
