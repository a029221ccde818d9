package org.geowire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.geowire.eval.CodedEvaluation;
import org.geowire.eval.CodedScore;
import org.geowire.eval.CodedScore.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads the texts that were coded by hand and compares the codes.
 *
 * <p>The floors are what was reached: they keep it from being lost, and only rise.
 */
class CodedTextsTest {

  private static final Path CODED = Path.of("src/test/resources/coded");
  private static final JsonFactory JSON = new JsonFactory();

  @TempDir Path folder;

  @Test
  void notesOfCoders() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    List<String> coded = new ArrayList<>();
    for (String note : Files.readAllLines(CODED.resolve("notes.jsonl"))) {
      coded.add("{\"id\":\"" + id(note) + "\",\"incidents\":[" + note + "]}");
    }
    Files.write(gold, coded);
    CodedScore score = score(gold, firstOfEach(incidents(CODED.resolve("notes.jsonl"))));
    assertThat(score.documents()).isEqualTo(200);
    assertThat(score.share(Code.TYPE)).isGreaterThan(.94);
    assertThat(score.share(Code.SUB_TYPE)).isGreaterThan(.92);
    assertThat(score.share(Code.DATE)).isGreaterThan(.98);
    assertThat(score.share(Code.SITE)).isGreaterThan(.93);
    assertThat(score.share(Code.FATALITIES)).isGreaterThan(.82);
    assertThat(score.abroad()).isLessThan(4);
  }

  @Test
  void articles() throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Path gold = folder.resolve("gold.jsonl");
    try (JsonGenerator texts = JSON.createGenerator(Files.newBufferedWriter(articles));
        JsonGenerator codes = JSON.createGenerator(Files.newBufferedWriter(gold))) {
      for (Path article : articleFolders()) {
        add(article, texts, codes);
      }
    }
    CodedScore score = score(gold, incidents(articles));
    assertThat(score.documents()).isEqualTo(60);
    assertThat(score.coded()).isEqualTo(140);
    assertThat(score.share(Code.SITE)).isGreaterThan(.76);
    assertThat(score.completeShare()).isGreaterThan(.51);
    assertThat(score.falseShare()).isLessThan(.14);
    assertThat(score.quiet()).isLessThan(5);
  }

  private static List<Path> articleFolders() throws IOException {
    try (Stream<Path> found = Files.list(CODED.resolve("articles"))) {
      return found.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Writes an article as a line of JSON, and its codes with the article's id as another. */
  private static void add(Path article, JsonGenerator texts, JsonGenerator codes)
      throws IOException {
    String[] parts = Files.readString(article.resolve("article.txt")).split("\n", 2);
    String id = article.getFileName().toString();
    texts.writeStartObject();
    texts.writeStringField("id", id);
    texts.writeStringField("title", parts[0]);
    texts.writeStringField("text", parts[1].strip());
    codes.writeStartObject();
    codes.writeStringField("id", id);
    try (JsonParser json = JSON.createParser(article.resolve("incidents.json").toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        JsonGenerator target = json.currentName().equals("incidents") ? codes : texts;
        target.copyCurrentStructure(json);
      }
    }
    texts.writeEndObject();
    texts.writeRaw('\n');
    codes.writeEndObject();
    codes.writeRaw('\n');
  }

  private List<String> incidents(Path articles) throws IOException {
    Path found = folder.resolve("incidents.jsonl");
    CliRunner.Outcome result =
        CliRunner.raw(
            "incidents",
            articles.toString(),
            "-q",
            "-f",
            "jsonl",
            "--columns",
            "full",
            "-o",
            found.toString());
    assertThat(result.code()).isZero();
    return Files.readAllLines(found);
  }

  private CodedScore score(Path gold, List<String> incidents) throws IOException {
    Path found = Files.write(folder.resolve("found.jsonl"), incidents);
    List<Object> problems = new ArrayList<>();
    CodedScore score = CodedEvaluation.score(gold, found, problems::add);
    assertThat(problems).isEmpty();
    return score;
  }

  /** A note tells one incident: the first row with a point is the answer, else the first. */
  private static List<String> firstOfEach(List<String> rows) {
    List<String> first = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (boolean placed : new boolean[] {true, false}) {
      for (String row : rows) {
        if (row.contains("\"latitude\":null") != placed && seen.add(id(row))) {
          first.add(row);
        }
      }
    }
    return first;
  }

  private static String id(String row) {
    return row.replaceFirst(".*?\"(?:doc_)?id\": ?\"([^\"]*)\".*", "$1");
  }
}
