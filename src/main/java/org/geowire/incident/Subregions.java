package org.geowire.incident;

import java.util.Optional;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.geo.GeoBox;
import org.geowire.geo.GeoPoint;
import org.geowire.model.WeightTable;

/**
 * Parts of a country or region: "central Mali" from the gazetteer's regions of news, else a third
 * of its box.
 */
final class Subregions {

  private final Gazetteer gazetteer;
  private final WeightTable weights;

  Subregions(Gazetteer gazetteer, WeightTable weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /**
   * A part of an area.
   *
   * @param name "central Mali"
   * @param place the gazetteer's own region, where it has one
   */
  record Part(String name, GeoPoint point, double radiusKm, Optional<Place> place) {}

  /** The part of an area that lies in a direction; none where the area has no extent. */
  Optional<Part> of(Place area, SiteWords.Direction direction) {
    String name = direction.word() + " " + area.name();
    for (PlaceName known : gazetteer.lookUp(name)) {
      Place place = gazetteer.place(known.place());
      return Optional.of(new Part(place.name(), place.point(), radius(place), Optional.of(place)));
    }
    return area.extent().map(box -> third(name, box, direction));
  }

  private double radius(Place place) {
    return place.extent().map(GeoBox::radiusKm).orElse(weights.of("subregion-km"));
  }

  private Part third(String name, GeoBox box, SiteWords.Direction direction) {
    GeoPoint center = box.center();
    double radius = box.radiusKm() / 2;
    GeoPoint point =
        direction.isCentre()
            ? center
            : center.moved(direction.bearing(), radius * weights.of("subregion-share"));
    return new Part(name, point, radius, Optional.empty());
  }
}
