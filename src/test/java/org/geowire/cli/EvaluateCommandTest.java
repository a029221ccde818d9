package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.geowire.cli.CliRunner.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

  private static final String ARTICLE =
      "{\"id\":\"a\",\"text\":\"Gunmen attacked Bamako, Mali, on Monday.\",\"toponyms\":["
          + "{\"start\":16,\"end\":22,\"lat\":12.65,\"lon\":-8.0,\"fcode\":\"PPLC\"},"
          + "{\"start\":24,\"end\":28,\"lat\":17.35,\"lon\":-3.52,\"fcode\":\"PCLI\"}]}\n";

  @TempDir Path folder;
  private CliRunner cli;
  private String gold;

  @BeforeEach
  void write() throws IOException {
    cli = new CliRunner(folder);
    gold = file("gold.jsonl", ARTICLE);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String answers(String name, String toponyms) throws IOException {
    return file(name, "{\"id\":\"a\",\"toponyms\":[" + toponyms + "]}\n");
  }

  @Test
  void thePipelineIsScoredWithAndWithoutCountries() {
    Outcome outcome = cli.run("evaluate", gold, "-f", "json", "--resamples", "0");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    String all = outcome.out().substring(0, outcome.out().indexOf("without_countries"));
    assertThat(all)
        .contains("\"articles\":{\"gold\":1,\"predicted\":1,\"not_in_gold\":0}")
        .contains("\"end_to_end_161\":{\"P\":1.0000,\"R\":1.0000,\"F1\":1.0000,\"right\":2,");
    assertThat(outcome.out().substring(all.length())).contains("\"right\":1,\"predicted\":1");
  }

  @Test
  void whatToponymsWroteGivesTheSameFigures() throws IOException {
    Path written = folder.resolve("toponyms.jsonl");
    cli.run("toponyms", gold, "-f", "jsonl", "-o", written.toString(), "-q");
    Outcome read = cli.run("evaluate", gold, written.toString(), "-f", "json");
    Outcome ran = cli.run("evaluate", gold, "-f", "json");
    assertThat(read.out()).isEqualTo(ran.out()).contains("\"intervals\":{\"recognition_exact.P\"");
  }

  @Test
  void givenNamesAreResolvedAndMayBeSaved() throws IOException {
    Path saved = folder.resolve("saved.jsonl");
    Outcome ran =
        cli.run("evaluate", gold, "--gold-spans", "-f", "json", "--save", saved.toString());
    assertThat(ran.out())
        .startsWith("{\"gold_spans\":true")
        .contains("\"recall_view\":{\"n\":2,\"acc161\":1.0000")
        .doesNotContain("recognition");
    assertThat(Files.readString(saved)).startsWith("{\"id\":\"a\",\"toponyms\":[{\"start\":16,");
    assertThat(cli.run("evaluate", gold, saved.toString(), "--gold-spans", "-f", "json").out())
        .isEqualTo(ran.out());
  }

  @Test
  void theTableNamesFiguresAndWorstErrors() throws IOException {
    String wrong =
        answers(
            "wrong.jsonl", "{\"start\":16,\"end\":22,\"text\":\"Bamako\",\"lat\":48,\"lon\":2}");
    Outcome outcome = cli.run("evaluate", gold, wrong, "--worst", "3");
    assertThat(outcome.out())
        .startsWith("1 annotated, 1 answered\n\nAll places\n")
        .contains("\nend to end, < 161 km ", "\nWithout countries and continents\n")
        .containsPattern("Farthest answers\n  Bamako +4038\\.7 km +a:16-22")
        .containsPattern("Names missed most\n  Mali +1 x +a:24-28");
    assertThat(outcome.out()).containsPattern("same id +- +- +0 +0\n");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void twoOutputsAreCompared() throws IOException {
    String none = answers("none.jsonl", "");
    String one =
        answers(
            "one.jsonl", "{\"start\":16,\"end\":22,\"text\":\"Bamako\",\"lat\":12.65,\"lon\":-8}");
    Outcome outcome = cli.run("evaluate", gold, "--compare", none, one);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("first:  1 annotated, 1 answered\nsecond: 1 annotated, 1 answered\n")
        .containsPattern("end_to_end_161\\.F1 +0\\.0000 +0\\.6667 +0\\.6667")
        .contains("approximate randomisation over articles, 1000 shuffles");
    assertThat(cli.run("evaluate", gold, "--compare", none, one, "-f", "json").out())
        .contains("\"end_to_end_161.F1\":{\"first\":0.0000,\"second\":0.6667,");
  }

  @Test
  void incidentsAreScoredAgainstKeys() throws IOException {
    String keys =
        file(
            "keys.jsonl",
            "{\"id\":\"a\",\"incidents\":[{\"template\":\"1\",\"date\":\"01 JUL 89\",\"type\":\"ATTACK\","
                + "\"location\":\"MALI: KAYES (REGION): NIORO DU SAHEL (TOWN)\"}]}\n");
    String found =
        file(
            "incidents.jsonl",
            "{\"doc_id\":\"a\",\"event_type\":\"Battles\",\"event_date\":\"1989-07-01\","
                + "\"country\":\"Mali\",\"location\":\"Nioro du Sahel\"}\n");
    Outcome outcome = cli.run("evaluate", "--incidents", keys, found, "-f", "json");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("{\"documents\":1,\"dropped_other_type\":0,\"template\":{\"P\":1.0000,")
        .endsWith("\"right\":1.0000,\"predicted\":1,\"gold\":1}}\n");
    assertThat(cli.run("evaluate", "--incidents", keys, found).out())
        .containsPattern("\nlocation +1\\.0000 +1\\.0000 +1\\.0000 +1\\.0 +1 +1\n");
    assertThat(cli.run("evaluate", "--incidents", gold, found).err())
        .contains("gold.jsonl:1: needs \"id\" and a list of \"incidents\"");
  }

  @Test
  void incidentsAreScoredAgainstAnalystsCodes() throws IOException {
    String incident =
        "\"event_type\":\"Battles\",\"event_date\":\"1989-07-01\",\"latitude\":15.2,\"longitude\":-9.6";
    String coded = file("coded.jsonl", "{\"id\":\"a\",\"incidents\":[{" + incident + "}]}\n");
    String found = file("incidents.jsonl", "{\"doc_id\":\"a\"," + incident + "}\n");
    assertThat(cli.run("evaluate", "--incidents", coded, found).out())
        .startsWith("1 articles, 1 coded incidents, 1 found\n")
        .containsPattern("\nsite +1\\.0000 +1\n")
        .containsPattern("\nall but sub_type +1\\.0000 +1\n0 found that nobody coded");
    assertThat(cli.run("evaluate", "--incidents", coded, found, "-f", "json").out())
        .startsWith("{\"documents\":1,\"coded\":1,\"found\":1,\"matched\":1,")
        .endsWith("\"complete\":1.0000,\"false\":0.0000}\n");
  }

  @Test
  void aBadLineIsToldAndTheRestScored() throws IOException {
    String bad = file("bad.jsonl", ARTICLE + "{\"id\":\"b\",\"text\":\"x\"}\n");
    Outcome outcome = cli.run("evaluate", bad, "-f", "json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo("geowire: " + bad + ":2: has no \"toponyms\"; write [] where there are none\n");
    assertThat(outcome.out()).contains("\"gold\":1,");
  }

  @Test
  void namesAtOtherPlacesThanTheTextHasThemAreWarnedOf() throws IOException {
    String shifted =
        "{\"id\":\"a\",\"text\":\"In Mali.\",\"toponyms\":[{\"start\":4,\"end\":8,\"name\":\"Mali\"}]}";
    Outcome outcome = cli.run("evaluate", file("shifted.jsonl", shifted));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("warning: 1 annotated names differ from the text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evaluate|no GOLD",
        "evaluate GOLD -f xml|none of table, json",
        "evaluate GOLD GOLD --save x.jsonl|without PREDICTED",
        "evaluate GOLD GOLD --compare GOLD GOLD|leave PREDICTED out",
        "evaluate GOLD --compare GOLD GOLD --resamples 0|--resamples of 1 or more",
        "evaluate GOLD --min-confidence 2|not from 0 to 1",
        "evaluate GOLD --worst -1|less than 0",
        "evaluate GOLD --country XX|no ISO 3166 code",
        "evaluate GOLD --incidents|takes GOLD and PREDICTED",
        "evaluate GOLD -o GOLD|would overwrite an input",
      })
  void mistakesOfTheUserAreTwo(String command, String complaint) {
    Outcome outcome = cli.run(command.replace("GOLD", gold).split(" ", -1));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains(complaint).hasLineCount(1);
  }

  @Test
  void aMissingFileIsOneAndAMissingFolderFive() {
    assertThat(cli.run("evaluate", folder.resolve("none").toString()).code()).isEqualTo(1);
    String nowhere = folder.resolve("none/scores.json").toString();
    assertThat(cli.run("evaluate", gold, "-o", nowhere).code()).isEqualTo(5);
  }
}
