package org.geowire.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.resource.ResourceFile;

/** Puts what most runs read into one file: words and models compiled, small tables as they are. */
public final class StartFile {

  /** What is read as it is, by how its path ends. */
  private static final List<String> PLAIN =
      List.of(".options", "/version.properties", "/sounding.tsv", "/outlets.tsv", "-endings.tsv");

  private StartFile() {}

  /**
   * Writes the file.
   *
   * @param args the folder of the compiled classes, and the file
   */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    ResourceFile resources = new ResourceFile();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = "/" + folder.relativize(file).toString().replace('\\', '/');
        add(resources, path, Files.readAllBytes(file));
      }
    }
    resources.write(Path.of(args[1]));
  }

  private static void add(ResourceFile resources, String path, byte[] data) throws IOException {
    boolean table = path.endsWith(".tsv");
    if (path.startsWith("/lang/") && table) {
      String text = new String(data, StandardCharsets.UTF_8);
      resources.addCompiled(path, LanguagePack.compile(text));
    } else if (path.startsWith("/model/") && LinearModel.isWritten(data)) {
      resources.addCompiled(path, LinearModel.compile(new ByteArrayInputStream(data)));
    } else if (path.startsWith("/model/") && (table || path.endsWith(".bin"))) {
      resources.add(path, data);
    } else if (PLAIN.stream().anyMatch(path::endsWith)) {
      resources.add(path, data);
    }
  }
}
