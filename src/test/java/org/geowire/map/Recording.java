package org.geowire.map;

import java.util.ArrayList;
import java.util.List;

/** Remembers the texts that are drawn on a map. */
final class Recording implements Canvas {

  final List<Lettering> onMap = new ArrayList<>();
  Box frame = new Box(0, 0, 1, 1);
  private boolean clipped;

  @Override
  public void fill(List<double[]> rings, Paint paint, Rule rule) {}

  @Override
  public void stroke(List<double[]> lines, Pen pen) {}

  @Override
  public void text(Lettering lettering) {
    if (clipped) {
      onMap.add(lettering);
    }
  }

  @Override
  public void clip(Box box) {
    frame = box;
    clipped = true;
  }

  @Override
  public void endClip() {
    clipped = false;
  }
}
