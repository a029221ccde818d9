package org.geowire.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Has Java keep the classes of a short run as it has read and checked them, for the next runs.
 *
 * <p>Only the same Java with the same jars in the same place can use the archive; any other starts
 * without it. The launcher compares the Java and the place with the note beside the archive. Where
 * no archive can be made, there is none.
 */
public final class StartArchive {

  private static final String ARCHIVE = "start.jsa";
  private static final String NOTE = "start.for";
  private static final String CLASSES = "start.classes";

  /** Class files of old form: what implements them, Java 17 archives wrongly. */
  private static final String OLD = "picocli/";

  private final Path home;
  private final Path dist;

  private StartArchive(Path home, Path dist) {
    this.home = home;
    this.dist = dist;
  }

  /**
   * Writes the archive.
   *
   * @param args the folder of the sources, the folder of the jar
   */
  public static void main(String... args) throws IOException, InterruptedException {
    new StartArchive(Path.of(args[0]).toRealPath(), Path.of(args[1]).toRealPath()).write();
  }

  private void write() throws IOException, InterruptedException {
    for (String file : List.of(NOTE, ARCHIVE, CLASSES)) {
      Files.deleteIfExists(dist.resolve(file));
    }
    String article = home.resolve("examples/western-mali/article.txt").toString();
    Set<String> classes = new LinkedHashSet<>();
    for (String command : List.of("incidents", "toponyms")) {
      for (String format : List.of("geojson", "csv")) {
        String list = "-XX:DumpLoadedClassList=" + CLASSES;
        run(list, command, article, "-q", "--date", "2025-07-02", "-f", format);
        if (!Files.exists(dist.resolve(CLASSES))) {
          return;
        }
        classes.addAll(Files.readAllLines(dist.resolve(CLASSES), StandardCharsets.UTF_8));
      }
    }
    if (classes.stream().anyMatch(line -> line.startsWith(OLD))) {
      throw new IllegalStateException("a plain command line is to load no class of " + OLD);
    }
    Files.write(dist.resolve(CLASSES), classes);
    String dump = "-Xshare:dump -XX:SharedClassListFile=" + CLASSES + " -XX:SharedArchiveFile=";
    run(dump + ARCHIVE, "incidents", article);
    Files.delete(dist.resolve(CLASSES));
    if (Files.exists(dist.resolve(ARCHIVE))) {
      String java = System.getProperty("java.runtime.version");
      Files.writeString(dist.resolve(NOTE), java + " " + dist + "\n");
    }
  }

  /** Runs the launcher, so that all options are those of later runs. */
  private void run(String options, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("bin/geowire").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(dist.toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("GEOWIRE_JAVA_OPTS", options);
    // What the user set up for himself is no part of a plain run.
    process.environment().keySet().removeAll(List.of("GEOWIRE_CONFIG", "GEOWIRE_GAZETTEER"));
    process.environment().put("XDG_CONFIG_HOME", dist.toString());
    process.environment().put("XDG_DATA_HOME", dist.toString());
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(ProcessBuilder.Redirect.DISCARD);
    process.start().waitFor();
  }
}
