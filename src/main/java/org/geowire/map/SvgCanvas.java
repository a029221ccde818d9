package org.geowire.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Draws as SVG 1.1, with texts as texts; the same drawing gives the same bytes. */
final class SvgCanvas implements Canvas {

  private static final int PLACES = 1;
  private static final String FONT = "font-family=\"DejaVu Sans, Verdana, Arial, sans-serif\"";

  private final StringBuilder out = new StringBuilder(1 << 16);
  private int clips;

  SvgCanvas(PictureSize size, String title) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
        .append(size.width())
        .append("\" height=\"")
        .append(size.height())
        .append("\" viewBox=\"0 0 ")
        .append(size.width())
        .append(' ')
        .append(size.height())
        .append("\" role=\"img\" ")
        .append(FONT)
        .append(">\n<title>")
        .append(escaped(title))
        .append("</title>\n");
  }

  @Override
  public void fill(List<double[]> rings, Paint paint, Rule rule) {
    if (rings.isEmpty()) {
      return;
    }
    out.append("<path fill=\"").append(paint.colour()).append('"');
    opacity("fill-opacity", paint.opacity());
    if (paint.edge() > 0) {
      out.append(" stroke=\"").append(paint.colour()).append("\" stroke-width=\"");
      out.append(number(paint.edge(), 2)).append('"');
    }
    if (rule == Rule.HOLES) {
      out.append(" fill-rule=\"evenodd\"");
    }
    out.append(" d=\"");
    rings.forEach(ring -> path(ring, true));
    out.append("\"/>\n");
  }

  @Override
  public void stroke(List<double[]> lines, Pen pen) {
    if (lines.isEmpty()) {
      return;
    }
    out.append("<path fill=\"none\" stroke=\"").append(pen.paint().colour()).append('"');
    opacity("stroke-opacity", pen.paint().opacity());
    out.append(" stroke-width=\"").append(number(pen.width(), 2)).append('"');
    if (pen.dash() > 0) {
      out.append(" stroke-dasharray=\"").append(number(pen.dash(), 2)).append('"');
    } else {
      out.append(" stroke-linecap=\"round\"");
    }
    out.append(" stroke-linejoin=\"round\" d=\"");
    lines.forEach(line -> path(line, false));
    out.append("\"/>\n");
  }

  private void opacity(String attribute, double opacity) {
    if (opacity < 1) {
      out.append(' ').append(attribute).append("=\"").append(number(opacity, 2)).append('"');
    }
  }

  /** Points that fall on the last one at this precision are left out. */
  private void path(double[] points, boolean closed) {
    String last = "";
    for (int i = 0; i < points.length; i += 2) {
      String point = number(points[i], PLACES) + " " + number(points[i + 1], PLACES);
      if (!point.equals(last)) {
        out.append(last.isEmpty() ? 'M' : 'L').append(point);
        last = point;
      }
    }
    out.append(closed ? "Z" : "");
  }

  @Override
  public void text(Lettering lettering) {
    Lettering.Style style = lettering.style();
    out.append("<text x=\"").append(number(lettering.x(), PLACES));
    out.append("\" y=\"").append(number(lettering.y(), PLACES));
    out.append("\" font-size=\"").append(number(style.size(), PLACES));
    out.append("\" fill=\"").append(style.colour()).append('"');
    switch (lettering.anchor()) {
      case START -> {}
      case MIDDLE -> out.append(" text-anchor=\"middle\"");
      case END -> out.append(" text-anchor=\"end\"");
    }
    out.append(style.bold() ? " font-weight=\"bold\"" : "");
    out.append(style.italic() ? " font-style=\"italic\"" : "");
    if (!style.halo().isEmpty()) {
      out.append(" stroke=\"").append(style.halo()).append("\" stroke-width=\"");
      out.append(number(style.size() / 4, 2));
      out.append("\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }
    out.append('>').append(escaped(lettering.text())).append("</text>\n");
  }

  @Override
  public void clip(Box box) {
    clips++;
    out.append("<clipPath id=\"clip").append(clips).append("\"><path d=\"");
    path(box.ring(), true);
    out.append("\"/></clipPath>\n<g clip-path=\"url(#clip").append(clips).append(")\">\n");
  }

  @Override
  public void endClip() {
    out.append("</g>\n");
  }

  /** The whole picture. */
  String document() {
    return out + "</svg>\n";
  }

  private static String escaped(String text) {
    return Markup.escape(
        text.codePoints()
            .map(SvgCanvas::allowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  /** XML 1.0 has no place for control characters, not even escaped. */
  private static int allowed(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || half || c == 0xfffe || c == 0xffff ? 0xfffd : c;
  }

  private static String number(double value, int places) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
