package org.geowire.geo;

import java.util.List;

/**
 * An area on the Earth in WGS84: one or more polygons without holes.
 *
 * <p>Each ring is as RFC 7946 wants it: the first point is also the last, the inside lies to the
 * left, and no edge crosses the antimeridian, where the area is cut into several rings.
 *
 * @param rings the outer edges
 */
public record GeoArea(List<List<GeoPoint>> rings) {
  public GeoArea {
    rings = rings.stream().map(List::copyOf).toList();
  }
}
