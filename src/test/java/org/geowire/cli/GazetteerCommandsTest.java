package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.geowire.cli.CliRunner.Outcome;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.gazetteer.Mali;
import org.geowire.gazetteer.source.Dumps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with gazetteers: build, add, undo, ask. */
class GazetteerCommandsTest {

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private Path dump;
  private Path bundle;

  @BeforeEach
  void write() {
    bundle = folder.resolve("bundle.gwx");
    Mali.builder().write(bundle);
    dump = Dumps.write(folder.resolve("ML.txt"), Dumps.mali());
    environment.put("GEOWIRE_BUNDLE", bundle.toString());
    environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  private Outcome run(String... args) {
    return CliRunner.raw(InputStream.nullInputStream(), environment, args);
  }

  private Path own() {
    return folder.resolve("data/geowire/gazetteer.gwx");
  }

  @Test
  void whatWasAddedIsKnownToEveryCommandUntilItIsRemoved() {
    assertThat(run("lookup", "Zirabelerikoro", "--fail-on-empty").code()).isEqualTo(6);
    Outcome added = run("gazetteer", "add", dump.toString());
    assertThat(added.err()).startsWith("geowire: " + own()).contains("places");
    assertThat(added.code()).isZero();
    assertThat(run("lookup", "Zirabelerikoro").out()).contains("2448280");
    assertThat(run("lookup", "Timbuktu").out()).as("the bundle").contains("Timbuktu");
    assertThat(run("gazetteer", "add", "--list").out()).isEqualTo("ML  ML.txt\n");
    assertThat(run("gazetteer", "add", "--remove", "ML").code()).isZero();
    assertThat(run("lookup", "Zirabelerikoro", "--fail-on-empty").code()).isEqualTo(6);
    assertThat(own()).doesNotExist();
  }

  @Test
  void theSourceMayGoAndMayBeAddedAgain() throws IOException {
    run("gazetteer", "add", dump.toString());
    Dumps.write(dump, Dumps.mali() + Dumps.row(77, "Newtown", "", "15 -9", "P.PPL", "ML.03"));
    assertThat(run("gazetteer", "add", dump.toString()).code()).isZero();
    Files.delete(dump);
    assertThat(run("gazetteer", "add", "--list").out()).isEqualTo("ML  ML.txt\n");
    assertThat(run("lookup", "Newtown").out()).contains("Newtown");
    assertThat(run("lookup", "Gogui").out()).hasLineCount(1);
  }

  @Test
  void aNewBundleIsTakenUpWithTheNextCommand() {
    run("gazetteer", "add", dump.toString());
    Mali.builder()
        .place(Mali.town("Kidal", Mali.at(18.44, 1.41), "PPLA", 0, "ML", "", "").entry())
        .write(bundle);
    Outcome asked = run("lookup", "Kidal", "Zirabelerikoro");
    assertThat(asked.err()).isEqualTo("geowire: compiling your gazetteer anew\n");
    assertThat(asked.out()).contains("Kidal").contains("2448280");
    assertThat(run("lookup", "Kidal").err()).isEmpty();
  }

  @Test
  void aDamagedIndexOfOnesOwnIsCompiledAnew() throws IOException {
    run("gazetteer", "add", dump.toString());
    Files.write(own(), new byte[] {1, 2, 3});
    assertThat(run("lookup", "Zirabelerikoro").out()).contains("2448280");
  }

  @Test
  void aSourceThatFailsChangesNothing() throws IOException {
    run("gazetteer", "add", dump.toString());
    byte[] before = Files.readAllBytes(own());
    Path words = Dumps.write(folder.resolve("words.csv"), "some\nwords\n");
    Outcome failed = run("gazetteer", "add", words.toString());
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("words.csv").contains("no column");
    assertThat(own()).hasBinaryContent(before);
    try (Stream<Path> layers = Files.list(folder.resolve("data/geowire/layers"))) {
      assertThat(layers).hasSize(1);
    }
  }

  @Test
  void aBadRowOfWhatIsAddedIsNamedByTheFileThatWasGiven() {
    Path bad = Dumps.write(folder.resolve("bad.txt"), Dumps.mali() + "x\n");
    Outcome added = run("gazetteer", "add", bad.toString());
    assertThat(added.code()).isEqualTo(1);
    assertThat(added.err()).contains("geowire: " + bad + ":7: 1 cells instead of 19");
    assertThat(run("lookup", "Zirabelerikoro").out()).as("the rest").contains("2448280");
  }

  @Test
  void badRowsAreShownUpToALimitAndWrittenWhole() throws IOException {
    Path bad = Dumps.write(folder.resolve("bad.txt"), Dumps.mali() + "x\n".repeat(30));
    Path errors = folder.resolve("errors.jsonl");
    Outcome built =
        run(
            "gazetteer",
            "build",
            bad.toString(),
            "-o",
            folder.resolve("b.gwx").toString(),
            "--errors",
            errors.toString());
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err().lines().filter(line -> line.contains("1 cells instead of 19")))
        .hasSize(20);
    assertThat(built.err()).contains("geowire: 30 rows left out, of which 20 are shown");
    assertThat(Files.readAllLines(errors))
        .hasSize(30)
        .first()
        .asString()
        .matches("\\{\"input\":\".*bad.txt\",\"line\":7,\"severity\":\"error\",\"message\":.*}");
    assertThat(run("lookup", "Gogui", "--gazetteer", folder.resolve("b.gwx").toString()).code())
        .isZero();
  }

