package org.geowire.gazetteer;

/** GeoNames' nine feature classes. */
public enum FeatureClass {
  /** Countries, regions, districts. */
  A,
  /** Streams, lakes, seas. */
  H,
  /** Parks, areas, regions without government. */
  L,
  /** Cities, towns, villages. */
  P,
  /** Roads and railways. */
  R,
  /** Spots, buildings, farms, bases, airports. */
  S,
  /** Mountains, hills, deserts, islands. */
  T,
  /** Undersea features. */
  U,
  /** Forests and heaths. */
  V
}
