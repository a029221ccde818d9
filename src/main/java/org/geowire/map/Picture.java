package org.geowire.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Place;
import org.geowire.layer.Layer;
import org.geowire.map.Canvas.Paint;
import org.geowire.map.Canvas.Pen;
import org.geowire.map.Canvas.Rule;
import org.geowire.map.Lettering.Anchor;
import org.geowire.map.Lettering.Style;

/** What stands on a static map, drawn from the ground up. */
final class Picture {

  private static final String PAPER = "#ffffff";
  private static final String INK = "#222222";

  /** Lines may be off by so many pixels, which nobody sees. */
  private static final double TOLERANCE = 0.35;

  private static final double METRES_PER_DEGREE = 111_195;

  /** Room for the scale bar. */
  private static final double BAR = 220;

  /** On a map of the world, where it stands beside the globe. */
  private static final double WORLD_BAR = 100;

  /** Below that the base map has no more points. */
  private static final double FINEST = 0.005;

  private final List<PictureIncident> incidents;
  private final Optional<Gazetteer> gazetteer;
  private final PictureTexts texts;
  private final BaseMap world = BaseMap.load();
  private final SheetMaker sheets;
  private final PictureLayout layout;
  private final double scale;

  Picture(Layer layer, Optional<Gazetteer> gazetteer, MapOptions options, PictureSize size) {
    this.incidents = PictureIncident.of(layer);
    this.gazetteer = gazetteer;
    this.texts = new PictureTexts(layer, options);
    this.sheets = new SheetMaker(spots());
    this.layout = PictureLayout.of(size, sheets.isWorld());
    this.scale = layout.scale();
  }

  String title() {
    return texts.title();
  }

  void draw(Canvas canvas) {
    Sheet sheet = sheets.in(layout.frame());
    BaseLayers base = base(sheet);
    List<Mark.Group> groups = Mark.groups(incidents, sheet, scale);
    List<double[]> rings = UncertaintyRings.of(incidents, sheet, scale);
    Graticule graticule = new Graticule(sheet);
    canvas.fill(List.of(layout.paper().ring()), Paint.of(PAPER), Rule.HOLES);
    canvas.clip(layout.frame());
    new BaseDrawing(canvas, sheet, scale).draw(base, texts.countries(), graticule);
    UncertaintyRings.draw(canvas, rings, scale);
    signs(canvas, sheet, base, groups);
    nowhere(canvas);
    canvas.endClip();
    frame(canvas, sheet, graticule);
    lines(canvas, sheet.isWorld());
    boolean disputed = base.borders().stream().anyMatch(Polyline::disputed);
    boolean together = groups.stream().anyMatch(group -> group.marks().size() > 1);
    new Legend(canvas, texts.words(), layout.legend(), scale)
        .draw(new Legend.Content(incidents, !rings.isEmpty(), together, disputed));
  }

  /** Symbols and names, which keep clear of each other. */
  private void signs(Canvas canvas, Sheet sheet, BaseLayers base, List<Mark.Group> groups) {
    ScaleBar bar = ScaleBar.of(sheet, (sheet.isWorld() ? WORLD_BAR : BAR) * scale);
    ScaleBarDrawing drawing = new ScaleBarDrawing(bar, layout.frame(), sheet.isWorld(), scale);
    PictureLabels labels = labels(sheet, base, groups, drawing.box());
    labels.dots().forEach(dot -> dot(canvas, dot));
    for (Mark mark : marks(groups)) {
      Symbol.draw(canvas, mark.style(), mark.x(), mark.y(), mark.radius());
    }
    labels.placed().forEach(canvas::text);
    drawing.draw(canvas);
  }

  private PictureLabels labels(
      Sheet sheet, BaseLayers base, List<Mark.Group> groups, Box occupied) {
    LabelPlacer placer = new LabelPlacer(layout.frame());
    placer.block(occupied);
    PictureLabels labels = new PictureLabels(sheet, scale, placer);
    labels.place(groups, named(base), towns(sheet));
    return labels;
  }

