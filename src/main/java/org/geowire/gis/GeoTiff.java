package org.geowire.gis;

import it.geosolutions.jaiext.range.NoDataContainer;
import java.awt.image.BandedSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferFloat;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Map;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.coverage.grid.io.AbstractGridFormat;
import org.geotools.gce.geotiff.GeoTiffFormat;
import org.geotools.gce.geotiff.GeoTiffWriteParams;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** Writes a heat map as a GeoTIFF of 32-bit numbers in WGS84. */
public final class GeoTiff {

  /** Zero is a density; no density is negative. */
  private static final double NO_DATA = -1;

  private static final String DESCRIPTION_TAG = "270";
  private static final String SOFTWARE_TAG = "305";
  private static final String COPYRIGHT_TAG = "33432";

  private GeoTiff() {}

  /**
   * Writes a heat map.
   *
   * @param software what made it
   * @param attribution who is to be named for the data; may be empty
   */
  public static void write(HeatMap map, String software, String attribution, OutputStream out)
      throws IOException {
    // The writer closes the stream, which holds the file in memory until then.
    GeoTiffWriter writer = new GeoTiffWriter(new MemoryCacheImageOutputStream(out));
    writer.setMetadataValue(DESCRIPTION_TAG, ascii(map.description()));
    writer.setMetadataValue(SOFTWARE_TAG, ascii(software));
    if (!attribution.isEmpty()) {
      writer.setMetadataValue(COPYRIGHT_TAG, ascii(attribution));
    }
    writer.write(coverage(map), parameters());
    writer.dispose();
  }

  /** Texts of TIFF know no accents. */
  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\x20-\\x7e]", "?");
  }

  private static GridCoverage2D coverage(HeatMap map) {
    CellRaster cells = map.raster();
    float[] values = map.values();
    WritableRaster image =
        Raster.createWritableRaster(
            new BandedSampleModel(DataBuffer.TYPE_FLOAT, cells.columns(), cells.rows(), 1),
            new DataBufferFloat(values, values.length),
            null);
    ReferencedEnvelope box =
        new ReferencedEnvelope(
            cells.west(), cells.east(), cells.south(), cells.north(), DefaultGeographicCRS.WGS84);
    GridCoverageFactory factory = new GridCoverageFactory();
    GridCoverage2D plain = factory.create("density", image, box);
    return factory.create(
        "density",
        plain.getRenderedImage(),
        box,
        null,
        null,
        Map.of(NoDataContainer.GC_NODATA, new NoDataContainer(NO_DATA)));
  }

  private static GeneralParameterValue[] parameters() {
    GeoTiffWriteParams compressed = new GeoTiffWriteParams();
    compressed.setCompressionMode(GeoTiffWriteParams.MODE_EXPLICIT);
    compressed.setCompressionType("Deflate");
    ParameterValueGroup group = new GeoTiffFormat().getWriteParameters();
    group
        .parameter(AbstractGridFormat.GEOTOOLS_WRITE_PARAMS.getName().toString())
        .setValue(compressed);
    return group.values().toArray(GeneralParameterValue[]::new);
  }
}
