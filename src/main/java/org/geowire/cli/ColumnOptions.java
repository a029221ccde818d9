package org.geowire.cli;

import java.util.List;
import org.geowire.OutputFormat;
import org.geowire.output.ColumnSelection;
import org.geowire.output.IncidentColumn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which columns incidents are written with. */
@Command(headerHeading = "Columns", addMethodSubcommands = false)
final class ColumnOptions {

  @Option(
      names = "--columns",
      paramLabel = "core|full|NAME,...",
      description = "Columns to write (core), or names from the codebook.")
  private String columns = "core";

  @Option(names = "--no-text", description = "Quote no sentences of the articles.")
  private boolean noText;

  @Option(names = "--hxl", description = "Write a row of HXL tags below the header of a CSV.")
  private boolean hxl;

  /** The checked columns. */
  List<IncidentColumn> columns() {
    try {
      return ColumnSelection.parse(columns);
    } catch (ColumnSelection.UnknownColumnException e) {
      throw new UsageException("--columns: " + e.getMessage());
    }
  }

  boolean withText() {
    return !noText;
  }

  boolean hxl(OutputFormat format) {
    if (hxl && format != OutputFormat.CSV) {
      throw new UsageException("--hxl is for CSV; give -f csv too");
    }
    return hxl;
  }
}
