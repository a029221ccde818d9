package org.geowire.layer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.geowire.geo.GeoPoint;
import org.geowire.gpkg.FeatureSink;
import org.geowire.gpkg.GeoPackageException;
import org.geowire.gpkg.GeoPackageReader;
import org.geowire.output.Value;

/** Reads the layer of incidents of a GeoPackage; lines of messages are its rows. */
final class GeoPackageLayerReader implements LayerReader {

  @Override
  public Layer read(LayerSource source) throws IOException {
    LayerBuilder layer = new LayerBuilder(source.name());
    try {
      source.withFile(
          file -> {
            GeoPackageReader.read(file, new Sink(layer));
            return layer;
          });
    } catch (GeoPackageException e) {
      throw new LayerException(source.name(), e.getMessage(), e);
    }
    return layer.build();
  }

  /** Builds a layer of what is read. */
  private record Sink(LayerBuilder layer) implements FeatureSink {

    @Override
    public void metadata(String text) {
      Map<String, Value> facts = new LinkedHashMap<>();
      try (JsonParser json = new JsonFactory().createParser(text)) {
        json.nextToken();
        JsonValues.members(json, facts);
      } catch (IOException e) {
        throw new GeoPackageException("metadata of Geowire that are no JSON object: " + text, e);
      }
      layer.metadata(facts);
    }

    @Override
    public void column(String name) {
      layer.column(name);
    }

    @Override
    public void cell(int column, Value value) {
      layer.cell(column, value);
    }

    @Override
    public void endRow(Optional<GeoPoint> point, int number) {
      point.map(p -> layer.point(p.latitude(), p.longitude(), number)).ifPresent(layer::point);
      layer.endRow(number);
    }
  }
}
