package org.geowire.incident;

import java.util.Locale;

/** How the words of the text lead to the point of an incident. */
public enum LocationBasis {
  /** In or at a named place. */
  NAMED,
  /** Near, outside or around one; the point is the place's. */
  NEAR,
  /** A distance and direction from one; the point moves only when asked for. */
  OFFSET,
  /** Between two places. */
  BETWEEN,
  /**
   * A place that the gazetteer lacks; the point is that of what the text says it lies in or near.
   */
  CONTAINER,
  /** A part of a country or region ("central Mali"). */
  SUBREGION,
  /** An admin unit; the point is its seat. */
  AREA_SEAT,
  /** An admin unit or region; the point is its middle. */
  AREA_CENTROID,
  /** Coordinates in the text. */
  COORDINATES,
  /** Only the country is known; no point. */
  COUNTRY,
  /** Nothing is known. */
  NONE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in outputs. */
  public String label() {
    return label;
  }
}
