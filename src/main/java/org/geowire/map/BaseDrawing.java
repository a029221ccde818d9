package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geowire.map.Canvas.Paint;
import org.geowire.map.Canvas.Pen;
import org.geowire.map.Canvas.Rule;

/** Draws water, land, borders and degrees of a map. */
final class BaseDrawing {

  static final String WATER = "#d3e3ec";

  private static final String LAND = "#ece8df";

  /** Of the countries that the incidents are in. */
  private static final String LIT_LAND = "#fbf9f4";

  private static final String COAST = "#7d9fb3";
  private static final String BORDER = "#8b8578";
  private static final String UNIT = "#c6c0b2";

  /** Metres a pixel above which first-level units are too many, and lines are thin. */
  private static final double MOST_UNITS = 6000;

  private static final double EDGE = 0.8;
  private static final String DEGREES = "#6f8fa3";

  private final Canvas canvas;
  private final Sheet sheet;
  private final double scale;

  BaseDrawing(Canvas canvas, Sheet sheet, double scale) {
    this.canvas = canvas;
    this.sheet = sheet;
    this.scale = scale;
  }

  /**
   * Draws all of it.
   *
   * @param lit names of the countries that stand out
   */
  void draw(BaseLayers base, Set<String> lit, Graticule graticule) {
    List<double[]> water =
        sheet.isWorld()
            ? List.of(sheet.pixels(SheetMaker.outline(sheet.window())))
            : List.of(sheet.frame().ring());
    canvas.fill(water, Paint.of(WATER), Rule.HOLES);
    base.countries().forEach(country -> land(country, lit.contains(country.name())));
    if (sheet.metresPerPixel() < MOST_UNITS) {
      canvas.stroke(lines(base.admin1(), false), Pen.of(UNIT, 0.8 * scale));
    }
    canvas.stroke(graticule.lines(), Pen.of(DEGREES, 0.7 * scale).faded(0.35));
    double width = (sheet.metresPerPixel() < MOST_UNITS ? 1.4 : 0.8) * scale;
    canvas.stroke(lines(base.coast(), false), Pen.of(COAST, 0.65 * width));
    canvas.stroke(lines(base.borders(), false), Pen.of(BORDER, width));
    canvas.stroke(lines(base.borders(), true), Pen.of(BORDER, width).dashed(4 * scale));
  }

  /** With a line of its own colour, so that no gap shows between the parts of a country. */
  private void land(Country country, boolean lit) {
    String colour = lit ? LIT_LAND : LAND;
    List<double[]> rings = new ArrayList<>();
    country.polygons().forEach(polygon -> rings.addAll(sheet.rings(polygon)));
    canvas.fill(rings, new Paint(colour, 1, EDGE), Rule.HOLES);
  }

  private List<double[]> lines(List<Polyline> lines, boolean disputed) {
    return lines.stream()
        .filter(line -> line.disputed() == disputed)
        .map(line -> sheet.line(line.points()))
        .toList();
  }
}
