package org.geowire.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.geowire.map.Canvas.Paint;
import org.geowire.map.Canvas.Pen;
import org.geowire.map.Canvas.Rule;
import org.geowire.map.Lettering.Anchor;
import org.geowire.map.Lettering.Style;
import org.geowire.output.EventStyle;

/** Explains the symbols that a picture has, in a column beside the map. */
final class Legend {

  /** Numbers of killed that have a circle, where there are so many. */
  private static final int[] SIZES = {1, 5, 10, 20, 50, 80};

  private static final int MOST_SIZES = 3;
  private static final double COLUMN_GAP = 24;

  private final Canvas canvas;
  private final PictureWords words;
  private final double top;
  private final double end;
  private final double width;
  private final double scale;
  private double crowding = 1;
  private double x;
  private double y;

  /**
   * @param column the first column; what has no room in it goes on in the next to the right
   */
  Legend(Canvas canvas, PictureWords words, Box column, double scale) {
    this.canvas = canvas;
    this.words = words;
    this.top = column.y();
    this.end = column.bottom();
    this.width = column.width();
    this.scale = scale;
    this.x = column.x();
    this.y = top;
  }

  /** What a map has that is to be explained. */
  record Content(
      List<PictureIncident> incidents, boolean rings, boolean groups, boolean disputed) {}

  void draw(Content content) {
    crowding = Mark.crowding(content.incidents().size());
    if (!content.incidents().isEmpty()) {
      types(content.incidents());
      sizes(content.incidents());
    }
    others(content);
  }

  /** Goes to the next column where there is no room for something of a height. */
  private void reserve(double height) {
    if (y > top && y + height > end) {
      x += width + COLUMN_GAP * scale;
      y = top;
    } else if (y > top) {
      y += 10 * scale;
    }
  }

  private void heading(String text) {
    Style style = Style.plain(13 * scale, "#222222").inBold();
    y += 14 * scale;
    canvas.text(new Lettering(text, x, y, style, Anchor.START));
    y += 8 * scale;
  }

  private void types(List<PictureIncident> incidents) {
    Map<EventStyle, Integer> counts = new EnumMap<>(EventStyle.class);
    incidents.forEach(incident -> counts.merge(incident.style(), 1, Integer::sum));
    reserve((22 + 24 * counts.size()) * scale);
    heading(words.of("types"));
    counts.forEach(
        (style, count) -> {
          Symbol.draw(canvas, style, x + 14 * scale, y + 12 * scale, 7 * scale);
          row(words.type(style) + " (" + count + ")", 24 * scale);
        });
  }

  /** A line of text beside its symbol. */
  private void row(String text, double height) {
    Style style = Style.plain(13 * scale, "#333333");
    double left = x + 36 * scale;
    String fitted = Captions.fit(text, style, width - 36 * scale);
    double base = y + height / 2 + style.ascent() / 2;
    canvas.text(new Lettering(fitted, left, base, style, Anchor.START));
    y += height;
  }

  private void sizes(List<PictureIncident> incidents) {
    int most = incidents.stream().mapToInt(PictureIncident::killed).max().orElse(0);
    if (most == 0) {
      return;
    }
    List<Integer> sizes = sizes(most);
    double height = 22 * scale + height(0);
    for (int size : sizes) {
      height += height(size);
    }
    reserve(height);
    heading(words.of("sizes"));
    circle(0, words.of("size.none"));
    sizes.forEach(size -> circle(size, String.valueOf(size)));
  }

  /** Of the line with the circle of a number of killed. */
  private double height(int killed) {
    return Math.max(20, 2 * crowding * Mark.radius(killed) + 4) * scale;
  }

  /** The largest number first of all, then round ones that are well below. */
  static List<Integer> sizes(int most) {
    TreeSet<Integer> sizes = new TreeSet<>();
    sizes.add(most);
    for (int i = SIZES.length - 1; i >= 0 && sizes.size() < MOST_SIZES; i--) {
      double radius = Mark.radius(SIZES[i]);
      if (radius < 0.8 * Mark.radius(sizes.first()) && radius > 1.2 * Mark.radius(0)) {
        sizes.add(SIZES[i]);
      }
    }
    return new ArrayList<>(sizes);
  }

  private void circle(int killed, String text) {
    double radius = Mark.radius(killed) * crowding * scale;
    double height = height(killed);
    double[] ring = Symbol.circle(x + 14 * scale, y + height / 2, radius);
    double[] shifted = radius > 14 * scale ? shifted(ring, radius - 14 * scale) : ring;
    canvas.stroke(List.of(shifted), Pen.of("#555555", 1.2 * scale));
    double left = Math.max(36 * scale, 2 * radius + 8 * scale);
    Style style = Style.plain(13 * scale, "#333333");
    double base = y + height / 2 + style.ascent() / 2;
    canvas.text(new Lettering(text, x + left, base, style, Anchor.START));
    y += height;
  }

  private static double[] shifted(double[] ring, double by) {
    double[] moved = ring.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += by;
    }
    return moved;
  }

  private void others(Content content) {
    if (content.rings() || content.disputed() || content.groups()) {
      reserve(100 * scale);
    }
    if (content.rings()) {
      ring();
    }
    if (content.disputed()) {
      disputed();
    }
    if (content.groups()) {
      note(words.of("together"));
    }
  }

  private void ring() {
    double[] ring = Symbol.circle(x + 14 * scale, y + 14 * scale, 12 * scale);
    canvas.fill(
        List.of(ring), Paint.of(UncertaintyRings.COLOUR, UncertaintyRings.OPACITY), Rule.UNION);
    canvas.stroke(
        List.of(ring), Pen.of(UncertaintyRings.COLOUR, scale).faded(UncertaintyRings.EDGE_OPACITY));
    row(words.of("ring"), 28 * scale);
  }

  private void disputed() {
    double middle = y + 12 * scale;
    double[] line = {x, middle, x + 28 * scale, middle};
    canvas.stroke(List.of(line), Pen.of("#6f6a60", 1.4 * scale).dashed(4 * scale));
    row(words.of("disputed"), 24 * scale);
  }

  private void note(String text) {
    Style style = Style.plain(11 * scale, "#666666");
    for (String line : Captions.wrap(text, style, width, 3)) {
      y += 15 * scale;
      canvas.text(new Lettering(line, x, y, style, Anchor.START));
    }
  }
}