  /** The incidents' extent, else that of the countries in which they are, else the world. */
  private List<SheetMaker.Spot> spots() {
    List<SheetMaker.Spot> spots = new ArrayList<>();
    incidents.forEach(i -> spots.add(new SheetMaker.Spot(i.point(), i.uncertaintyM())));
    if (spots.isEmpty()) {
      spots.addAll(CountryExtent.of(world, texts.countries()));
    }
    return spots;
  }

  private BaseLayers base(Sheet sheet) {
    double tolerance = TOLERANCE * sheet.metresPerPixel() / METRES_PER_DEGREE;
    BaseMap fit = tolerance > FINEST ? world.simplified(tolerance) : world;
    return fit.layers().clip(sheet.window());
  }

  /** Countries with incidents first, then large ones. */
  private List<Country> named(BaseLayers base) {
    Set<String> lit = texts.countries();
    List<Country> countries = new ArrayList<>(base.countries());
    countries.sort(
        Comparator.comparing((Country country) -> !lit.contains(country.name()))
            .thenComparingInt(country -> -country.areaKm2()));
    return countries;
  }

  private List<Place> towns(Sheet sheet) {
    return gazetteer.map(opened -> Towns.in(sheet.window(), opened)).orElse(List.of());
  }

  /** Large symbols below small ones. */
  private static List<Mark> marks(List<Mark.Group> groups) {
    List<Mark> marks = new ArrayList<>();
    groups.forEach(group -> marks.addAll(group.marks()));
    marks.sort(Comparator.comparingDouble(mark -> -mark.radius()));
    return marks;
  }

  private void dot(Canvas canvas, double... pixel) {
    double[] ring = Symbol.circle(pixel[0], pixel[1], 2.2 * scale);
    canvas.fill(List.of(ring), Paint.of("#fdfcf9"), Rule.HOLES);
    canvas.stroke(List.of(ring), Pen.of("#55524b", scale));
  }

  private void nowhere(Canvas canvas) {
    if (incidents.isEmpty()) {
      Style style = Style.plain(22 * scale, INK).inBold().withHalo("#ffffff");
      String text = Captions.fit(texts.words().of("nowhere"), style, layout.frame().width());
      double y = layout.frame().y() + 44 * scale;
      canvas.text(new Lettering(text, layout.frame().middleX(), y, style, Anchor.MIDDLE));
    }
  }

  private void frame(Canvas canvas, Sheet sheet, Graticule graticule) {
    Box frame = layout.frame();
    List<double[]> edge =
        sheet.isWorld()
            ? List.of(sheet.pixels(SheetMaker.outline(sheet.window())))
            : List.of(frame.ring());
    canvas.stroke(edge, Pen.of("#5b6b75", 1.1 * scale));
    Style style = Style.plain(11 * scale, "#5b6b75");
    for (Graticule.Tick tick : graticule.ticks()) {
      canvas.text(
          tick.onLeft()
              ? new Lettering(
                  tick.text(), tick.x() - 6 * scale, tick.y() + 4 * scale, style, Anchor.END)
              : new Lettering(tick.text(), tick.x(), tick.y() + 15 * scale, style, Anchor.MIDDLE));
    }
  }

  private void lines(Canvas canvas, boolean world) {
    Style title = Style.plain(25 * scale, INK).inBold();
    Style counts = Style.plain(14.5 * scale, "#555555");
    Style source = Style.plain(11 * scale, "#666666");
    line(canvas, Captions.fit(texts.title(), title, layout.width()), layout.titleY(), title);
    line(canvas, Captions.fit(texts.counts(), counts, layout.width()), layout.countsY(), counts);
    double y = layout.sourceY();
    for (String line : Captions.wrap(texts.sources(world), source, layout.width(), 2)) {
      line(canvas, line, y, source);
      y += 15 * scale;
    }
  }

  private void line(Canvas canvas, String text, double y, Style style) {
    canvas.text(new Lettering(text, layout.frame().x(), y, style, Anchor.START));
  }
}