  @Test
  void aBuildMayStandAloneOrOnTop() {
    Path alone = folder.resolve("alone.gwx");
    Path onTop = folder.resolve("top.gwx");
    run("gazetteer", "build", dump.toString(), "-o", alone.toString());
    run("gazetteer", "add", dump.toString(), "-o", onTop.toString());
    assertThat(Gazetteer.open(alone).size()).isEqualTo(6);
    assertThat(Gazetteer.open(onTop).lookUp("Timbuktu")).isNotEmpty();
    assertThat(own()).doesNotExist();
  }

  @Test
  void severalGazetteersAreJoinedOnce() {
    Path sites =
        Dumps.write(
            folder.resolve("sites.csv"), "name,latitude,longitude,country\nOur post,15,-9,ML\n");
    String both = "bundle," + sites;
    Outcome first = run("lookup", "Our post", "Timbuktu", "--gazetteer", both);
    assertThat(first.out()).contains("Our post").contains("Timbuktu");
    assertThat(first.err()).isEqualTo("geowire: joining gazetteers, which happens once\n");
    assertThat(run("lookup", "Our post", "--gazetteer", both).err()).isEmpty();
    Dumps.write(sites, "name,latitude,longitude,country\nMoved post,15,-9,ML\n");
    assertThat(run("lookup", "Moved post", "--gazetteer", both).out()).contains("Moved post");
  }

  @Test
  void dumpsAreFetchedFromAMirror() throws IOException {
    Path zip = Dumps.zip(folder.resolve("served.zip"), "ML.txt", Dumps.mali());
    byte[] bytes = Files.readAllBytes(zip);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/dump/ML.zip",
        exchange -> {
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String mirror = "http://localhost:" + server.getAddress().getPort() + "/dump";
      Outcome added = run("gazetteer", "add", "--download", "ML", "--mirror", mirror);
      assertThat(added.code()).isZero();
      assertThat(added.err()).startsWith("geowire: fetching " + mirror + "/ML.zip\n");
      assertThat(run("lookup", "Zirabelerikoro").out()).contains("2448280");
      assertThat(folder.resolve("data/geowire/downloads")).isEmptyDirectory();
      Outcome missing = run("gazetteer", "add", "--download", "BF", "--mirror", mirror);
      assertThat(missing.code()).isEqualTo(1);
      assertThat(missing.err()).contains("BF.zip is not there");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void mistakesAreExplained() {
    assertThat(run("gazetteer", "build", dump.toString()).err()).contains("no -o FILE");
    assertThat(run("gazetteer", "build", "-o", "x.gwx").err()).contains("no SOURCE");
    assertThat(run("gazetteer", "add", "BF").err()).contains("give --download");
    assertThat(run("gazetteer", "add", "--download", "Mali").code()).isEqualTo(2);
    assertThat(run("gazetteer", "add", "--download", "ML", "--mirror", "ftp://x/").err())
        .contains("no address of http or https");
    assertThat(run("gazetteer", "add", "--remove", "XX").err()).contains("nothing called XX");
    assertThat(run("gazetteer", "add", dump.toString(), "-o", "no/folder.gwx").code()).isEqualTo(5);
    assertThat(run("gazetteer", "add", "gone.zip").err())
        .isEqualTo("geowire: gone.zip: no such file; check the path\n");
    assertThat(run("gazetteer", "biuld").err()).contains("did you mean build");
    assertThat(run("nera", "1", "2").err()).contains("did you mean near");
  }

  @Test
  void infoCountsInJsonToo() {
    run("gazetteer", "add", dump.toString());
    assertThat(run("gazetteer", "info", "-f", "json").out())
        .startsWith("{")
        .endsWith("}\n")
        .contains("ML.txt of 2024-05-08")
        .contains("\"content_version\":\"" + Gazetteer.open(own()).version() + "\"")
        .contains("\"places_by_country\":{")
        .contains("\"SN\":");
    assertThat(run("gazetteer", "info").out()).contains("ML.txt of 2024-05-08");
    assertThat(run("gazetteer", "check").code()).isZero();
    assertThat(run("gazetteer", "info", "-f", "xml").code()).isEqualTo(2);
  }

  @Test
  void helpBeginsWithExamples() {
    for (String command : new String[] {"build", "add", "info"}) {
      assertThat(run("gazetteer", command, "--help").out())
          .startsWith("Examples:\n  geowire gazetteer " + command);
    }
    assertThat(run("near", "--help").out()).startsWith("Examples:\n  geowire near 15.686 -9.33");
    assertThat(run("completion").out()).contains("--mirror").contains("--within");
  }
}
