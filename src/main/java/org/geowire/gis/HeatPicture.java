package org.geowire.gis;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a heat map from clear over yellow to dark red, one pixel a cell, to be laid over a map.
 *
 * <p>Colours go by the square root of the density, lest one hot spot leaves all others pale.
 */
public final class HeatPicture {

  /** Yellow to dark red, evenly apart. */
  private static final int[] RAMP = {0xffffb2, 0xfecc5c, 0xfd8d3c, 0xf03b20, 0xbd0026};

  /** How opaque the hottest and the faintest cells are. */
  private static final double MOST_OPAQUE = 235;

  private static final double LEAST_OPAQUE = 40;

  private static final String TEXTS = "javax_imageio_png_1.0";

  private HeatPicture() {}

  /**
   * Writes a heat map as PNG.
   *
   * @param software what made it
   * @param attribution who is to be named for the data
   */
  public static void write(HeatMap map, String software, String attribution, OutputStream out)
      throws IOException {
    BufferedImage image = image(map);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    IIOMetadata texts =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode all = new IIOMetadataNode("iTXt");
    all.appendChild(text("Description", map.description()));
    all.appendChild(text("Software", software));
    all.appendChild(text("Copyright", attribution));
    IIOMetadataNode root = new IIOMetadataNode(TEXTS);
    root.appendChild(all);
    texts.mergeTree(TEXTS, root);
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, texts));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode text(String keyword, String text) {
    IIOMetadataNode node = new IIOMetadataNode("iTXtEntry");
    node.setAttribute("keyword", keyword);
    node.setAttribute("compressionFlag", "FALSE");
    node.setAttribute("compressionMethod", "0");
    node.setAttribute("languageTag", "");
    node.setAttribute("translatedKeyword", "");
    node.setAttribute("text", text);
    return node;
  }

  private static BufferedImage image(HeatMap map) {
    CellRaster cells = map.raster();
    BufferedImage image =
        new BufferedImage(cells.columns(), cells.rows(), BufferedImage.TYPE_INT_ARGB);
    float largest = CellRaster.largest(map.values());
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.columns(); column++) {
        float value = map.values()[row * cells.columns() + column];
        image.setRGB(column, row, value > 0 ? colour(Math.sqrt(value / largest)) : 0);
      }
    }
    return image;
  }

  private static int colour(double share) {
    double at = share * (RAMP.length - 1);
    int below = Math.min(RAMP.length - 2, (int) at);
    int colour = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int from = RAMP[below] >> shift & 0xff;
      int to = RAMP[below + 1] >> shift & 0xff;
      colour |= (int) Math.round(from + (to - from) * (at - below)) << shift;
    }
    double full = LEAST_OPAQUE + (MOST_OPAQUE - LEAST_OPAQUE) * share;
    // The faint rim fades out, so that the cut of the kernel leaves no edge.
    int opaque = (int) Math.round(full * Math.min(1, share * 10));
    return opaque << 24 | colour;
  }

  /** The six numbers of a world file: sizes of a pixel and the middle of the first one. */
  public static String worldFile(HeatMap map) {
    CellRaster cells = map.raster();
    return String.format(
        Locale.ROOT,
        "%.12f\n0\n0\n%.12f\n%.12f\n%.12f\n",
        cells.columnDegrees(),
        -cells.rowDegrees(),
        cells.longitude(0),
        cells.latitude(0));
  }
}
