package org.geowire.map;

/**
 * A line on the Earth.
 *
 * @param points longitude and latitude of each point in turn, in degrees; longitudes go on beyond
 *     180 where the line crosses the antimeridian
 * @param disputed whether the border is in dispute and drawn dashed
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of points, read once and never changed
record Polyline(double[] points, boolean disputed) {}
