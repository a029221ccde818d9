package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes and messages, on which scripts rely. */
class MainTest {

  private static final String ATTACK =
      "Gunmen attacked the town of Kayes in western Mali on Tuesday, killing 12 civilians.";

  @TempDir Path folder;

  private CliRunner cli;
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    cli = new CliRunner(folder);
    article = Files.writeString(folder.resolve("article one.txt"), ATTACK);
  }

  @Test
  void anArticleGivesAFeatureCollection() {
    Outcome outcome = cli.run("incidents", article.toString(), "--date", "2025-07-02");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("{\"type\":\"FeatureCollection\"");
    assertThat(outcome.err()).matches("geowire: \\d incidents? from 1 article\n");
  }

  @Test
  void quietSaysNothing() {
    assertThat(cli.run("incidents", "-q", article.toString()).err()).isEmpty();
  }

  @Test
  void anArticleWithoutIncidentsIsAnAnswer() throws IOException {
    Path dull = Files.writeString(folder.resolve("dull.txt"), "Nothing happened.");
    Outcome outcome = cli.run("incidents", dull.toString(), "-f", "csv");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(cli.run("incidents", dull.toString(), "--fail-on-empty").code()).isEqualTo(6);
  }

  @Test
  void aMissingFileFailsAndTheRestIsWritten() {
    Outcome outcome = cli.run("toponyms", "missing.txt", article.toString(), "-f", "jsonl");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("geowire: missing.txt: no such file").contains("1 failed");
    assertThat(outcome.out().lines()).hasSize(1);
  }

  @Test
  void allInputsFailedLeavesAValidOutput() {
    Outcome outcome = cli.run("incidents", "missing.txt", "-f", "geojson");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("\"features\":[\n]");
  }

  @Test
  void aFolderWithoutArticlesFails() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(cli.run("incidents", empty.toString()).code()).isEqualTo(1);
  }

  @Test
  void badLinesAreNamedAndWrittenToTheErrorsFile() throws IOException {
    Path batch = Files.writeString(folder.resolve("b.jsonl"), "{\"text\":\"a\"}\nnot json\n");
    Path errors = folder.resolve("errors.jsonl");
    Outcome outcome = cli.run("toponyms", batch.toString(), "--errors", errors.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("geowire: " + batch + ":2: ");
    assertThat(Files.readString(errors))
        .matches("\\{\"input\":\".*b.jsonl\",\"line\":2,\"severity\":\"error\",\"message\":.*}\n");
  }

  @Test
  void standardInputIsRead() {
    Outcome outcome =
        cli.runWithInput("{\"id\":\"x\",\"text\":\"In Kayes.\"}", "toponyms", "-", "-f", "jsonl");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).startsWith("{\"id\":\"x\",\"toponyms\":[");
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    Path marked = Files.writeString(folder.resolve("bom.txt"), "\ufeff" + ATTACK);
    Outcome plain = cli.run("toponyms", article.toString(), "-f", "jsonl");
    Outcome bom = cli.run("toponyms", marked.toString(), "-f", "jsonl");
    assertThat(bom.out().replace("bom.txt", "article one.txt")).isEqualTo(plain.out());
  }

  static Stream<List<String>> wrongLines() {
    return Stream.of(
        List.of("no INPUT", "incidents"),
        List.of("no command"),
        List.of("did you mean incidents", "incidnts"),
        List.of("did you mean --format", "incidents", "a", "--formt", "csv"),
        List.of("2025-07-02", "incidents", "a", "--date", "yesterday"),
        List.of("W,S,E,N", "incidents", "a", "--bbox", "1,2,3"),
        List.of("W,S,E,N", "incidents", "a", "--bbox", "-12,40,-8,12"),
        List.of("0 to 1", "incidents", "a", "--min-confidence", "7"),
        List.of("1, 2, 3", "incidents", "a", "--min-precision", "4"),
        List.of("asserted", "incidents", "a", "--factuality", "maybe"),
        List.of("seat, centroid", "incidents", "a", "--area-point", "edge"),
        List.of("default, muc4", "incidents", "a", "--profile", "muc3"),
        List.of("geojson", "incidents", "a", "-f", "shp"),
        List.of("give -f", "incidents", "a", "-o", "a.xyz"),
        List.of("-o FILE.csv", "incidents", "a", "--csvt"),
        List.of("csv", "incidents", "a", "--hxl"),
        List.of("-o FILE.gpkg", "incidents", "a", "-f", "gpkg"),
        List.of("-o FILE.fgb", "toponyms", "a", "-f", "fgb"),
        List.of("-o FILE", "incidents", "a", "--qml"),
        List.of("native|acled|ucdp", "incidents", "a", "--schema", "gtd"),
        List.of("leave --columns out", "incidents", "a", "--schema", "ucdp", "--columns", "full"),
        List.of("no INPUT", "convert"),
        List.of("only once", "convert", "-", "-"),
        List.of("gpkg", "convert", "a", "--input-format", "kml"),
        List.of("no column", "incidents", "a", "--columns", "nowhere"),
        List.of("1 to 1024", "incidents", "a", "-j", "0"),
        List.of("UTF-8", "incidents", "a", "--encoding", "klingon"),
        List.of("auto", "incidents", "a", "--input-format", "pdf"),
        List.of("only once", "incidents", "-", "-"),
        List.of("no NAME", "lookup"),
        List.of("table, jsonl", "lookup", "a", "-f", "xml"),
        List.of("A, H, L", "lookup", "a", "--class", "Z"),
        List.of("info, check", "gazetteer"));
  }

  @ParameterizedTest
  @MethodSource("wrongLines")
  void aWrongLineIsToldInOneLine(List<String> expectedThenArgs) {
    String[] args = expectedThenArgs.stream().skip(1).toArray(String[]::new);
    Outcome outcome = CliRunner.raw(args);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("geowire: ")
        .contains(expectedThenArgs.get(0), "--help'")
        .hasLineCount(1);
  }

  @Test
  void countriesAreCheckedAgainstTheGazetteer() {
    String file = article.toString();
    assertThat(cli.run("incidents", file, "--country", "ml,SEN").code()).isZero();
    Outcome unknown = cli.run("incidents", file, "--country", "ML,QQ");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("--country QQ is no ISO 3166 code");
  }

  @Test
  void aMissingGazetteerIsFour() {
    Outcome outcome =
        CliRunner.raw("incidents", article.toString(), "--gazetteer", folder + "/no.gwx");
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("no gazetteer at", "--gazetteer FILE").hasLineCount(1);
  }

  @Test
  void aForeignGazetteerIsFour() throws IOException {
    Path foreign = Files.writeString(folder.resolve("foreign.gwx"), "a table of something else");
    Outcome outcome = CliRunner.raw("lookup", "Kayes", "--gazetteer", foreign.toString());
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("foreign.gwx is no gazetteer of Geowire");
  }

  @Test
  void aDamagedGazetteerIsFoundByCheck() throws IOException {
    assertThat(cli.run("gazetteer", "check").code()).isZero();
    byte[] bytes = Files.readAllBytes(cli.gazetteer());
    bytes[bytes.length / 2] ^= 1;
    Files.write(cli.gazetteer(), bytes);
    assertThat(cli.run("gazetteer", "check").code()).isEqualTo(4);
  }

  @Test
  void theEnvironmentNamesAGazetteer() {
    Map<String, String> environment = Map.of("GEOWIRE_GAZETTEER", cli.gazetteer().toString());
    Outcome outcome =
        CliRunner.raw(InputStream.nullInputStream(), environment, "lookup", "Nioro du Rip");
    assertThat(outcome.out()).contains("Nioro du Rip  Kaolack, Senegal");
  }

  @Test
  void anOutputWithoutItsFolderIsFiveBeforeAnyWork() {
    Outcome outcome = cli.run("incidents", "missing.txt", "-o", folder + "/no/out.csv");
    assertThat(outcome.code()).isEqualTo(5);
    assertThat(outcome.err()).contains("there is no folder").hasLineCount(1);
  }

  @Test
  void anErrorsFileWithoutItsFolderIsFive() {
    String errors = folder + "/no/e.jsonl";
    assertThat(cli.run("incidents", article.toString(), "--errors", errors).code()).isEqualTo(5);
  }

  @Test
  void anInputIsNotOverwritten() throws IOException {
    Path batch = Files.writeString(folder.resolve("b.jsonl"), "{\"text\":\"a\"}\n");
    Outcome outcome = cli.run("toponyms", batch.toString(), "-o", batch.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(Files.readString(batch)).isEqualTo("{\"text\":\"a\"}\n");
  }

  @Test
  void anOutputFileIsWholeAndNothingStaysBesideIt() throws IOException {
    Path out = folder.resolve("out.csv");
    assertThat(cli.run("incidents", article.toString(), "-o", out.toString(), "--csvt").code())
        .isZero();
    assertThat(Files.readString(out)).startsWith("event_id,");
    assertThat(folder.resolve("out.csvt")).exists();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertThat(runInto("Broken pipe")).isEqualTo("0: ");
  }

  @Test
  void aFullDiskIsFive() {
    assertThat(runInto("No space left on device"))
        .isEqualTo("5: geowire: standard output: cannot be written: No space left on device\n");
  }

  private String runInto(String failure) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    int code =
        Main.run(
            broken,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(new byte[0]),
            cli.withGazetteer("toponyms", "-q", article.toString()));
    return code + ": " + err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "incidents",
        "toponyms",
        "convert",
        "explain",
        "lookup",
        "gazetteer",
        "evaluate",
        "train",
        "completion"
      })
  void helpBeginsWithExamplesAndListsExitCodes(String command) {
    Outcome outcome = CliRunner.raw(command, "--help");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("Examples:\n  ")
        .contains("\nUsage: geowire " + command, "\n  130   interrupted");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theRootHelpNamesAllCommands() {
    assertThat(CliRunner.raw("--help").out()).startsWith("Examples:").contains(CommandTree.NAMES);
  }

  @Test
  void theVersionIsTold() {
    assertThat(CliRunner.raw("--version").out()).matches("geowire \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void completionNamesTheOptions() {
    assertThat(CliRunner.raw("completion").out()).contains("incidents", "--min-confidence");
  }

  @Test
  void theConfigurationGivesDefaultsAndFlagsWin() throws IOException {
    Path config = Files.writeString(folder.resolve("c.properties"), "toponyms.format = csv\n");
    Map<String, String> environment = Map.of("GEOWIRE_CONFIG", config.toString());
    String[] plain = cli.withGazetteer("toponyms", article.toString());
    String[] flagged = cli.withGazetteer("toponyms", article.toString(), "-f", "jsonl");
    InputStream none = InputStream.nullInputStream();
    assertThat(CliRunner.raw(none, environment, plain).out()).startsWith("doc_id,");
    assertThat(CliRunner.raw(none, environment, flagged).out()).startsWith("{\"id\":");
  }

  @Test
  void anUnknownConfigurationKeyIsNamed() throws IOException {
    Path config = Files.writeString(folder.resolve("c.properties"), "formt = csv\n");
    Map<String, String> environment = Map.of("GEOWIRE_CONFIG", config.toString());
    Outcome outcome = CliRunner.raw(InputStream.nullInputStream(), environment, "lookup", "Kayes");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no option is called 'formt'");
  }

  @Test
  void explainTellsOfToponymsEventsAndIncidents() {
    Outcome outcome = cli.run("explain", article.toString(), "--date", "2025-07-02");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Toponyms: ", "Event mentions: ", "Incidents: ");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theInfoCountsPlaces() {
    assertThat(cli.run("gazetteer", "info").out())
        .containsPattern("licence +CC BY 4.0")
        .containsPattern("\n  Mali +5\n");
  }
}
