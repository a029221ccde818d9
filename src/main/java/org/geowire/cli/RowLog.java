package org.geowire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.geowire.gazetteer.source.RowProblem;
import org.geowire.output.OutputException;
import org.geowire.output.OutputFile;

/** Tells the user of rows that were left out: the first ones on the screen, all in a file. */
final class RowLog implements Consumer<RowProblem>, AutoCloseable {

  private static final int MOST_SHOWN = 20;

  private final PrintStream err;
  private final Optional<OutputFile> file;
  private long count;

  /**
   * @param errors the file that takes all of them; empty for none
   * @throws OutputException if it cannot be written
   */
  RowLog(PrintStream err, String errors) {
    this.err = err;
    file = errors.isEmpty() ? Optional.empty() : Optional.of(OutputFile.open(errors));
  }

  @Override
  public void accept(RowProblem problem) {
    count++;
    if (count <= MOST_SHOWN) {
      err.println("geowire: " + problem.describe());
    }
    file.ifPresent(errors -> write(errors, problem));
  }

  private static void write(OutputFile errors, RowProblem problem) {
    try {
      errors.stream().write((json(problem) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the stream of an output file throws its own", e);
    }
  }

  private static String json(RowProblem problem) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("input", problem.file());
      json.writeFieldName("line");
      if (problem.line() == 0) {
        json.writeNull();
      } else {
        json.writeNumber(problem.line());
      }
      json.writeStringField("severity", "error");
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Says how many there were; the exit code that follows from it. */
  int finish() {
    file.ifPresent(OutputFile::commit);
    if (count == 0) {
      return ExitCode.DONE;
    }
    String shown = count > MOST_SHOWN ? ", of which " + MOST_SHOWN + " are shown" : "";
    String advice = count > MOST_SHOWN && file.isEmpty() ? "; give --errors FILE for all" : "";
    err.printf(
        Locale.ROOT,
        "geowire: %,d %s left out%s%s%n",
        count,
        count == 1 ? "row" : "rows",
        shown,
        advice);
    return ExitCode.SOME_FAILED;
  }

  @Override
  public void close() {
    file.ifPresent(OutputFile::close);
  }
}
