package org.geowire.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below {@code geowire}.
 *
 * <p>Only the command that is asked for is built: reading the annotations of all of them would cost
 * every run.
 */
final class CommandTree {

  /** The commands in the order of the help text. */
  static final List<String> NAMES =
      List.of(
          "incidents",
          "toponyms",
          "convert",
          "grid",
          "heatmap",
          "cluster",
          "explain",
          "lookup",
          "near",
          "gazetteer",
          "map",
          "evaluate",
          "train",
          "completion");

  private CommandTree() {}

  /**
   * A command line and what it is to read.
   *
   * @param line the command that is asked for, or {@code geowire} itself
   * @param arguments those of that command
   */
  record Call(CommandLine line, String... arguments) {

    int execute() {
      return line.execute(arguments);
    }
  }

  /** The command that some arguments ask for. */
  static Call of(Setting setting, String... args) {
    boolean named = args.length > 0 && NAMES.contains(args[0]);
    Call call =
        named ? new Call(only(args[0], setting), arguments(args)) : new Call(whole(setting), args);
    ConfigFile.find(setting.environment()).ifPresent(call.line()::setDefaultValueProvider);
    dress(call.line());
    return call;
  }

  private static String[] arguments(String... args) {
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    boolean places = args[0].equals("near") || args[0].equals("lookup");
    return places ? Arguments.prepared(rest) : rest;
  }

  private static CommandLine only(String name, Setting setting) {
    return line(name, setting).setCommandName("geowire " + name);
  }

  private static CommandLine whole(Setting setting) {
    CommandLine root = new CommandLine(new RootCommand(setting));
    NAMES.forEach(name -> root.addSubcommand(name, line(name, setting)));
    return root;
  }

  /** All commands, to ask for their options. */
  static CommandLine bare() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    PrintStream err = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
    Streams streams = new Streams(nowhere, err, InputStream.nullInputStream(), false);
    return whole(new Setting(streams, Map.of()));
  }

  private static CommandLine line(String name, Setting setting) {
    return switch (name) {
      case "incidents" -> new CommandLine(new IncidentsCommand(setting));
      case "toponyms" -> new CommandLine(new ToponymsCommand(setting));
      case "convert" -> new CommandLine(new ConvertCommand(setting));
      case "grid" -> new CommandLine(new GridCommand(setting));
      case "heatmap" -> new CommandLine(new HeatmapCommand(setting));
      case "cluster" -> new CommandLine(new ClusterCommand(setting));
      case "explain" -> new CommandLine(new ExplainCommand(setting));
      case "lookup" -> new CommandLine(new LookupCommand(setting));
      case "near" -> new CommandLine(new NearCommand(setting));
      case "gazetteer" -> gazetteer(setting);
      case "map" -> new CommandLine(new MapCommand(setting));
      case "evaluate" -> new CommandLine(new EvaluateCommand(setting));
      case "train" -> new CommandLine(new TrainCommand(setting));
      case "completion" -> new CommandLine(new CompletionCommand(setting));
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }

  private static CommandLine gazetteer(Setting setting) {
    return new CommandLine(new GazetteerCommand(setting))
        .addSubcommand("build", new GazetteerBuildCommand(setting))
        .addSubcommand("add", new GazetteerAddCommand(setting))
        .addSubcommand("info", new GazetteerInfoCommand(setting))
        .addSubcommand("check", new GazetteerCheckCommand(setting));
  }

  /** Gives a command and those below it what all have in common. */
  private static void dress(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage()
        .width(100)
        .sortOptions(false)
        .sortSynopsis(false)
        .abbreviateSynopsis(true)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.list());
    HelpLayout.apply(line);
    for (CommandLine below : line.getSubcommands().values()) {
      dress(below);
    }
  }
}
