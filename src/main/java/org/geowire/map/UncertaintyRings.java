package org.geowire.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geowire.gis.GeodesicCircle;
import org.geowire.map.Canvas.Paint;
import org.geowire.map.Canvas.Pen;
import org.geowire.map.Canvas.Rule;

/** Circles of true radius round incidents, within which they happened. */
final class UncertaintyRings {

  static final String COLOUR = "#8a3b12";
  static final double OPACITY = 0.07;
  static final double EDGE_OPACITY = 0.4;

  private static final int CORNERS = 90;

  /** Smaller ones would hide below the symbol. */
  private static final double LEAST_PIXELS = 14;

  private UncertaintyRings() {}

  /** Each circle once, in pixels. */
  static List<double[]> of(List<PictureIncident> incidents, Sheet sheet, double scale) {
    Set<GeodesicCircle> circles = new LinkedHashSet<>();
    for (PictureIncident incident : incidents) {
      if (incident.uncertaintyM() / sheet.metresPerPixel() > LEAST_PIXELS * scale) {
        circles.add(new GeodesicCircle(incident.point(), incident.uncertaintyM()));
      }
    }
    List<double[]> rings = new ArrayList<>();
    for (GeodesicCircle circle : circles) {
      double[] degrees = circle.points(CORNERS);
      double here = circle.middle().longitude();
      double turn = sheet.window().longitude(here) - here;
      for (int i = 0; i < degrees.length; i += 2) {
        degrees[i] += turn;
      }
      rings.add(sheet.pixels(degrees));
    }
    return rings;
  }

  static void draw(Canvas canvas, List<double[]> rings, double scale) {
    canvas.fill(rings, Paint.of(COLOUR, OPACITY), Rule.UNION);
    canvas.stroke(rings, Pen.of(COLOUR, scale).faded(EDGE_OPACITY));
  }
}
