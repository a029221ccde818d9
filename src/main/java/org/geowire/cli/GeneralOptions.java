package org.geowire.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.geowire.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The options that every command has. */
@Command(
    headerHeading = "General",
    addMethodSubcommands = false,
    versionProvider = GeneralOptions.Versions.class)
final class GeneralOptions {

  // picocli acts on these two itself.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  private boolean version;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print where an internal error comes from.")
  private boolean verbose;

  /** Where stack traces go: to the user only where asked for. */
  PrintStream traces(PrintStream err) {
    return verbose
        ? err
        : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /** Reads the version only when it is asked for. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"geowire " + Version.current()};
    }
  }
}
