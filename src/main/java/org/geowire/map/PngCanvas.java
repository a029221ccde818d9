package org.geowire.map;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws on an image with Java2D, which needs no screen. */
final class PngCanvas implements Canvas {

  private final BufferedImage image;
  private final Graphics2D graphics;

  PngCanvas(PictureSize size) {
    image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, size.width(), size.height());
  }

  @Override
  public void fill(List<double[]> rings, Paint paint, Rule rule) {
    Path2D path =
        new Path2D.Double(rule == Rule.HOLES ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    for (double[] ring : rings) {
      add(path, ring);
      path.closePath();
    }
    use(paint);
    graphics.fill(path);
    if (paint.edge() > 0) {
      graphics.setStroke(new BasicStroke((float) paint.edge()));
      graphics.draw(path);
    }
  }

  @Override
  public void stroke(List<double[]> lines, Pen pen) {
    Path2D path = new Path2D.Double();
    lines.forEach(line -> add(path, line));
    use(pen.paint());
    graphics.setStroke(stroke(pen));
    graphics.draw(path);
  }

  private static BasicStroke stroke(Pen pen) {
    float width = (float) pen.width();
    if (pen.dash() == 0) {
      return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] dashes = {(float) pen.dash()};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  private static void add(Path2D path, double... points) {
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
  }

  private void use(Paint paint) {
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) paint.opacity()));
    graphics.setColor(Color.decode(paint.colour()));
  }

  @Override
  public void text(Lettering lettering) {
    if (lettering.text().isEmpty()) {
      return;
    }
    Shape outline = outline(lettering);
    String halo = lettering.style().halo();
    if (!halo.isEmpty()) {
      use(Paint.of(halo));
      graphics.setStroke(stroke(Pen.of(halo, lettering.style().size() / 4)));
      graphics.draw(outline);
    }
    use(Paint.of(lettering.style().colour()));
    graphics.fill(outline);
  }

  /** Letters of a wider font than was reckoned with are pressed together. */
  private static Shape outline(Lettering lettering) {
    Lettering.Style style = lettering.style();
    int face = (style.bold() ? Font.BOLD : 0) | (style.italic() ? Font.ITALIC : 0);
    Font font = new Font(Font.SANS_SERIF, face, 1).deriveFont((float) style.size());
    TextLayout layout =
        new TextLayout(lettering.text(), font, new FontRenderContext(null, true, true));
    double width = layout.getAdvance();
    double press = Math.min(1, style.width(lettering.text()) / Math.max(1, width));
    double left =
        switch (lettering.anchor()) {
          case START -> lettering.x();
          case MIDDLE -> lettering.x() - width * press / 2;
          case END -> lettering.x() - width * press;
        };
    AffineTransform move = AffineTransform.getTranslateInstance(left, lettering.y());
    move.scale(press, 1);
    return layout.getOutline(move);
  }

  @Override
  public void clip(Box box) {
    graphics.setClip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  @Override
  public void endClip() {
    graphics.setClip(null);
  }

  /** Writes the image as PNG; the stream stays open. */
  void write(OutputStream out) throws IOException {
    graphics.dispose();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, "png", stream);
    }
  }
}
