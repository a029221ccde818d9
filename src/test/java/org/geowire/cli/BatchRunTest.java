package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Batches give the same bytes however they are run, and need little. */
class BatchRunTest {

  @TempDir Path folder;

  private CliRunner cli;

  @BeforeEach
  void buildGazetteer() {
    cli = new CliRunner(folder);
  }

  private Path batch(int articles) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= articles; i++) {
      lines.append(i % 97 == 0 ? "not json\n" : line(i));
    }
    return Files.writeString(folder.resolve("batch.jsonl"), lines);
  }

  private static String line(int number) {
    return "{\"id\":\""
        + number
        + "\",\"date\":\"2025-07-02\",\"text\":\"Gunmen attacked Kayes in Mali on Tuesday and killed "
        + number
        + " civilians. Soldiers returned to Nioro du Sahel.\"}\n";
  }

  @Test
  void theNumberOfThreadsChangesNoByte() throws IOException {
    String batch = batch(1000).toString();
    for (String command : List.of("incidents", "toponyms")) {
      Outcome one = cli.run(command, batch, "-f", "jsonl", "-j", "1");
      Outcome two = cli.run(command, batch, "-f", "jsonl", "-j", "2");
      Outcome five = cli.run(command, batch, "-f", "jsonl", "-j", "5");
      assertThat(one.bytes()).isNotEmpty().isEqualTo(two.bytes()).isEqualTo(five.bytes());
      assertThat(one.err()).isEqualTo(two.err()).isEqualTo(five.err()).contains("10 failed");
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void oneArticleLoadsNoClassOfFormatsThatAreNotAskedFor()
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Path article = Files.writeString(folder.resolve("a.txt"), "Gunmen attacked Kayes in Mali.");
    Process run = java("-Xlog:class+load:file=" + log, article.toString());
    assertThat(run.waitFor()).isZero();
    assertThat(Files.readString(log))
        .contains("org.geowire.cli.Main")
        .doesNotContain("org.geotools", "org.locationtech", "net.sf.geographiclib")
        .doesNotContain("org.geowire.gis", "org.sqlite", "flatbuffers")
        .doesNotContain("GeoPackageWriter", "KmlWriter", "FlatGeobufWriter", "org.geowire.layer");
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aBatchNeedsLittleMemory() throws IOException, InterruptedException {
    Process run = java("-Xmx64m", batch(5_000).toString());
    assertThat(run.waitFor()).isEqualTo(1);
  }

  /** Runs the command in a Java of its own. */
  private Process java(String option, String input) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.geowire.cli.Main", "incidents", input, "-q", "-j", "2"));
    command.addAll(List.of("--gazetteer", cli.gazetteer().toString()));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }
}
