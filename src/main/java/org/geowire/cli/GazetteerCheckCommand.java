package org.geowire.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.geowire.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies an index file to its last byte. */
@Command(
    name = "check",
    addMethodSubcommands = false,
    description = "Reads a whole gazetteer and compares its checksums; exit code 4 if damaged.",
    footer = {"  geowire gazetteer check", "  geowire gazetteer check --gazetteer world.gwx"})
final class GazetteerCheckCommand extends BaseCommand implements Callable<Integer> {

  @Mixin private GazetteerOptions source;

  GazetteerCheckCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer = source.open(setting());
    gazetteer.verify();
    String answer =
        String.format(
            Locale.ROOT, "whole: version %s, %,d bytes", gazetteer.version(), gazetteer.bytes());
    Text.print(streams().out(), answer + "\n");
    return ExitCode.DONE;
  }
}
