package org.geowire.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Lists the options of commands that can be set without picocli, read from its annotations.
 *
 * <p>One file a command beside the classes, one line an option: its name (empty for what is no
 * option), the class and the field that hold its group (empty for the command itself), the class
 * and the field that it sets, the kind of that.
 */
public final class PlainOptions {

  private final Map<String, OptionFields> classes = new TreeMap<>();

  private PlainOptions() {}

  /**
   * Writes the lists.
   *
   * @param args the folder of the compiled commands, then the names of commands
   */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    PlainOptions options = new PlainOptions();
    options.read(folder);
    for (OptionFields command : List.copyOf(options.classes.values())) {
      if (List.of(args).indexOf(command.command()) > 0) {
        Path file = folder.resolve(command.command() + ".options");
        Files.write(file, options.lines(command));
      }
    }
  }

  private void read(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path file : paths.filter(path -> path.toString().endsWith(".class")).toList()) {
        OptionFields fields = new OptionFields();
        new ClassReader(Files.readAllBytes(file)).accept(fields, ClassReader.SKIP_CODE);
        classes.put(fields.name(), fields);
      }
    }
  }

  private List<String> lines(OptionFields command) {
    List<String> lines = new ArrayList<>();
    OptionFields declaring = command;
    while (declaring != null) {
      add(lines, "\t", declaring);
      for (OptionFields.Group group : declaring.groups()) {
        add(lines, declaring.name() + "\t" + group.field(), classes.get(group.type()));
      }
      declaring = classes.get(declaring.parent());
    }
    return lines;
  }

  private static void add(List<String> lines, String holder, OptionFields declaring) {
    for (OptionFields.Plain option : declaring.options()) {
      for (String name : option.names()) {
        lines.add(
            String.join(
                "\t", name, holder, declaring.name(), option.field(), option.kind().name()));
      }
    }
  }
}
