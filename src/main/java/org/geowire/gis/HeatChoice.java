package org.geowire.gis;

import java.util.OptionalDouble;

/**
 * What the user chose of a heat map.
 *
 * @param bandwidthKm the standard deviation of the kernel; else by Silverman's rule
 * @param cellKm the side of a cell; else a fifth of the bandwidth
 * @param fatalities whether reported deaths are spread instead of incidents
 */
public record HeatChoice(OptionalDouble bandwidthKm, OptionalDouble cellKm, boolean fatalities) {}
