package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder of examples and cases end to end and compares what is written byte for byte.
 *
 * <p>A folder holds the articles, {@code command} (what stands behind "geowire"; paths from the
 * project's root, so that ids of documents are the same on every machine), {@code README.md} and
 * the expected files. With {@code -Dgolden.update=true} the expected files are written anew.
 */
class ExamplesTest {

  private static final List<Path> ROOTS =
      List.of(Path.of("examples"), Path.of("src/test/resources/cases"));

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path root : ROOTS) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> found = Files.list(root)) {
          found.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
      }
    }
    return folders;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void aFolderGivesWhatItExpects(Path folder) throws IOException {
    assertThat(folder.resolve("command")).isRegularFile();
    assertThat(folder.resolve("README.md")).isRegularFile();
    check(folder, "geojson");
    check(folder, "csv");
  }

  private static void check(Path folder, String format) throws IOException {
    Path expected = folder.resolve("expected." + format);
    String written = steady(run(folder, format));
    if (UPDATE) {
      Files.writeString(expected, written);
    }
    assertThat(expected).isRegularFile();
    assertThat(written).isEqualTo(Files.readString(expected));
  }

  private static String run(Path folder, String format) throws IOException {
    List<String> args =
        new ArrayList<>(List.of(Files.readString(folder.resolve("command")).strip().split("\\s+")));
    args.addAll(List.of("-q", "-f", format));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    int code = Main.run(out, err, in, args.toArray(new String[0]));
    assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Versions change with every row of the gazetteer, whether an example uses it or not. */
  private static String steady(String written) {
    return written
        .replaceFirst("\"gazetteer_version\":\"[0-9a-f]+\"", "\"gazetteer_version\":\"*\"")
        .replaceFirst("\"tool_version\":\"[^\"]+\"", "\"tool_version\":\"*\"");
  }
}
