package org.geowire.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exit codes mean; scripts rely on them. */
final class ExitCode {

  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int USAGE = 2;
  static final int INTERNAL = 3;
  static final int GAZETTEER = 4;
  static final int OUTPUT = 5;
  static final int NOTHING_FOUND = 6;

  private ExitCode() {}

  /** The list in help texts. */
  static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    list.put("0", "done, also when nothing was found or the reader of a pipe went away");
    list.put("1", "some inputs failed, or all; the rest is written");
    list.put("2", "the command line is wrong");
    list.put("3", "internal error: a bug of Geowire");
    list.put("4", "gazetteer missing, damaged or of another format version");
    list.put("5", "output cannot be written");
    list.put("6", "nothing was found and --fail-on-empty was given");
    list.put("130", "interrupted");
    return list;
  }
}
