package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geowire.geo.GeoPoint;
import org.geowire.map.SheetMaker.Spot;

/** Points on the edges of countries, so that a map may show them whole. */
final class CountryExtent {

  private CountryExtent() {}

  /** The outermost points of the largest land of each country. */
  static List<Spot> of(BaseMap world, Set<String> names) {
    List<Spot> spots = new ArrayList<>();
    for (Country country : world.countries()) {
      if (names.contains(country.name())) {
        Clipper.Extent extent = Clipper.Extent.of(country.polygons().get(0).get(0));
        add(extent.west(), extent.south(), spots);
        add(extent.east(), extent.north(), spots);
        add(extent.middleX(), extent.north(), spots);
      }
    }
    return spots;
  }

  private static void add(double longitude, double latitude, List<Spot> spots) {
    double turned = Math.IEEEremainder(longitude, 360);
    spots.add(new Spot(new GeoPoint(Math.max(-90, Math.min(90, latitude)), turned), 0));
  }
}
