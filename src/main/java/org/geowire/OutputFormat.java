package org.geowire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geowire.gpkg.GeoPackageWriter;
import org.geowire.output.CsvWriter;
import org.geowire.output.FlatGeobufWriter;
import org.geowire.output.GeoJsonLinesWriter;
import org.geowire.output.GeoJsonWriter;
import org.geowire.output.IncidentWriter;
import org.geowire.output.JsonLinesWriter;
import org.geowire.output.KmlWriter;
import org.geowire.output.OutputContext;
import org.geowire.output.OutputOptions;
import org.geowire.output.ProjectedRows;
import org.geowire.output.RowWriter;
import org.geowire.output.TableLayout;
import org.geowire.output.ToponymLinesWriter;
import org.geowire.output.ToponymTableWriter;
import org.geowire.output.ToponymWriter;

/** The forms in which incidents and toponyms are written. */
public enum OutputFormat {
  GEOJSON("one GeoJSON FeatureCollection (RFC 7946)", GeoJsonWriter::new, "geojson", "json"),
  GEOJSONL("one GeoJSON feature a line", GeoJsonLinesWriter::new, "geojsonl", "geojsons"),
  JSONL("one flat JSON object a line", JsonLinesWriter::new, "jsonl", "ndjson"),
  CSV("comma-separated values (RFC 4180)", CsvWriter::new, "csv"),
  GPKG("a GeoPackage 1.3 with styles", GeoPackageWriter::new, "gpkg"),
  FGB("a FlatGeobuf", FlatGeobufWriter::new, "fgb"),
  KML("KML 2.2 with times and balloons", KmlWriter::new, "kml");

  /** Makes a writer for a table. */
  private interface Factory {
    RowWriter create(OutputStream out, TableLayout layout) throws IOException;
  }

  private final String description;

  // Error Prone cannot see that a constructor reference never changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Factory factory;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> extensions;

  OutputFormat(String description, Factory factory, String... extensions) {
    this.description = description;
    this.factory = factory;
    this.extensions = List.of(extensions);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, for help texts. */
  public String description() {
    return description;
  }

  /** File extensions without the dot, the usual one first. */
  public List<String> extensions() {
    return extensions;
  }

  /** Whether it is for files only, not for a terminal or a pipe. */
  public boolean needsFile() {
    return this == GPKG || this == FGB;
  }

  /** The format of a name on the command line. */
  public static Optional<OutputFormat> named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The format that a file name tells by its extension. */
  public static Optional<OutputFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(e -> name.endsWith("." + e)))
        .findFirst();
  }

  /** Whether it may stand in another coordinate system than WGS84. */
  public boolean isProjectable() {
    return needsFile() || isPlainTable();
  }

  /** Tables without geometry get their coordinates as columns. */
  private boolean isPlainTable() {
    return this == CSV || this == JSONL;
  }

  /** A writer for any table. */
  public RowWriter rows(OutputStream out, TableLayout layout) throws IOException {
    if (isPlainTable() && !layout.system().isWgs84()) {
      TableLayout projected = ProjectedRows.layout(layout);
      return new ProjectedRows(factory.create(out, projected), layout.system());
    }
    return factory.create(out, layout);
  }

  /** A writer for incidents. */
  public IncidentWriter incidents(OutputStream out, OutputOptions options, OutputContext context)
      throws IOException {
    RowWriter rows = rows(out, options.incidentLayout(context));
    return new IncidentWriter(rows, options, context);
  }

  /** A writer for toponyms. */
  public ToponymWriter toponyms(OutputStream out, OutputOptions options, OutputContext context)
      throws IOException {
    return this == JSONL
        ? new ToponymLinesWriter(out, options.candidates())
        : new ToponymTableWriter(rows(out, options.toponymLayout(context)), options.candidates());
  }
}
