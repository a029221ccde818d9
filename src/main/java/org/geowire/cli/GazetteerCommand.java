package org.geowire.cli;

import picocli.CommandLine.Command;

/** Groups the commands about the gazetteer. */
@Command(
    name = "gazetteer",
    addMethodSubcommands = false,
    description = "Builds gazetteers, adds places, and tells what is inside.",
    footer = {
      "  geowire gazetteer add ML.zip",
      "  geowire gazetteer build allCountries.zip -o world.gwx",
      "  geowire gazetteer info",
      "  geowire gazetteer check --gazetteer world.gwx"
    })
final class GazetteerCommand extends BaseCommand implements Runnable {

  GazetteerCommand(Setting setting) {
    super(setting);
  }

  @Override
  public void run() {
    throw new UsageException("no command; one of build, add, info, check");
  }
}
