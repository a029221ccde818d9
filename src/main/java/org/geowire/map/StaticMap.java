package org.geowire.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.layer.Layer;

/**
 * A map as one picture for a report, as PNG or as SVG.
 *
 * <p>Both are drawn by the same routine. The same input gives the same SVG on every machine; in PNG
 * letters look as the machine's typefaces do.
 */
public final class StaticMap {

  private final Optional<Gazetteer> gazetteer;
  private final MapOptions options;
  private final PictureSize size;

  /**
   * @param gazetteer tells the towns round about, where there is one
   * @param options what the map says
   * @param size how large it is
   */
  public StaticMap(Optional<Gazetteer> gazetteer, MapOptions options, PictureSize size) {
    this.gazetteer = gazetteer;
    this.options = options;
    this.size = size;
  }

  /** Writes the picture of some incidents; the stream stays open. */
  public void write(Layer layer, PictureFormat format, OutputStream out) throws IOException {
    Picture picture = new Picture(layer, gazetteer, options, size);
    switch (format) {
      case PNG -> {
        PngCanvas canvas = new PngCanvas(size);
        picture.draw(canvas);
        canvas.write(out);
      }
      case SVG -> {
        SvgCanvas canvas = new SvgCanvas(size, Captions.line(picture.title()));
        picture.draw(canvas);
        out.write(canvas.document().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
