package org.geowire.cli;

import picocli.CommandLine.Command;

/** What {@code geowire} itself can do: help and its version. */
@Command(
    name = "geowire",
    addMethodSubcommands = false,
    description = "Reads news articles and maps what happened where.",
    footer = {
      "  geowire incidents article.txt --date 2025-07-02",
      "  geowire incidents articles/ -o incidents.geojson",
      "  cat articles.jsonl | geowire incidents - -f csv > incidents.csv",
      "  geowire explain article.txt",
      "  geowire lookup Nioro --country ML",
      "  geowire near 15.686 -9.33 -k 5",
      "  geowire gazetteer add ML.zip"
    })
final class RootCommand extends BaseCommand implements Runnable {

  RootCommand(Setting setting) {
    super(setting);
  }

  @Override
  public void run() {
    throw new UsageException("no command; one of " + String.join(", ", CommandTree.NAMES));
  }
}
