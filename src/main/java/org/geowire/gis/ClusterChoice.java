package org.geowire.gis;

import java.util.OptionalLong;

/**
 * What the user chose of clusters.
 *
 * @param km how far neighbours are apart at most
 * @param minPoints how many incidents, itself among them, make an incident the core of a cluster
 * @param days how many days neighbours are apart at most; none where days do not count
 */
public record ClusterChoice(double km, int minPoints, OptionalLong days) {}
