package org.geowire.map;

import java.util.List;

/** What a picture is drawn on; coordinates are pixels from the upper left corner. */
interface Canvas {

  /**
   * Fills areas in one colour.
   *
   * @param rings each x and y of its points in turn
   * @param rule how rings within others count
   */
  void fill(List<double[]> rings, Paint paint, Rule rule);

  /** Draws lines, each x and y of its points in turn. */
  void stroke(List<double[]> lines, Pen pen);

  void text(Lettering lettering);

  /** From now on only what is inside a box is drawn, until {@link #endClip}. */
  void clip(Box box);

  void endClip();

  /** How rings count that lie within others. */
  enum Rule {
    /** They are holes. */
    HOLES,
    /** All are filled, and where they overlap once. */
    UNION
  }

  /**
   * A colour.
   *
   * @param colour as "#rrggbb"
   * @param opacity 0 to 1
   * @param edge width of a line of the same colour round a filled area, which closes the gaps that
   *     smoothing leaves between neighbours; 0 for none
   */
  record Paint(String colour, double opacity, double edge) {
    static Paint of(String colour) {
      return of(colour, 1);
    }

    static Paint of(String colour, double opacity) {
      return new Paint(colour, opacity, 0);
    }
  }

  /**
   * How a line is drawn.
   *
   * @param width in pixels
   * @param dash length of dashes and of the gaps between; 0 for a line without gaps
   */
  record Pen(Paint paint, double width, double dash) {
    static Pen of(String colour, double width) {
      return new Pen(Paint.of(colour), width, 0);
    }

    Pen dashed(double length) {
      return new Pen(paint, width, length);
    }

    Pen faded(double opacity) {
      return new Pen(Paint.of(paint.colour(), opacity), width, dash);
    }
  }
}
