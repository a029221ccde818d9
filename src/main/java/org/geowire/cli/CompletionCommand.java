package org.geowire.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the script with which bash and zsh complete commands and options. */
@Command(
    name = "completion",
    addMethodSubcommands = false,
    description = "Prints a completion script for bash and zsh.",
    footer = {
      "  source <(geowire completion)",
      "  geowire completion > ~/.local/share/bash-completion/completions/geowire"
    })
final class CompletionCommand extends BaseCommand implements Callable<Integer> {

  CompletionCommand(Setting setting) {
    super(setting);
  }

  @Override
  public Integer call() throws IOException {
    Text.print(streams().out(), AutoComplete.bash("geowire", CommandTree.bare()));
    return ExitCode.DONE;
  }
}
