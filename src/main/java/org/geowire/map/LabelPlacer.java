package org.geowire.map;

import java.util.ArrayList;
import java.util.List;
import org.geowire.map.Lettering.Anchor;

/**
 * Finds room for labels, one after the other: the first position that is free is taken, and a label
 * without one is left out.
 */
final class LabelPlacer {

  /** What stays free round each label. */
  private static final double AIR = 1.5;

  private final Box frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Lettering> placed = new ArrayList<>();

  LabelPlacer(Box frame) {
    this.frame = frame.grown(-3);
  }

  /** Keeps labels off. */
  void block(Box box) {
    taken.add(box);
  }

  boolean isFree(Box box) {
    return frame.contains(box) && taken.stream().noneMatch(box::overlaps);
  }

  /**
   * Places one label.
   *
   * @param candidates where it may stand, best first
   * @return whether there was room
   */
  boolean place(List<Lettering> candidates) {
    for (Lettering candidate : candidates) {
      Box box = candidate.box();
      if (isFree(box)) {
        taken.add(box.grown(AIR));
        placed.add(candidate);
        return true;
      }
    }
    return false;
  }

  /** All that were placed, in order. */
  List<Lettering> placed() {
    return List.copyOf(placed);
  }

  /** Positions round a symbol: right, left, above, below, then at its corners. */
  static List<Lettering> around(Box symbol, String text, Lettering.Style style) {
    double gap = style.size() * 0.2;
    double right = symbol.right() + gap;
    double left = symbol.x() - gap;
    double middle = symbol.middleY() + style.ascent() / 2 - style.size() * 0.04;
    double above = symbol.y() - gap - style.descent() / 2;
    double below = symbol.bottom() + gap / 2 + style.ascent();
    return List.of(
        new Lettering(text, right, middle, style, Anchor.START),
        new Lettering(text, left, middle, style, Anchor.END),
        new Lettering(text, symbol.middleX(), above, style, Anchor.MIDDLE),
        new Lettering(text, symbol.middleX(), below, style, Anchor.MIDDLE),
        new Lettering(text, symbol.right(), above, style, Anchor.START),
        new Lettering(text, symbol.right(), below, style, Anchor.START),
        new Lettering(text, symbol.x(), above, style, Anchor.END),
        new Lettering(text, symbol.x(), below, style, Anchor.END));
  }
}
