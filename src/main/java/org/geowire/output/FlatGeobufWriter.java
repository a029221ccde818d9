package org.geowire.output;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/**
 * Writes a FlatGeobuf 3 without spatial index.
 *
 * <p>Its header counts the features, so that these wait in a temporary file until the last one is
 * known.
 */
public final class FlatGeobufWriter implements RowWriter {

  private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 0};

  private final OutputStream out;
  private final TableLayout layout;
  private final Path file;
  private final OutputStream features;
  private double[] envelope = {};
  private long count;

  /**
   * @throws IOException if no temporary file can be made
   */
  public FlatGeobufWriter(OutputStream out, TableLayout layout) throws IOException {
    this.out = out;
    this.layout = layout;
    this.file = Files.createTempFile("geowire", ".fgb.part");
    file.toFile().deleteOnExit();
    this.features = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  @Override
  public void begin() {
    // What stands first is known last.
  }

  @Override
  public void write(Row row) throws IOException {
    FlatBufferBuilder feature = new FlatBufferBuilder(1024);
    int properties = Feature.createPropertiesVector(feature, properties(row.values()));
    Optional<double[]> point = row.rounded().map(layout.system().projection()::xy);
    int geometry = point.map(xy -> geometry(feature, xy)).orElse(0);
    Feature.startFeature(feature);
    if (point.isPresent()) {
      Feature.addGeometry(feature, geometry);
    }
    Feature.addProperties(feature, properties);
    Feature.finishSizePrefixedFeatureBuffer(feature, Feature.endFeature(feature));
    features.write(feature.sizedByteArray());
    point.ifPresent(this::extend);
    count++;
  }

  private static int geometry(FlatBufferBuilder feature, double... point) {
    int xy = Geometry.createXyVector(feature, point);
    Geometry.startGeometry(feature);
    Geometry.addXy(feature, xy);
    Geometry.addType(feature, GeometryType.Point);
    return Geometry.endGeometry(feature);
  }

  private void extend(double... point) {
    double x = point[0];
    double y = point[1];
    envelope =
        envelope.length == 0
            ? new double[] {x, y, x, y}
            : new double[] {
              Math.min(envelope[0], x),
              Math.min(envelope[1], y),
              Math.max(envelope[2], x),
              Math.max(envelope[3], y)
            };
  }

  /** Values that are known, each behind the number of its column. */
  private byte[] properties(List<Value> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < values.size(); i++) {
      if (!(values.get(i) instanceof Value.Absent)) {
        bytes.write(i & 0xff);
        bytes.write(i >> 8);
        bytes.writeBytes(bytes(values.get(i), layout.fields().get(i).type()));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(Value value, ColumnType type) {
    if (type == ColumnType.INTEGER && value instanceof Value.Whole whole) {
      return little(Integer.BYTES).putInt(whole.number()).array();
    }
    if (value instanceof Value.Decimal decimal) {
      return little(Double.BYTES).putDouble(decimal.number().doubleValue()).array();
    }
    String text = value instanceof CandidateList list ? list.json() : value.cell();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return little(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8).array();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void finish() throws IOException {
    try {
      features.close();
      out.write(MAGIC);
      out.write(header());
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private byte[] header() {
    FlatBufferBuilder header = new FlatBufferBuilder(4096);
    int name = header.createString(layout.name());
    int columns = Header.createColumnsVector(header, columns(header));
    int box = envelope.length == 0 ? 0 : Header.createEnvelopeVector(header, envelope);
    int system = system(header);
    int description = header.createString(layout.context().attribution());
    int metadata = header.createString(layout.context().json());
    Header.startHeader(header);
    Header.addName(header, name);
    if (box != 0) {
      Header.addEnvelope(header, box);
    }
    Header.addGeometryType(header, GeometryType.Point);
    Header.addColumns(header, columns);
    Header.addFeaturesCount(header, count);
    Header.addIndexNodeSize(header, 0);
    Header.addCrs(header, system);
    Header.addDescription(header, description);
    Header.addMetadata(header, metadata);
    Header.finishSizePrefixedHeaderBuffer(header, Header.endHeader(header));
    return header.sizedByteArray();
  }

  private int[] columns(FlatBufferBuilder header) {
    return layout.fields().stream().mapToInt(field -> column(header, field)).toArray();
  }

  private static int column(FlatBufferBuilder header, TableField field) {
    int name = header.createString(field.name());
    Column.startColumn(header);
    Column.addName(header, name);
    Column.addType(header, type(field.type()));
    return Column.endColumn(header);
  }

  private static int type(ColumnType type) {
    return switch (type) {
      case STRING -> org.wololo.flatgeobuf.generated.ColumnType.String;
      case INTEGER -> org.wololo.flatgeobuf.generated.ColumnType.Int;
      case DATE -> org.wololo.flatgeobuf.generated.ColumnType.DateTime;
      case REAL, LATITUDE, LONGITUDE -> org.wololo.flatgeobuf.generated.ColumnType.Double;
    };
  }

  private int system(FlatBufferBuilder header) {
    int organisation = header.createString("EPSG");
    int name = header.createString(layout.system().name());
    Crs.startCrs(header);
    Crs.addOrg(header, organisation);
    Crs.addCode(header, layout.system().srid());
    Crs.addName(header, name);
    return Crs.endCrs(header);
  }
}
