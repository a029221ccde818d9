package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCommandTest {

  @TempDir Path folder;

  private CliRunner cli;

  @BeforeEach
  void buildGazetteer() {
    cli = new CliRunner(folder);
  }

  @Test
  void theNearestComesFirstWithDistanceAndBearing() {
    Outcome near = cli.run("near", "14.5", "-11.4", "-k", "2", "--class", "P");
    assertThat(near.code()).isZero();
    assertThat(near.out().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .containsExactly(
            "Kayes|Kayes, Mali|ML|PPL|97,464|14.4478 -11.4439|" + id("Kayes") + "|7.5 km SW",
            "Nioro du Sahel|Kayes, Mali|ML|PPL|33,000|15.2290 -9.5930|"
                + id("Nioro du Sahel")
                + "|210.4 km NE");
  }

  private static int id(String name) {
    return name.hashCode() & 0xfffff;
  }

  @ParameterizedTest
  @ValueSource(strings = {"14.44776 -11.44393", "14.44776,-11.44393"})
  void negativeDegreesAreNoOptions(String point) {
    String[] args = ("near " + point + " -k 1 --class P").split(" ", -1);
    assertThat(cli.run(args).out()).startsWith("Kayes").endsWith("0.0 km\n");
  }

  @Test
  void countriesClassesAndDistanceLimit() {
    assertThat(cli.run("near", "14.4", "-11.4", "--country", "SN", "-k", "1", "--class", "P").out())
        .startsWith("Nioro du Rip");
    assertThat(cli.run("near", "14.4", "-11.4", "--within", "10").out()).hasLineCount(1);
    Outcome none = cli.run("near", "-40", "-100", "--within", "10", "--fail-on-empty");
    assertThat(none.code()).isEqualTo(6);
    assertThat(none.err()).contains("no such place near -40.0 -100.0");
  }

  @Test
  void pointsOfStandardInputAnswerLineByLine() {
    Outcome near =
        cli.runWithInput(
            "14.44776 -11.44393\n\n-14.4, 11.4\n", "near", "-", "-f", "jsonl", "-k", "1");
    assertThat(near.out().lines()).hasSize(2);
    assertThat(near.out())
        .startsWith("{\"query\":\"14.44776 -11.44393\",\"matches\":[{\"name\":\"Kayes\",")
        .contains("\"match\":\"near\",\"distance_km\":0.0,\"bearing\":")
        .contains("{\"query\":\"-14.4 11.4\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "15", "north -9", "95 9", "15 -190", "15 -9 3", "15 -9 -k 0"})
  void whatIsNoPointIsExplained(String wrong) {
    String[] args = ("near " + wrong).strip().split(" ", -1);
    Outcome outcome = cli.run(args);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("geowire: ").hasLineCount(1);
  }

  @Test
  void unknownOptionsAreStillRefused() {
    assertThat(cli.run("near", "15", "-9", "--wihtin", "3").err())
        .contains("did you mean --within");
  }
}
