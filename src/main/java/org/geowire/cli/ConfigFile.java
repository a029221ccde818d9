package org.geowire.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The user's own defaults: a properties file with the long names of options as keys.
 *
 * <p>{@code country = ML,BF} holds for all commands that have the option, {@code incidents.format =
 * csv} for one.
 */
final class ConfigFile implements IDefaultValueProvider {

  private final Properties values;

  private ConfigFile(Properties values) {
    this.values = values;
  }

  /** The file that GEOWIRE_CONFIG names, else the one in the user's configuration folder. */
  static Optional<ConfigFile> find(Map<String, String> environment) {
    return new UserFolders(environment).configuration().map(ConfigFile::read);
  }

  private static ConfigFile read(Path file) {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          file + ": the configuration cannot be read: " + e.getMessage() + "; mend or remove it");
    }
    check(file, values);
    return new ConfigFile(values);
  }

  private static void check(Path file, Properties values) {
    TreeSet<String> unknown = new TreeSet<>(values.stringPropertyNames());
    CommandLine whole = CommandTree.bare();
    for (Map.Entry<String, CommandLine> command : whole.getSubcommands().entrySet()) {
      for (OptionSpec option : command.getValue().getCommandSpec().options()) {
        unknown.remove(key(option));
        unknown.remove(command.getKey() + "." + key(option));
      }
    }
    if (!unknown.isEmpty()) {
      throw new UsageException(
          file + ": no option is called '" + unknown.first() + "'; mend or remove the line");
    }
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (!argument.isOption()) {
      return null;
    }
    String key = key((OptionSpec) argument);
    String command = argument.command().name();
    String name = command.substring(command.lastIndexOf(' ') + 1);
    return values.getProperty(name + "." + key, values.getProperty(key));
  }
}
