package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupCommandTest {

  @TempDir Path folder;

  private CliRunner cli;

  @BeforeEach
  void buildGazetteer() {
    cli = new CliRunner(folder);
  }

  @Test
  void theLargerTownComesFirst() {
    assertThat(cli.run("lookup", "Nioro").out().lines().map(line -> line.substring(0, 9)))
        .containsExactly("Nioro du ", "Nioro du ");
    assertThat(cli.run("lookup", "Nioro").out()).startsWith("Nioro du Rip");
  }

  @Test
  void aFavouredCountryComesFirst() {
    assertThat(cli.run("lookup", "Nioro", "--country", "ML").out())
        .startsWith("Nioro du Sahel  Kayes, Mali")
        .contains("Nioro du Rip");
  }

  @Test
  void classesAndDivisionsAreFilters() {
    assertThat(cli.run("lookup", "Kayes", "--class", "P").out()).contains("PPL").hasLineCount(1);
    assertThat(cli.run("lookup", "Nioro", "--admin1", "kaolack").out())
        .startsWith("Nioro du Rip")
        .hasLineCount(1);
    assertThat(cli.run("lookup", "Nioro", "--limit", "1").out()).hasLineCount(1);
  }

  @Test
  void namesOfStandardInputAnswerLineByLine() {
    Outcome outcome = cli.runWithInput("Bamako\n\nAtlantis\r\n", "lookup", "-", "-f", "jsonl");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            "{\"query\":\"Bamako\",\"matches\":[{\"name\":\"Bamako\",\"latitude\":12.65,"
                + "\"longitude\":-8.0,\"geonameid\":"
                + ("Bamako".hashCode() & 0xfffff)
                + ",\"country\":\"Mali\",\"admin1\":null,\"admin2\":null,\"feature_code\":\"PPL\","
                + "\"population\":1297281,\"match\":\"exact\",\"distance_km\":null}]}\n"
                + "{\"query\":\"Atlantis\",\"matches\":[]}\n");
    assertThat(outcome.err()).isEqualTo("geowire: 1 of 2 found no place\n");
  }

  @Test
  void nothingFoundIsSixOnlyWhenAskedFor() {
    assertThat(cli.run("lookup", "Atlantis").code()).isZero();
    assertThat(cli.run("lookup", "Atlantis", "--fail-on-empty").code()).isEqualTo(6);
  }

  @Test
  void prefixesAndMisspellingsAnswerWhenAskedFor() {
    assertThat(cli.run("lookup", "Bamak").out()).isEmpty();
    assertThat(cli.run("lookup", "Bamak", "--prefix").out())
        .startsWith("Bamako")
        .contains("prefix: Bamako");
    assertThat(cli.run("lookup", "--fuzzy", "Bamado").out()).contains("fuzzy: Bamako");
    assertThat(cli.run("lookup", "Bamaddo", "--fuzzy", "1").out()).isEmpty();
    assertThat(cli.run("lookup", "Bamaddo", "--fuzzy", "2", "-f", "jsonl").out())
        .contains("\"name\":\"Bamako\"")
        .contains("\"match\":\"fuzzy\"");
    assertThat(cli.run("lookup", "Bamako", "--fuzzy", "9").code()).isEqualTo(2);
  }

  @Test
  void otherTransliterationsAnswerWhereNoNameIsSpeltSo() {
    assertThat(cli.run("lookup", "Bamaco").out()).contains("transliteration: Bamako");
    assertThat(cli.run("lookup", "Bamaco", "-f", "jsonl").out())
        .contains("\"match\":\"transliteration\"");
  }

  @Test
  void theNameItselfComesBeforeOthers() {
    assertThat(cli.run("lookup", "Nioro", "--prefix", "-f", "jsonl", "--limit", "1").out())
        .contains("\"match\":\"alternate\"");
  }

  @Test
  void aPointPutsItsNeighbourFirst() {
    assertThat(cli.run("lookup", "Nioro", "--near", "15.2,-9.5").out())
        .startsWith("Nioro du Sahel")
        .contains("10.5 km");
    assertThat(cli.run("lookup", "Nioro", "--near", "-15.2,-9.5", "-f", "jsonl").out())
        .contains("\"distance_km\":");
    assertThat(cli.run("lookup", "Nioro", "--near", "here").code()).isEqualTo(2);
  }
}
