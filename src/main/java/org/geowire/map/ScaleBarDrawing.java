package org.geowire.map;

import java.util.List;
import org.geowire.map.Canvas.Paint;
import org.geowire.map.Canvas.Pen;
import org.geowire.map.Canvas.Rule;
import org.geowire.map.Lettering.Anchor;
import org.geowire.map.Lettering.Style;

/**
 * Draws a scale bar into the lower left corner of a map.
 *
 * @param plain whether nothing is drawn below it
 */
record ScaleBarDrawing(ScaleBar bar, Box frame, boolean plain, double scale) {

  private static final int PARTS = 4;

  /** The room that it takes. */
  Box box() {
    double width = bar.pixels() + 66 * scale;
    return new Box(frame.x(), frame.bottom() - 46 * scale, width, 46 * scale);
  }

  void draw(Canvas canvas) {
    Box plate = box().grown(-6 * scale);
    if (!plain) {
      canvas.fill(List.of(plate.ring()), Paint.of("#ffffff", 0.75), Rule.HOLES);
    }
    double left = plate.x() + 12 * scale;
    double top = plate.bottom() - 12 * scale;
    double part = bar.pixels() / PARTS;
    for (int i = 0; i < PARTS; i++) {
      Box box = new Box(left + i * part, top, part, 5 * scale);
      canvas.fill(List.of(box.ring()), Paint.of(i % 2 == 0 ? "#333333" : "#ffffff"), Rule.HOLES);
      canvas.stroke(List.of(box.ring()), Pen.of("#333333", 0.8 * scale));
    }
    Style style = Style.plain(11 * scale, "#333333");
    double y = top - 5 * scale;
    canvas.text(new Lettering("0", left, y, style, Anchor.MIDDLE));
    String half = bar.km() % 2 == 0 ? String.valueOf(bar.km() / 2) : bar.km() / 2 + ".5";
    canvas.text(new Lettering(half, left + bar.pixels() / 2, y, style, Anchor.MIDDLE));
    double number = style.width(String.valueOf(bar.km()));
    double end = left + bar.pixels() - number / 2;
    canvas.text(new Lettering(bar.km() + " km", end, y, style, Anchor.START));
  }
}
