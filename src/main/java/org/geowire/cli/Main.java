package org.geowire.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geowire.Geowire;
import org.geowire.output.OutputFile;
import picocli.CommandLine;

/** The command line of Geowire. */
public final class Main {

  /** The commands that read articles. */
  private static final List<String> READING = List.of("incidents", "toponyms", "explain");

  private Main() {}

  /** Runs a command and leaves with its exit code. */
  public static void main(String... args) {
    // System.out swallows the end of a pipe and writes in the locale's charset.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // The launcher knows; Java tells of standard input and output alone, and not in all versions.
    boolean terminal = Boolean.getBoolean("geowire.terminal");
    if (args.length > 1 && READING.contains(args[0])) {
      prepare();
    }
    System.exit(run(new Streams(out, err, System.in, terminal), System.getenv(), args));
  }

  /** Lets another thread read the words and models while the command line is looked at. */
  private static void prepare() {
    Thread reader = new Thread(Geowire::prepare, "geowire-words");
    reader.setDaemon(true);
    // What is wrong with them is told by the thread that needs them.
    reader.setUncaughtExceptionHandler((thread, problem) -> {});
    reader.start();
  }

  /**
   * Runs a command and gives its exit code.
   *
   * @param out takes data
   * @param err takes messages
   * @param in what "-" stands for
   */
  static int run(OutputStream out, PrintStream err, InputStream in, String... args) {
    return run(new Streams(out, err, in, false), Map.of(), args);
  }

  static int run(Streams raw, Map<String, String> environment, String... args) {
    OutputStream out = OutputFile.to(raw.out()).stream();
    Streams streams = new Streams(out, raw.err(), raw.in(), raw.terminal());
    List<String> given = List.of(args);
    boolean verbose = given.contains("-v") || given.contains("--verbose");
    ErrorHandler errors = new ErrorHandler(streams.err(), verbose);
    Setting setting = new Setting(streams, environment);
    try {
      Optional<Callable<Integer>> plain = PlainLine.command(setting, args);
      int code =
          plain.isPresent() ? run(plain.get(), args[0], errors) : parsed(setting, errors, args);
      out.flush();
      return code;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return errors.report(e);
    }
  }

  private static int run(Callable<Integer> command, String name, ErrorHandler errors) {
    try {
      return command.call();
    } catch (Exception e) {
      return errors.failed(e, "geowire " + name);
    }
  }

  private static int parsed(Setting setting, ErrorHandler errors, String... args) {
    Streams streams = setting.streams();
    CommandTree.Call call = CommandTree.of(setting, args);
    CommandLine line = call.line();
    line.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8)));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    ParseErrors handler = new ParseErrors(errors);
    line.setParameterExceptionHandler(handler);
    line.setExecutionExceptionHandler(handler);
    int code = call.execute();
    line.getOut().flush();
    return code;
  }
}
