package org.geowire.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geowire.gazetteer.Place;
import org.geowire.map.Lettering.Anchor;
import org.geowire.map.Lettering.Style;

/** Names on a picture: of the incidents' places, of countries and of towns round about. */
final class PictureLabels {

  /** Places of incidents that are named before countries are. */
  private static final int FIRST = 12;

  /** Pixels of the map for each town that is named, along one side. */
  private static final double TOWN_PIXELS = 135;

  private static final double DOT = 2.4;
  private static final double LONGEST = 260;
  private static final double LEAST_RING = 12;
  private static final double[] COUNTRY_SIZES = {17, 14, 11.5, 9.5};

  private final Sheet sheet;
  private final double scale;
  private final LabelPlacer placer;
  private final List<double[]> dots = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  PictureLabels(Sheet sheet, double scale, LabelPlacer placer) {
    this.sheet = sheet;
    this.scale = scale;
    this.placer = placer;
  }

  /** Finds room for all. */
  void place(List<Mark.Group> groups, List<Country> countries, List<Place> towns) {
    groups.forEach(group -> group.marks().forEach(mark -> placer.block(mark.box())));
    List<Mark.Group> order = new ArrayList<>(groups);
    order.sort(
        Comparator.comparingInt((Mark.Group group) -> -group.killed())
            .thenComparingInt(group -> -group.marks().size()));
    int first = Math.min(FIRST, order.size());
    order.subList(0, first).forEach(group -> incidents(group, true));
    countries.forEach(this::country);
    order.subList(first, order.size()).forEach(group -> incidents(group, false));
    towns(towns);
  }

  /** All names that have room. */
  List<Lettering> placed() {
    return placer.placed();
  }

  /** Middles of the dots of towns. */
  List<double[]> dots() {
    return dots;
  }

  private void incidents(Mark.Group group, boolean grave) {
    Style plain = Style.plain((grave ? 13.5 : 12) * scale, "#1c1c1c").withHalo("#ffffff");
    Style style = grave ? plain.inBold() : plain;
    int count = group.marks().size();
    String many = count > 1 && !group.name().isEmpty() ? " (" + count + ")" : "";
    String text = Captions.fit(group.name(), style, LONGEST * scale) + many;
    if (!text.isEmpty() && placer.place(LabelPlacer.around(group.box(), text, style))) {
      named.add(group.name());
    }
  }

  /** Smaller where there is less room; not at all where a name would be wider than its country. */
  private void country(Country country) {
    List<double[]> rings = new ArrayList<>();
    country.polygons().forEach(polygon -> rings.addAll(sheet.rings(polygon)));
    Interior interior = new Interior(wide(rings), sheet.frame());
    String text = country.name().toUpperCase(Locale.ROOT);
    List<Interior.Depth> deepest = List.of();
    for (double size : COUNTRY_SIZES) {
      Style style = Style.plain(size * scale, "#77736a").inBold().withHalo("#f6f3ec");
      if (style.width(text) < 0.95 * interior.box().width()) {
        deepest = deepest.isEmpty() ? interior.deepest() : deepest;
        if (placed(interior, deepest, text, style)) {
          return;
        }
      }
    }
    if (sheet.window().contains(country.label())) {
      island(new Interior(rings.subList(0, 1), sheet.frame()).box(), text);
    }
  }

  /** Rings that are not too small to matter for a name, and the largest. */
  private List<double[]> wide(List<double[]> rings) {
    List<double[]> wide = new ArrayList<>();
    for (double[] ring : rings) {
      Clipper.Extent extent = Clipper.Extent.of(ring);
      if (wide.isEmpty() || extent.east() - extent.west() > LEAST_RING * scale) {
        wide.add(ring);
      }
    }
    return wide;
  }

  /** A country of small islands is named beside the largest of them. */
  private void island(Box box, String text) {
    Style style = Style.plain(11.5 * scale, "#77736a").inBold().withHalo("#e4ecee");
    boolean small = box.width() < style.width(text) && box.height() < 4 * style.size();
    if (small && !sheet.isWorld() && sheet.frame().contains(box)) {
      placer.place(LabelPlacer.around(box, text, style));
    }
  }

  private boolean placed(
      Interior interior, List<Interior.Depth> deepest, String text, Style style) {
    double half = style.width(text) / 2;
    List<Lettering> candidates = new ArrayList<>();
    for (Interior.Depth depth : deepest) {
      boolean whole =
          interior.holds(depth.x() - half, depth.y())
              && interior.holds(depth.x() + half, depth.y());
      if (whole && depth.depth() > style.size() * 0.6) {
        double base = depth.y() + style.ascent() / 2;
        candidates.add(new Lettering(text, depth.x(), base, style, Anchor.MIDDLE));
      }
    }
    return placer.place(candidates);
  }

  private void towns(List<Place> towns) {
    Box frame = sheet.frame();
    double side = TOWN_PIXELS * scale * (sheet.isWorld() ? 1.4 : 1);
    int room = (int) (frame.width() * frame.height() / (side * side));
    for (Place town : towns) {
      if (room > 0 && town(town)) {
        room--;
      }
    }
  }

  private boolean town(Place town) {
    double[] pixel = sheet.pixel(town.point());
    double r = DOT * scale;
    Box dot = new Box(pixel[0] - r, pixel[1] - r, 2 * r, 2 * r);
    if (named.contains(town.name()) || !placer.isFree(dot)) {
      return false;
    }
    boolean capital = town.featureCode().equals("PPLC");
    Style plain = Style.plain((capital ? 13 : 11.5) * scale, "#55524b").withHalo("#f8f6f1");
    Style style = capital ? plain.inBold() : plain;
    String text = Captions.fit(town.name(), style, LONGEST * scale);
    if (!placer.place(LabelPlacer.around(dot, text, style))) {
      return false;
    }
    placer.block(dot);
    dots.add(pixel);
    return true;
  }
}
