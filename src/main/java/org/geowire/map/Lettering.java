package org.geowire.map;

/**
 * A line of text in a picture.
 *
 * @param text without line breaks
 * @param x where the anchor stands, in pixels
 * @param y the base line
 */
record Lettering(String text, double x, double y, Style style, Anchor anchor) {

  /** Which point of the text x means. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * How letters look.
   *
   * @param size in pixels
   * @param colour as "#rrggbb"
   * @param halo colour round the letters; empty for none
   */
  record Style(double size, boolean bold, boolean italic, String colour, String halo) {

    static Style plain(double size, String colour) {
      return new Style(size, false, false, colour, "");
    }

    Style inBold() {
      return new Style(size, true, italic, colour, halo);
    }

    Style inItalic() {
      return new Style(size, bold, true, colour, halo);
    }

    Style withHalo(String other) {
      return new Style(size, bold, italic, colour, other);
    }

    /** How wide a text is, about: rather too much than too little. */
    double width(String text) {
      return LetterWidths.width(text, bold) * size;
    }

    /** From the base line up. */
    double ascent() {
      return 0.76 * size;
    }

    double descent() {
      return 0.24 * size;
    }
  }

  /** The room that it takes. */
  Box box() {
    double width = style.width(text);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    return new Box(left, y - style.ascent(), width, style.ascent() + style.descent());
  }
}
