package org.geowire.cli;

import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What all commands have. */
@Command(addMethodSubcommands = false)
abstract class BaseCommand {

  private final Setting setting;

  @Mixin private final GeneralOptions general = new GeneralOptions();

  BaseCommand(Setting setting) {
    this.setting = setting;
  }

  Setting setting() {
    return setting;
  }

  Streams streams() {
    return setting.streams();
  }

  /** Where stack traces of bugs go: to the user only where asked for. */
  PrintStream traces() {
    return general.traces(streams().err());
  }
}
