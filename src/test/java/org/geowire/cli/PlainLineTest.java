package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is read without picocli is what picocli would have read. */
class PlainLineTest {

  private static final Setting SETTING = setting(Map.of());

  private static Setting setting(Map<String, String> environment) {
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    InputStream in = InputStream.nullInputStream();
    return new Setting(new Streams(new ByteArrayOutputStream(), err, in, false), environment);
  }

  private static Stream<OptionSpec> options() {
    return CommandTree.bare().getSubcommands().get("incidents").getCommandSpec().options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp());
  }

  @ParameterizedTest
  @MethodSource("options")
  void eachOptionSetsWhatPicocliSets(OptionSpec option) throws Exception {
    String value = option.type() == String.class ? "x y" : "7";
    for (String name : option.names()) {
      String[] args =
          option.arity().max() == 0
              ? new String[] {"a.txt", name, "b.txt"}
              : new String[] {"a.txt", name, value, "b.txt"};
      assertThat(plain(args)).isEqualTo(parsed(args));
    }
  }

  @Test
  void listsAreSplitAndValuesMayBeJoined() throws Exception {
    String[] args = {"-", "--country", "ML,BF", "--date=2025-07-02", "-j", "2"};
    assertThat(plain(args)).isEqualTo(parsed(args));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-h",
        "a.txt --help",
        "-qv a.txt",
        "-j2 a.txt",
        "-q -q a.txt",
        "--date",
        "--date -q",
        "-j 010 a.txt",
        "-j many a.txt",
        "--quiet=true a.txt",
        "--country ML,,BF a.txt",
        "--colour a.txt",
        "@arguments",
        "-- a.txt"
      })
  void whateverIsNotPlainIsLeftToPicocli(String line) {
    assertThat(PlainLine.fill(new IncidentsCommand(SETTING), "incidents", line.split(" ")))
        .isFalse();
  }

  @Test
  void aConfigurationIsLeftToPicocli(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("my.properties"), "format = csv\n");
    Setting setting = setting(Map.of("GEOWIRE_CONFIG", file.toString()));
    assertThat(PlainLine.command(SETTING, "incidents", "a.txt")).isPresent();
    assertThat(PlainLine.command(setting, "incidents", "a.txt")).isEmpty();
  }

  private static Map<String, String> plain(String... args) throws IllegalAccessException {
    IncidentsCommand command = new IncidentsCommand(SETTING);
    assertThat(PlainLine.fill(command, "incidents", args)).isTrue();
    return values(command);
  }

  private static Map<String, String> parsed(String... args) throws IllegalAccessException {
    IncidentsCommand command = new IncidentsCommand(SETTING);
    new CommandLine(command).parseArgs(args);
    return values(command);
  }

  private static Map<String, String> values(Object command) throws IllegalAccessException {
    Map<String, String> values = new TreeMap<>();
    for (Class<?> type = command.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        field.setAccessible(true);
        if (field.isAnnotationPresent(CommandLine.Mixin.class)) {
          values.putAll(values(field.get(command)));
        } else if (field.isAnnotationPresent(CommandLine.Option.class)
            || field.isAnnotationPresent(CommandLine.Parameters.class)) {
          values.put(field.toString(), String.valueOf(field.get(command)));
        }
      }
    }
    return values;
  }
}
