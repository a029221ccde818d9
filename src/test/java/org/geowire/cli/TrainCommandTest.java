package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.geowire.cli.CliRunner.Outcome;
import org.geowire.gazetteer.Gazetteer;
import org.geowire.lang.LanguagePack;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.ToponymTraining;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest {

  @TempDir Path folder;
  private CliRunner cli;
  private String corpus;

  @BeforeEach
  void write() throws IOException {
    cli = new CliRunner(folder);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      lines.append(i % 2 == 0 ? line(i, "Bamako", 12.65, -8) : line(i, "Kayes", 14.45, -11.44));
    }
    corpus = Files.writeString(folder.resolve("corpus.jsonl"), lines).toString();
  }

  private static String line(int number, String town, double latitude, double longitude) {
    String text = "Gunmen attacked " + town + " on Monday, a farmer said.";
    return "{\"id\":\"a%d\",\"domain\":\"d%d\",\"date\":\"2025-07-0%d\",\"text\":\"%s\",\"toponyms\":["
            .formatted(number, number, number + 1, text)
        + "{\"start\":16,\"end\":%d,\"lat\":%s,\"lon\":%s}]}\n"
            .formatted(16 + town.length(), latitude, longitude);
  }

  private Path models(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  @Test
  void trainingTwiceGivesTheSameFilesAndNamesWhatTheyLearntFrom() throws IOException {
    Path first = models("first");
    Path second = models("second");
    Outcome outcome = cli.run("train", "all", corpus, "-o", first.toString(), "--folds", "2");
    assertThat(outcome.err())
        .isEqualTo(
            "geowire: trained toponym.bin and place.bin and review.bin and trust.bin on 8 articles\n");
    assertThat(outcome.code()).isZero();
    cli.run("train", "all", corpus, "-o", second.toString(), "--folds", "2");
    for (String file : new String[] {"toponym.bin", "place.bin", "toponym.card.json"}) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
    }
    assertThat(Files.readString(first.resolve("toponym.card.json")))
        .startsWith("{\n  \"model\" : \"toponym.bin\",\n")
        .contains("\"date\" : \"2025-07-08\"", "\"file\" : \"corpus.jsonl\"", "\"articles\" : 8")
        .contains("\"folds\" : 2", "\"recognition_exact.F1\" : ", "\"seed\" : 0")
        .doesNotContain(folder.toString());
  }

  @Test
  void theSeedDealsTheNewspapersAndChangesNoModel() throws IOException {
    Path first = models("first");
    Path second = models("second");
    cli.run("train", "place", corpus, "-o", first.toString(), "--folds", "2");
    cli.run("train", "place", corpus, "-o", second.toString(), "--folds", "2", "--seed", "5");
    assertThat(second.resolve("place.bin")).hasSameBinaryContentAs(first.resolve("place.bin"));
    assertThat(Files.readString(second.resolve("place.card.json"))).contains("\"seed\" : 5");
  }

  @Test
  void whatWasTrainedMayBeScored() throws IOException {
    Path models = models("models");
    cli.run("train", "all", corpus, "-o", models.toString(), "--folds", "0");
    Outcome own = cli.run("evaluate", corpus, "-f", "json", "--models", models.toString());
    assertThat(own.code()).isZero();
    assertThat(own.out()).contains("\"recognition_exact\":{\"P\":1.0000,\"R\":1.0000");
    Files.write(models.resolve("toponym.bin"), new byte[] {1, 2, 3});
    Outcome damaged = cli.run("evaluate", corpus, "--models", models.toString());
    assertThat(damaged.code()).isEqualTo(2);
    assertThat(damaged.err()).contains("toponym.bin: not a model; train it again");
    assertThat(cli.run("evaluate", corpus, "--models", folder.toString()).err())
        .contains("holds no model");
  }

  @Test
  void theModelIsThatOfTheLibrary() throws IOException {
    Path models = models("models");
    cli.run("train", "place", corpus, "-o", models.toString(), "--folds", "0");
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    new ToponymTraining(Gazetteer.open(cli.gazetteer()), LanguagePack.of("en"))
        .resolution(AnnotatedArticle.read(Path.of(corpus)))
        .write(expected);
    assertThat(models.resolve("place.bin")).hasBinaryContent(expected.toByteArray());
    assertThat(models.resolve("toponym.bin")).doesNotExist();
  }

  @Test
  void sitesAreLearntFromMarkedSentencesTheSameTwice() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append(sentence(i, i % 2 == 0 ? "Kayes" : "Bamako"));
    }
    String sentences = Files.writeString(folder.resolve("s.jsonl"), lines).toString();
    Path first = models("first");
    Path second = models("second");
    Outcome outcome = cli.run("train", "site", sentences, "-o", first.toString(), "--folds", "2");
    assertThat(outcome.err()).isEqualTo("geowire: trained site.bin on 12 sentences\n");
    assertThat(Files.readString(first.resolve("site.card.json")))
        .contains("\"sentences\" : 12", "\"with_a_site\" : 12", "\"exact\" : ");
    cli.run("train", "site", sentences, "-o", second.toString(), "--folds", "2");
    assertThat(second.resolve("site.bin")).hasSameBinaryContentAs(first.resolve("site.bin"));
  }

  private static String sentence(int number, String town) {
    String text = "Men from Gao killed a guard in " + town + " on Monday.";
    int start = text.indexOf(town);
    return ("{\"id\":\"d%d#0\",\"text\":\"%s\",\"events\":[{\"start\":13,\"end\":19}],"
            + "\"event_locations\":[{\"start\":%d,\"end\":%d}]}\n")
        .formatted(number, text, start, start + town.length());
  }

  @Test
  void relevanceIsLearntFromArticlesWithKeysTheSameTwice() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append(
          "{\"id\":\"k%d\",\"text\":\"KAYES, 3 JAN 90 -- %s\",\"incidents\":[%s]}\n"
              .formatted(
                  i,
                  i % 2 == 0 ? "A BOMB KILLED A JUDGE IN KAYES." : "TROOPS CLASHED WITH REBELS.",
                  i % 2 == 0 ? "{\"template\":\"1\",\"type\":\"BOMBING\"}" : ""));
    }
    String keyed = Files.writeString(folder.resolve("k.jsonl"), lines).toString();
    Path first = models("first");
    Path second = models("second");
    Outcome outcome = cli.run("train", "relevance", keyed, "-o", first.toString());
    assertThat(outcome.err()).isEqualTo("geowire: trained relevance.bin on 12 articles\n");
    cli.run("train", "relevance", keyed, "-o", second.toString());
    assertThat(second.resolve("relevance.bin"))
        .hasSameBinaryContentAs(first.resolve("relevance.bin"));
  }

  @Test
  void theDateMayBeGivenAndTooFewGroupsLeaveNoFigures() throws IOException {
    Path models = models("models");
    cli.run(
        "train",
        "toponym",
        corpus,
        "-o",
        models.toString(),
        "--folds",
        "9",
        "--date",
        "2024-01-02");
    assertThat(Files.readString(models.resolve("toponym.card.json")))
        .contains("\"date\" : \"2024-01-02\"", "\"folds\" : 0")
        .doesNotContain("F1");
  }

  @Test
  void aBadLineStopsTheTrainingAndLeavesNothing() throws IOException {
    Path models = models("models");
    Files.writeString(
        Path.of(corpus), "{\"text\":\"x\"}\n", java.nio.file.StandardOpenOption.APPEND);
    Outcome outcome = cli.run("train", "all", corpus, "-o", models.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains(":9: has no \"toponyms\"", "nothing is trained");
    assertThat(models).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train|2|no KIND",
        "train river CORPUS -o .|2|none of toponym, place, review, trust, site, relevance, note, incident, all",
        "train all -o .|2|no ANNOTATED",
        "train all CORPUS|2|no FOLDER",
        "train all CORPUS -o . --folds 1|2|neither 0 nor from 2",
        "train all CORPUS -o . --date soon|2|no day",
        "train all CORPUS -o CORPUS/none|5|there is no folder",
      })
  void mistakesAreTold(String command, int code, String complaint) {
    Outcome outcome = cli.run(command.replace("CORPUS", corpus).split(" ", -1));
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.err()).contains(complaint).hasLineCount(1);
  }

  @Test
  void relevanceLearnsFromArticlesWithKeys() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      lines.append(
          "{\"id\":\"k%d\",\"text\":\"Gunmen killed a mayor.\",\"incidents\":[]}\n".formatted(i));
    }
    String keyed = Files.writeString(folder.resolve("keyed.jsonl"), lines).toString();
    Path models = models("relevance");
    Outcome outcome = cli.run("train", "relevance", keyed, "-o", models.toString());
    assertThat(outcome.err()).isEqualTo("geowire: trained relevance.bin on 6 articles\n");
    assertThat(outcome.code()).isZero();
    assertThat(models.resolve("relevance.bin")).isNotEmptyFile();
    assertThat(models.resolve("relevance.card.json"))
        .content()
        .contains("\"file\" : \"keyed.jsonl\"", "\"articles\" : 6");
  }

  @Test
  void incidentsAreLearntFromCodedArticlesTheSameTwice() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append(
          coded(
              i,
              i % 3 == 0
                  ? ""
                  : "{\"country\":\"Mali\",\"latitude\":14.45,"
                      + "\"longitude\":-11.44,\"event_type\":\"Violence against civilians\"}"));
    }
    String articles = Files.writeString(folder.resolve("c.jsonl"), lines).toString();
    Path first = models("first");
    Path second = models("second");
    Outcome outcome = cli.run("train", "incident", articles, "-o", first.toString());
    assertThat(outcome.err()).isEqualTo("geowire: trained incident.bin on 12 articles\n");
    assertThat(Files.readString(first.resolve("incident.card.json")))
        .contains("\"articles\" : 12", "\"incidents_found\" : 12", "\"incidents_coded\" : 8")
        .contains("\"auroc\" : ", "\"calibration_error\" : ");
    cli.run("train", "incident", articles, "-o", second.toString());
    assertThat(second.resolve("incident.bin"))
        .hasSameBinaryContentAs(first.resolve("incident.bin"));
  }

  private static String coded(int number, String incident) {
    String text = "Gunmen killed two farmers in Kayes on Monday, a farmer said.";
    return "{\"id\":\"c%d\",\"date\":\"2025-07-02\",\"text\":\"%s\",\"incidents\":[%s]}\n"
        .formatted(number, text, incident);
  }

  @Test
  void aCodedArticleOfNoDayIsNamedWithItsLine() throws IOException {
    String line = "{\"id\":\"c\",\"date\":\"soon\",\"text\":\"x\",\"incidents\":[]}";
    String articles = Files.writeString(folder.resolve("c.jsonl"), line).toString();
    Outcome outcome = cli.run("train", "incident", articles, "-o", models("m").toString());
    assertThat(outcome.err()).contains("c.jsonl:1: has a \"date\" that is no day: soon");
    assertThat(outcome.code()).isEqualTo(1);
  }
}
