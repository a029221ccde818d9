package org.geowire.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The order of help texts: examples first, for they are what most readers came for.
 *
 * <p>The examples stand in the footer of each command. Options are listed group by group.
 */
final class HelpLayout {

  private static final List<String> SECTIONS =
      List.of(
          SECTION_KEY_FOOTER_HEADING,
          SECTION_KEY_FOOTER,
          SECTION_KEY_SYNOPSIS_HEADING,
          SECTION_KEY_SYNOPSIS,
          SECTION_KEY_DESCRIPTION_HEADING,
          SECTION_KEY_DESCRIPTION,
          SECTION_KEY_PARAMETER_LIST,
          SECTION_KEY_OPTION_LIST,
          SECTION_KEY_COMMAND_LIST_HEADING,
          SECTION_KEY_COMMAND_LIST,
          SECTION_KEY_EXIT_CODE_LIST_HEADING,
          SECTION_KEY_EXIT_CODE_LIST);

  /** The groups of options by their headings, in order. */
  private static final List<String> GROUPS =
      List.of("Input", "Output", "Columns", "Analysis", "Run", "Gazetteer", "General");

  private HelpLayout() {}

  static void apply(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .footerHeading("Examples:%n")
        .synopsisHeading("%nUsage: ")
        .descriptionHeading("%n")
        .commandListHeading("%nCommands:%n");
    line.setHelpSectionKeys(SECTIONS);
    line.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, HelpLayout::options);
  }

  private static String options(Help help) {
    List<CommandSpec> groups = new ArrayList<>(help.commandSpec().mixins().values());
    groups.removeIf(group -> !GROUPS.contains(heading(group)));
    groups.sort(Comparator.comparingInt(group -> GROUPS.indexOf(heading(group))));
    List<OptionSpec> own = new ArrayList<>(help.commandSpec().options());
    StringBuilder text = new StringBuilder();
    for (CommandSpec group : groups) {
      own.removeIf(option -> group.findOption(option.longestName()) != null);
      text.append(group(help, heading(group), group.options()));
    }
    return group(help, "Options", own) + text;
  }

  private static String heading(CommandSpec group) {
    return group.usageMessage().headerHeading();
  }

  private static String group(Help help, String heading, List<OptionSpec> options) {
    return options.isEmpty()
        ? ""
        : "\n" + heading + ":\n" + help.optionListExcludingGroups(options);
  }
}
