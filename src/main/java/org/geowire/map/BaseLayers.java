package org.geowire.map;

import java.util.List;

/**
 * What a base map draws, as lines and rings in degrees.
 *
 * @param countries by their codes; their rings close along the edge where they were clipped, so
 *     that they are for filling, not for drawing lines
 * @param coast shores, lakes left out
 * @param borders between countries
 * @param admin1 between first-level units of one country
 */
record BaseLayers(
    List<Country> countries, List<Polyline> coast, List<Polyline> borders, List<Polyline> admin1) {
  BaseLayers {
    countries = List.copyOf(countries);
    coast = List.copyOf(coast);
    borders = List.copyOf(borders);
    admin1 = List.copyOf(admin1);
  }

  /** What of it lies in a window, with longitudes as the window counts them. */
  BaseLayers clip(Window window) {
    Clipper clipper = new Clipper(window);
    return new BaseLayers(
        clipper.countries(countries),
        clipper.lines(coast),
        clipper.lines(borders),
        clipper.lines(admin1));
  }
}
