package org.geowire.cli;

import picocli.CommandLine.Command;

/** Groups the commands about the gazetteer. */
@Command(
    name = "gazetteer",
    addMethodSubcommands = false,
    description = "Tells about the gazetteer and verifies it.",
    footer = {"  geowire gazetteer info", "  geowire gazetteer check --gazetteer world.gwx"})
final class GazetteerCommand extends BaseCommand implements Runnable {

  GazetteerCommand(Setting setting) {
    super(setting);
  }

  @Override
  public void run() {
    throw new UsageException("no command; one of info, check");
  }
}
