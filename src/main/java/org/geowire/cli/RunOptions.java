package org.geowire.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a run over articles goes about its work. */
@Command(headerHeading = "Run", addMethodSubcommands = false)
final class RunOptions {

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Articles worked on at a time; else one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what is wrong with inputs to FILE too, one JSON object a line.")
  private String errors = "";

  @Option(names = "--fail-on-empty", description = "Exit with 6 where nothing is found.")
  private boolean failOnEmpty;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no warnings, progress or summary.")
  private boolean quiet;

  int threads() {
    if (threads < 1 || threads > 1024) {
      throw new UsageException("-j " + threads + " is out of range; give 1 to 1024");
    }
    return threads;
  }

  /** The file that takes the problems too; empty for none. */
  String errors() {
    return errors;
  }

  boolean failOnEmpty() {
    return failOnEmpty;
  }

  boolean quiet() {
    return quiet;
  }
}
