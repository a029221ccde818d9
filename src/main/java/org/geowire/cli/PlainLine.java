package org.geowire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.geowire.resource.Resources;

/**
 * Fills in a command from files and plain options, without picocli.
 *
 * <p>To read its annotations, picocli takes longer than an article does. The build lists the
 * options whose fields can be set as they are; whatever else is on a command line is left to
 * picocli, which knows what to say of it: help, joined letters, an option given twice, a value that
 * is missing, wrong or begins with a hyphen.
 */
final class PlainLine {

  private static final String FOLDER = "/org/geowire/cli/";
  private static final String LIST_END = ".options";
  private static final String SPLIT = ",";

  // The columns of the list behind the name of the option.
  private static final int HOLDER_CLASS = 0;
  private static final int HOLDER_FIELD = 1;
  private static final int OWNER = 2;
  private static final int FIELD = 3;
  private static final int KIND = 4;

  private final Object command;
  private final String list;
  private final Set<String> given = new HashSet<>();
  private final List<String> rest = new ArrayList<>();

  private PlainLine(Object command, String list) {
    this.command = command;
    this.list = "\n" + list;
  }

  /** The command that some arguments ask for, filled in; empty where picocli is needed. */
  static Optional<Callable<Integer>> command(Setting setting, String... args) {
    if (args.length < 2 || new UserFolders(setting.environment()).configuration().isPresent()) {
      return Optional.empty();
    }
    Optional<Callable<Integer>> command = command(args[0], setting);
    return command.filter(c -> fill(c, args[0], Arrays.copyOfRange(args, 1, args.length)));
  }

  private static Optional<Callable<Integer>> command(String name, Setting setting) {
    return switch (name) {
      case "incidents" -> Optional.of(new IncidentsCommand(setting));
      case "toponyms" -> Optional.of(new ToponymsCommand(setting));
      case "explain" -> Optional.of(new ExplainCommand(setting));
      default -> Optional.empty();
    };
  }

  /**
   * Whether a command could be filled in; if not, it may be half filled.
   *
   * @param name of the command
   */
  static boolean fill(Object command, String name, String... args) {
    Optional<InputStream> found = Resources.find(FOLDER + name + LIST_END);
    if (found.isEmpty()) {
      return false;
    }
    try (InputStream in = found.get()) {
      String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new PlainLine(command, list).fill(args);
    } catch (IOException e) {
      return false;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the list of options of " + name + " is out of date", e);
    }
  }

  private boolean fill(String... args) throws ReflectiveOperationException {
    int at = 0;
    while (at < args.length) {
      if (args[at].isEmpty() || args[at].charAt(0) == '@') {
        return false;
      }
      int taken = args[at].charAt(0) == '-' ? option(at, args) : input(args[at]);
      if (taken == 0) {
        return false;
      }
      at += taken;
    }
    return rest.isEmpty() || set(columns(""), rest);
  }

  private int input(String argument) {
    rest.add(argument);
    return 1;
  }

  /** How many arguments an option takes up; 0 where it is not plain. */
  private int option(int at, String... args) throws ReflectiveOperationException {
    String argument = args[at];
    if (argument.equals("-")) {
      return input(argument);
    }
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    String[] columns = columns(equals < 0 ? argument : argument.substring(0, equals));
    if (columns.length <= KIND || !given.add(columns[FIELD])) {
      return 0;
    }
    if (columns[KIND].equals("FLAG")) {
      return equals < 0 && set(columns, true) ? 1 : 0;
    }
    if (equals >= 0) {
      return take(columns, argument.substring(equals + 1)) ? 1 : 0;
    }
    boolean valued = at + 1 < args.length && !args[at + 1].startsWith("-");
    return valued && take(columns, args[at + 1]) ? 2 : 0;
  }

  private String[] columns(String name) {
    int start = list.indexOf("\n" + name + "\t");
    if (start < 0) {
      return new String[0];
    }
    int from = start + name.length() + 2;
    return list.substring(from, list.indexOf('\n', from)).split("\t", -1);
  }

  /** Sets an option to a value unless it needs a second look: quotes, gaps, odd numbers. */
  private boolean take(String[] columns, String value) throws ReflectiveOperationException {
    if (value.isEmpty() || value.charAt(0) == '@' || value.indexOf('"') >= 0) {
      return false;
    }
    return switch (columns[KIND]) {
      case "TEXT" -> set(columns, value);
      case "LIST" -> isList(value) && set(columns, List.of(value.split(SPLIT, -1)));
      case "INTEGER" -> isNumber(value) && set(columns, Integer.valueOf(value));
      case "NUMBER" -> isNumber(value) && set(columns, Double.valueOf(value));
      default -> false;
    };
  }

  private static boolean isList(String value) {
    return value.indexOf('\\') < 0 && !(SPLIT + value + SPLIT).contains(SPLIT + SPLIT);
  }

  /** Whether a value is a number that can be read in one way only, as nearly all are. */
  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() == 1 || (value.length() < 9 && value.charAt(0) != '0');
  }

  private boolean set(String[] columns, Object value) throws ReflectiveOperationException {
    Object owner = command;
    if (!columns[HOLDER_FIELD].isEmpty()) {
      owner = field(columns[HOLDER_CLASS], columns[HOLDER_FIELD]).get(command);
    }
    field(columns[OWNER], columns[FIELD]).set(owner, value);
    return true;
  }

  private static Field field(String owner, String name) throws ReflectiveOperationException {
    Field field =
        Class.forName(PlainLine.class.getPackageName() + "." + owner).getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
