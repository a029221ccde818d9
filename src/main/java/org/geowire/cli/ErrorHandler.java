package org.geowire.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.geowire.gazetteer.GazetteerException;
import org.geowire.gazetteer.source.SourceException;
import org.geowire.layer.LayerException;
import org.geowire.output.OutputException;

/** Turns what went wrong into one line for the user and an exit code. */
final class ErrorHandler {

  private final PrintStream err;
  private final boolean verbose;
  private boolean outputFailed;

  ErrorHandler(PrintStream err, boolean verbose) {
    this.err = err;
    this.verbose = verbose;
  }

  /** Reports what a command, given by its whole name, threw. */
  int failed(Exception e, String command) {
    if (e instanceof UsageException) {
      say(e.getMessage() + "; see '" + command + " --help'");
      return ExitCode.USAGE;
    }
    return report(e);
  }

  /** Reports what no command was able to handle. */
  int report(Throwable e) {
    if (e instanceof UsageException) {
      say(e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof GazetteerException) {
      say(e.getMessage());
      return ExitCode.GAZETTEER;
    }
    if (e instanceof SourceException || e instanceof LayerException) {
      say(e.getMessage());
      return ExitCode.SOME_FAILED;
    }
    if (e instanceof OutputException output) {
      return reportOutput(output);
    }
    if (e instanceof IOException) {
      say("cannot read or write: " + e.getMessage());
      return ExitCode.OUTPUT;
    }
    if (e instanceof OutOfMemoryError) {
      say("out of memory; use a smaller -j, or give Java more with GEOWIRE_JAVA_OPTS=-Xmx1g");
      return ExitCode.INTERNAL;
    }
    say("internal error: " + e + "; run again with -v and report what it prints");
    if (verbose) {
      e.printStackTrace(err);
    }
    return ExitCode.INTERNAL;
  }

  private int reportOutput(OutputException e) {
    if (e.isClosedPipe()) {
      return ExitCode.DONE;
    }
    // What is left in the buffers fails once more at the end.
    if (!outputFailed) {
      say(e.getMessage());
    }
    outputFailed = true;
    return ExitCode.OUTPUT;
  }

  /** Prints a line for the user. */
  void say(String message) {
    err.println("geowire: " + message);
  }
}
