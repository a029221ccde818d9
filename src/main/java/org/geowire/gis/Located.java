package org.geowire.gis;

import java.util.ArrayList;
import java.util.List;
import org.geowire.layer.Layer;
import org.geowire.output.Row;

/**
 * The incidents of a layer that stand where they happened, and how many do not.
 *
 * @param layer what they are of
 * @param rows those that are known well enough
 * @param vague how many are known to a larger area only, whose point would be taken for a place
 * @param pointless how many have no point
 */
public record Located(Layer layer, List<Row> rows, int vague, int pointless) {

  public Located {
    rows = List.copyOf(rows);
  }

  /**
   * Chooses the incidents.
   *
   * @param precision ACLED's geo_precision that still counts: 1 a place, 2 near one or a small
   *     unit, 3 all
   */
  public static Located of(Layer layer, int precision) {
    Facts facts = new Facts(layer);
    List<Row> rows = new ArrayList<>();
    int vague = 0;
    int pointless = 0;
    for (Row row : layer.rows()) {
      if (row.point().isEmpty()) {
        pointless++;
      } else if (facts.precision(row) > precision) {
        vague++;
      } else {
        rows.add(row);
      }
    }
    return new Located(layer, rows, vague, pointless);
  }
}
