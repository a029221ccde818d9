package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import org.geowire.geo.GeoPoint;
import org.geowire.layer.Layer;
import org.geowire.output.EventStyle;
import org.geowire.output.IncidentColumn;
import org.geowire.output.Row;
import org.geowire.output.Value;

/**
 * What a picture shows of an incident whose place is known.
 *
 * @param killed 0 also where nothing is told
 * @param uncertaintyM 0 where nothing is said
 */
record PictureIncident(
    GeoPoint point, EventStyle style, String location, int killed, int uncertaintyM) {

  static List<PictureIncident> of(Layer layer) {
    List<PictureIncident> incidents = new ArrayList<>();
    for (Row row : layer.rows()) {
      row.point().ifPresent(point -> incidents.add(of(layer, row, point)));
    }
    return incidents;
  }

  private static PictureIncident of(Layer layer, Row row, GeoPoint point) {
    return new PictureIncident(
        point,
        EventStyle.of(layer.text(row, IncidentColumn.EVENT_TYPE)),
        layer.text(row, IncidentColumn.LOCATION),
        number(layer, row, IncidentColumn.FATALITIES),
        number(layer, row, IncidentColumn.UNCERTAINTY_M));
  }

  /** A number of the layer; 0 where it is absent or below. */
  static int number(Layer layer, Row row, IncidentColumn column) {
    Value value = layer.value(row, column);
    return value instanceof Value.Whole whole ? Math.max(0, whole.number()) : 0;
  }
}
