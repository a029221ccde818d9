package org.geowire.cli;

import java.util.ArrayList;
import java.util.List;
import org.geowire.OutputFormat;
import org.geowire.output.ColumnSelection;
import org.geowire.output.IncidentColumn;
import org.geowire.output.OutputOptions;
import org.geowire.output.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which columns incidents are written with. */
@Command(headerHeading = "Columns", addMethodSubcommands = false)
final class ColumnOptions {

  @Option(
      names = "--columns",
      paramLabel = "core|full|NAME,...",
      description = "Columns to write (core), or names from the codebook.")
  private String columns = "";

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      completionCandidates = Schemas.class,
      description = "Names and habits of the columns: ${COMPLETION-CANDIDATES}.")
  private String schema = "native";

  @Option(names = "--no-text", description = "Quote no sentences of the articles.")
  private boolean noText;

  @Option(names = "--hxl", description = "Write a row of HXL tags below the header of a CSV.")
  private boolean hxl;

  /** The names of the schemas. */
  static final class Schemas extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Schemas() {
      for (Schema schema : Schema.values()) {
        add(schema.label());
      }
    }
  }

  /** The checked choices about a table of incidents. */
  OutputOptions options(OutputFormat format, boolean csvSafe) {
    return new OutputOptions(schema(), columns(), csvSafe, hxl(format), false);
  }

  /** Whether no columns are named. */
  boolean isOpen() {
    return columns.isEmpty();
  }

  private Schema schema() {
    Schema named =
        Schema.named(schema)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--schema " + schema + " is none of " + String.join("|", new Schemas())));
    if (named != Schema.NATIVE && !isOpen()) {
      throw new UsageException("--schema " + schema + " has its own columns; leave --columns out");
    }
    return named;
  }

  private List<IncidentColumn> columns() {
    try {
      return ColumnSelection.parse(isOpen() ? "core" : columns);
    } catch (ColumnSelection.UnknownColumnException e) {
      throw new UsageException("--columns: " + e.getMessage());
    }
  }

  boolean withText() {
    return !noText;
  }

  private boolean hxl(OutputFormat format) {
    if (hxl && format != OutputFormat.CSV) {
      throw new UsageException("--hxl is for CSV; give -f csv too");
    }
    return hxl;
  }
}
