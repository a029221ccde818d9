package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.gazetteer.PlaceName;
import org.geowire.layer.Layer;
import org.geowire.output.IncidentColumn;

/** The places that bear the name of an incident's site, from which a reviewer may choose. */
final class Namesakes {

  private static final int MOST = 12;

  private Namesakes() {}

  /** Places by the name as incidents write it, likeliest first. */
  static Map<String, List<Place>> of(Layer layer, Gazetteer gazetteer) {
    Map<String, List<Place>> found = new TreeMap<>();
    layer
        .rows()
        .forEach(
            row -> {
              found.computeIfAbsent(
                  layer.text(row, IncidentColumn.LOCATION), name -> places(name, gazetteer));
            });
    found.remove("");
    return found;
  }

  private static List<Place> places(String name, Gazetteer gazetteer) {
    List<Place> places = new ArrayList<>();
    for (PlaceName match : gazetteer.lookUp(name)) {
      Place place = gazetteer.place(match.place());
      if (places.size() < MOST && !places.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }
}
