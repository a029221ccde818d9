package org.geowire.cli;

import java.util.List;

/** The inputs as named on the command line. */
final class InputNames {

  private InputNames() {}

  /**
   * The names, of which there must be one, and standard input only once.
   *
   * @param missing what to say where there is none
   */
  static List<String> checked(List<String> names, String missing) {
    if (names.isEmpty()) {
      throw new UsageException(missing);
    }
    if (names.indexOf("-") != names.lastIndexOf("-")) {
      throw new UsageException("standard input (-) can be read only once; give - once");
    }
    return List.copyOf(names);
  }

  /** That a format is none of those known. */
  static UsageException unknownFormat(String format, List<String> known) {
    return new UsageException(
        "--input-format "
            + format
            + " is not known; give auto or one of "
            + String.join(", ", known));
  }
}
