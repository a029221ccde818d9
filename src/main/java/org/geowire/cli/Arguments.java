package org.geowire.cli;

import java.util.regex.Pattern;

/** Brings arguments into the form that picocli takes. */
final class Arguments {

  private static final Pattern NEGATIVE = Pattern.compile("-[0-9.][0-9.]*(,.*)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** A letter that no option begins with stands for the minus of a number. */
  private static final char MINUS = '\u2212';

  private Arguments() {}

  /** Arguments of a command, of which negative numbers are no options. */
  static String[] prepared(String... args) {
    String[] prepared = args.clone();
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (NEGATIVE.matcher(args[i]).matches()) {
        prepared[i] = MINUS + args[i].substring(1);
      }
      boolean number = i + 1 < args.length && NUMBER.matcher(args[i + 1]).matches();
      if (args[i].equals("--fuzzy") && !number) {
        prepared[i] = "--fuzzy=" + LookupCommand.AUTO; // a name that follows is no number of edits
      }
    }
    return prepared;
  }

  /** A number as it was written. */
  static String plain(String argument) {
    return argument.replace(MINUS, '-');
  }
}
