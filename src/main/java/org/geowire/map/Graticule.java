package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parallels and meridians, with their degrees at the frame. */
final class Graticule {

  /** In minutes: what a map has between its lines. */
  private static final int[] STEPS = {
    1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 2700, 3600
  };

  private static final double LINES = 6;
  private static final int PIECES = 120;

  private final Sheet sheet;
  private final int step;

  Graticule(Sheet sheet) {
    this.sheet = sheet;
    Window window = sheet.window();
    double most =
        sheet.isWorld()
            ? 180
            : Math.max((window.north() - window.south()), (window.east() - window.west()) / 2);
    step = step(most * 60 / LINES);
  }

  private static int step(double minutes) {
    for (int step : STEPS) {
      if (step >= minutes) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  /** Where a line meets the frame, and what stands there. */
  record Tick(String text, double x, double y, boolean onLeft) {}

  /** The lines in pixels. */
  List<double[]> lines() {
    List<double[]> lines = new ArrayList<>();
    for (int m : meridians()) {
      lines.add(meridian(m));
    }
    for (int p : parallels()) {
      lines.add(parallel(p));
    }
    return lines;
  }

  /** Parallels at the left edge, meridians at the lower one. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (int m : meridians()) {
      meridianTick(m, ticks);
    }
    for (int p : parallels()) {
      parallelTick(p, ticks);
    }
    return ticks;
  }

  private List<Integer> meridians() {
    Window window = sheet.window();
    List<Integer> found = new ArrayList<>();
    for (int m = first(window.west()); m < window.east() * 60; m += step) {
      found.add(m);
    }
    return found;
  }

  private List<Integer> parallels() {
    Window window = sheet.window();
    List<Integer> found = new ArrayList<>();
    for (int p = first(window.south()); p < window.north() * 60; p += step) {
      found.add(p);
    }
    return found;
  }

  private int first(double degrees) {
    return (int) Math.ceil(degrees * 60 / step) * step;
  }

  private double[] meridian(int minutes) {
    Window window = sheet.window();
    Path path = new Path();
    for (int i = 0; i <= PIECES; i++) {
      double share = i / (double) PIECES;
      path.add(minutes / 60.0, window.south() + share * (window.north() - window.south()));
    }
    return sheet.pixels(path.toArray());
  }

  private double[] parallel(int minutes) {
    Window window = sheet.window();
    Path path = new Path();
    for (int i = 0; i <= PIECES; i++) {
      double share = i / (double) PIECES;
      path.add(window.west() + share * (window.east() - window.west()), minutes / 60.0);
    }
    return sheet.pixels(path.toArray());
  }

  private void meridianTick(int minutes, List<Tick> ticks) {
    double[] line = meridian(minutes);
    Box frame = sheet.frame();
    String text = text(Math.IEEEremainder(minutes / 60.0, 360), "E", "W");
    if (sheet.isWorld()) {
      ticks.add(new Tick(text, line[0], line[1], false));
      return;
    }
    for (int i = 0; i + 3 < line.length; i += 2) {
      double a = line[i + 1] - frame.bottom();
      double b = line[i + 3] - frame.bottom();
      if (a >= 0 != b >= 0) {
        double x = line[i] + a / (a - b) * (line[i + 2] - line[i]);
        if (x > frame.x() && x < frame.right()) {
          ticks.add(new Tick(text, x, frame.bottom(), false));
        }
      }
    }
  }

  private void parallelTick(int minutes, List<Tick> ticks) {
    double[] line = parallel(minutes);
    Box frame = sheet.frame();
    String text = text(minutes / 60.0, "N", "S");
    if (sheet.isWorld()) {
      ticks.add(new Tick(text, line[0], line[1], true));
      return;
    }
    for (int i = 0; i + 3 < line.length; i += 2) {
      double a = line[i] - frame.x();
      double b = line[i + 2] - frame.x();
      if (a >= 0 != b >= 0) {
        double y = line[i + 1] + a / (a - b) * (line[i + 3] - line[i + 1]);
        if (y > frame.y() && y < frame.bottom()) {
          ticks.add(new Tick(text, frame.x(), y, true));
        }
      }
    }
  }

  /** Degrees, and minutes where there are any: 9°30′W. */
  private static String text(double degrees, String above, String below) {
    long minutes = Math.round(Math.abs(degrees) * 60);
    String number =
        minutes % 60 == 0
            ? String.format(Locale.ROOT, "%d°", minutes / 60)
            : String.format(Locale.ROOT, "%d°%02d′", minutes / 60, minutes % 60);
    boolean neither = minutes == 0 || minutes == 180 * 60;
    return neither ? number : number + (degrees > 0 ? above : below);
  }
}
