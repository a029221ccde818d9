package org.geowire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.geowire.article.InputProblem;
import org.geowire.output.OutputException;
import org.geowire.output.OutputFile;

/** Tells the user what is wrong with inputs and how far the work has come. */
final class ProblemLog implements AutoCloseable {

  private static final long PROGRESS_NANOS = 500_000_000;

  private final PrintStream err;
  private final boolean quiet;
  private final boolean progress;
  private final Optional<OutputFile> file;
  private long lastProgress = System.nanoTime();
  private boolean progressShown;
  private int failed;

  /**
   * @throws OutputException if the file of problems cannot be written
   */
  ProblemLog(Streams streams, RunOptions options) {
    this(streams, options.quiet(), options.errors());
  }

  /** Without a file of problems. */
  ProblemLog(Streams streams, boolean quiet) {
    this(streams, quiet, "");
  }

  private ProblemLog(Streams streams, boolean quiet, String errors) {
    err = streams.err();
    this.quiet = quiet;
    progress = streams.terminal() && !quiet;
    file = errors.isEmpty() ? Optional.empty() : Optional.of(OutputFile.open(errors));
  }

  /** How many articles or inputs could not be read or worked on. */
  int failed() {
    return failed;
  }

  void problem(InputProblem problem) {
    failed += problem.isError() ? 1 : 0;
    if (problem.isError() || !quiet) {
      say(problem.describe());
    }
    file.ifPresent(errors -> write(errors.stream(), problem));
  }

  private static void write(OutputStream out, InputProblem problem) {
    try {
      out.write((json(problem) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the stream of an output file throws its own", e);
    }
  }

  private static String json(InputProblem problem) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("input", problem.input());
      json.writeFieldName("line");
      if (problem.line() == 0) {
        json.writeNull();
      } else {
        json.writeNumber(problem.line());
      }
      json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Shows a person how many articles are done, now and then. */
  void progress(int articles) {
    if (progress && System.nanoTime() - lastProgress > PROGRESS_NANOS) {
      lastProgress = System.nanoTime();
      progressShown = true;
      err.printf(Locale.ROOT, "\r%,d articles", articles);
      err.flush();
    }
  }

  /** A line that stands unless the user wants quiet. */
  void summary(String line) {
    if (!quiet) {
      say(line);
    }
  }

  private void say(String message) {
    if (progressShown) {
      err.print("\r" + " ".repeat(30) + "\r");
      progressShown = false;
    }
    err.println("geowire: " + message);
  }

  /** Says that all problems are known. */
  void commit() {
    file.ifPresent(OutputFile::commit);
  }

  @Override
  public void close() {
    file.ifPresent(OutputFile::close);
  }
}
