package org.geowire.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geowire.OutputFormat;
import org.geowire.layer.Layer;
import org.geowire.layer.LayerFormat;
import org.geowire.layer.Layers;

/** What is written, read and written again is the same to the byte. */
class RoundTripTest {

  /** A text that looks as if --csv-safe had guarded it; without that option nothing tells. */
  private static final Pattern LIKE_GUARDED = Pattern.compile("'+[=+\\-@\t\n]");

  @Provide
  Arbitrary<List<Row>> rows() {
    return HostileRows.rows();
  }

  @Provide
  Arbitrary<OutputFormat> formats() {
    return Arbitraries.of(OutputFormat.GEOJSON, OutputFormat.GEOJSONL, OutputFormat.JSONL);
  }

  @Property(tries = 300)
  void jsonComesBack(@ForAll("formats") OutputFormat format, @ForAll("rows") List<Row> rows)
      throws IOException {
    String written = write(format, layout(false, List.of()), rows);
    Layer layer = read(format, written);
    assertThat(layer.rows()).isEqualTo(rows);
    if (!rows.isEmpty()) {
      assertThat(layer.fields()).isEqualTo(HostileRows.FIELDS);
      assertThat(write(format, layout(layer), layer.rows())).isEqualTo(written);
    }
  }

  @Property(tries = 100)
  void geoPackageComesBack(@ForAll("rows") List<Row> rows) throws IOException {
    byte[] written = bytes(OutputFormat.GPKG, layout(false, List.of()), rows);
    Layer layer = read(OutputFormat.GPKG, written);
    assertThat(layer.fields()).isEqualTo(HostileRows.FIELDS);
    assertThat(layer.rows()).isEqualTo(rows);
    assertThat(bytes(OutputFormat.GPKG, layout(layer), layer.rows())).isEqualTo(written);
  }

  @Property(tries = 300)
  void csvComesBack(@ForAll boolean safe, @ForAll boolean tagged, @ForAll("rows") List<Row> rows)
      throws IOException {
    Assume.that(safe || rows.stream().noneMatch(RoundTripTest::looksGuarded));
    List<String> tags = tagged ? tags() : List.of();
    String written = write(OutputFormat.CSV, layout(safe, tags), rows);
    Layer layer = read(OutputFormat.CSV, written);
    assertThat(layer.fields()).isEqualTo(HostileRows.FIELDS);
    assertThat(cells(layer.rows())).isEqualTo(cells(rows));
    assertThat(layer.rows()).extracting(Row::point).isEqualTo(points(rows));
    assertThat(write(OutputFormat.CSV, layout(safe, tags), layer.rows())).isEqualTo(written);
  }

  private static boolean looksGuarded(Row row) {
    return row.values().stream()
        .filter(value -> value instanceof Value.Text || value instanceof CandidateList)
        .anyMatch(value -> LIKE_GUARDED.matcher(value.cell()).lookingAt());
  }

  private static List<String> tags() {
    return ColumnSelection.full().stream().map(c -> ColumnMeaning.of(c).hxl()).toList();
  }

  private static List<List<String>> cells(List<Row> rows) {
    return rows.stream().map(row -> row.values().stream().map(Value::cell).toList()).toList();
  }

  private static List<?> points(List<Row> rows) {
    return rows.stream().map(Row::point).toList();
  }

  private static TableLayout layout(boolean safe, List<String> tags) {
    return new TableLayout(HostileRows.FIELDS, safe, tags, SampleIncidents.CONTEXT);
  }

  private static TableLayout layout(Layer layer) {
    return new TableLayout(layer.fields(), false, List.of(), layer.origin().context());
  }

  private static String write(OutputFormat format, TableLayout layout, List<Row> rows)
      throws IOException {
    return new String(bytes(format, layout, rows), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(OutputFormat format, TableLayout layout, List<Row> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowWriter writer = format.rows(out, layout);
    writer.begin();
    for (Row row : rows) {
      writer.write(row);
    }
    writer.finish();
    return out.toByteArray();
  }

  private static Layer read(OutputFormat format, String written) {
    return read(format, written.getBytes(StandardCharsets.UTF_8));
  }

  private static Layer read(OutputFormat format, byte[] written) {
    return Layers.read(
        List.of("-"), new ByteArrayInputStream(written), LayerFormat.named(format.label()));
  }
}
