package org.geowire.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
      List.of("incidents", "toponyms", "explain", "lookup", "gazetteer", "completion");

  private CommandTree() {}

  /** The command line for some arguments. */
  static CommandLine of(Streams streams, Map<String, String> environment, String... args) {
    CommandLine root = new CommandLine(new RootCommand(new Setting(streams, environment)));
    boolean named = args.length > 0 && NAMES.contains(args[0]);
    for (String name : named ? List.of(args[0]) : NAMES) {
      root.addSubcommand(name, command(name, streams, environment));
    }
    ConfigFile.find(environment).ifPresent(file -> root.setDefaultValueProvider(file));
    dress(root);
    return root;
  }

  /** All commands, to ask for their options. */
  static CommandLine bare() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    PrintStream err = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
    return of(new Streams(nowhere, err, InputStream.nullInputStream(), false), Map.of());
  }

  private static Object command(String name, Streams streams, Map<String, String> environment) {
    Setting setting = new Setting(streams, environment);
    return switch (name) {
      case "incidents" -> new IncidentsCommand(setting);
      case "toponyms" -> new ToponymsCommand(setting);
      case "explain" -> new ExplainCommand(setting);
      case "lookup" -> new LookupCommand(setting);
      case "gazetteer" -> gazetteer(setting);
      case "completion" -> new CompletionCommand(setting);
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }

  private static CommandLine gazetteer(Setting setting) {
    return new CommandLine(new GazetteerCommand(setting))
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
