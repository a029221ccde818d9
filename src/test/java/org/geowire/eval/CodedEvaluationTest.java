package org.geowire.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geowire.article.InputProblem;
import org.geowire.eval.CodedScore.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedEvaluationTest {

  @TempDir Path folder;
  private final List<InputProblem> problems = new ArrayList<>();

  private CodedScore score(String coded, String... found) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), coded);
    assertThat(CodedEvaluation.isCoded(gold)).isTrue();
    Path answers = Files.writeString(folder.resolve("found.jsonl"), String.join("\n", found));
    CodedScore score = CodedEvaluation.score(gold, answers, problems::add);
    assertThat(problems).isEmpty();
    return score;
  }

  private static String gold(String... incidents) {
    return "{\"id\":\"a\",\"incidents\":[" + String.join(",", incidents) + "]}\n";
  }

  private static String incident(String more) {
    return "{\"doc_id\":\"a\",\"event_type\":\"Battles\",\"sub_event_type\":\"Armed clash\","
        + "\"event_date\":\"2025-07-01\",\"country\":\"Mali\","
        + more
        + "}";
  }

  private static String at(double latitude, String more) {
    return incident("\"latitude\":" + latitude + ",\"longitude\":-9.6" + more);
  }

  @Test
  void anEqualIncidentIsRightInEverything() throws IOException {
    String incident = at(15.2, ",\"fatalities\":3");
    CodedScore score = score(gold(incident), incident);
    assertThat(score.complete()).isEqualTo(1);
    assertThat(score.right().values()).containsOnly(1);
    assertThat(score.falseShare()).isZero();
  }

  @Test
  void aPointIsRightWithinTheRadius() throws IOException {
    // 0.3 degrees of latitude are 33 km.
    String near = at(15.5, "");
    assertThat(score(gold(at(15.2, "")), near).right()).containsEntry(Code.SITE, 0);
    assertThat(score(gold(at(15.2, ",\"radius_km\":40")), near).right())
        .containsEntry(Code.SITE, 1);
  }

  @Test
  void incidentsWithoutAPointAreRightInTheirCountry() throws IOException {
    String unplaced = incident("\"latitude\":null,\"longitude\":null");
    assertThat(score(gold(unplaced), unplaced).right()).containsEntry(Code.SITE, 1);
    String abroad = unplaced.replace("Mali", "Niger");
    CodedScore score = score(gold(unplaced), abroad);
    assertThat(score.right()).containsEntry(Code.SITE, 0);
    assertThat(score.abroad()).isEqualTo(1);
  }

  @Test
  void anUnsaidFigureIsNoNought() throws IOException {
    CodedScore score = score(gold(at(15.2, "")), at(15.2, ",\"fatalities\":0"));
    assertThat(score.right()).containsEntry(Code.FATALITIES, 0);
  }

  @Test
  void oneDayIsNotARange() throws IOException {
    String range = at(15.2, ",\"event_date_end\":\"2025-07-02\"");
    assertThat(score(gold(at(15.2, "")), range).right()).containsEntry(Code.DATE, 0);
    String day = at(15.2, ",\"event_date_end\":\"2025-07-01\"");
    assertThat(score(gold(at(15.2, "")), day).right()).containsEntry(Code.DATE, 1);
  }

  @Test
  void eachIncidentIsCountedOnceAndTheRestIsFalse() throws IOException {
    String quiet = "{\"id\":\"b\",\"incidents\":[]}";
    CodedScore score =
        score(
            gold(at(15.2, ""), at(16.8, "")) + quiet,
            at(15.2, ""),
            at(15.2, ""),
            at(15.2, "").replace("\"a\"", "\"b\""));
    assertThat(score.documents()).isEqualTo(2);
    assertThat(score.matched()).isEqualTo(2);
    assertThat(score.right()).containsEntry(Code.SITE, 1).containsEntry(Code.TYPE, 2);
    assertThat(score.quiet()).isEqualTo(1);
    assertThat(score.falseShare()).isEqualTo(1 / 3.0);
  }

  @Test
  void aFoundIncidentGoesToTheOneThatItIsMostLike() throws IOException {
    String first = at(15.2, ",\"fatalities\":1");
    String second = at(15.2, ",\"fatalities\":2");
    CodedScore score = score(gold(first, second), second, first);
    assertThat(score.complete()).isEqualTo(2);
  }

  @Test
  void keysOfMucAreNotCoded() throws IOException {
    Path keys = folder.resolve("keys.jsonl");
    Files.writeString(keys, "{\"id\":\"a\",\"incidents\":[{\"type\":\"BOMBING\"}]}");
    assertThat(CodedEvaluation.isCoded(keys)).isFalse();
  }

  @Test
  void aPointOffTheEarthIsAProblemOfItsLine() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), gold(at(15.2, "")));
    Path found = Files.writeString(folder.resolve("found.jsonl"), at(99, ""));
    CodedEvaluation.score(gold, found, problems::add);
    assertThat(problems).singleElement().asString().contains("nowhere on earth");
  }
}
