package org.geowire.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geowire.article.InputProblem;
import org.geowire.eval.MucScore.Credit;
import org.geowire.eval.MucScore.Slot;
import org.geowire.gazetteer.Mali;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MucEvaluationTest {

  private static final String GOGUI = "MALI: KAYES (REGION): GOGUI (VILLAGE)";

  @TempDir Path folder;
  private final List<InputProblem> problems = new ArrayList<>();

  private MucScore score(String keys, String... answers) throws IOException {
    String gold = "{\"id\":\"a\",\"incidents\":[" + keys + "]}\n";
    MucScore score =
        MucEvaluation.score(
            Files.writeString(folder.resolve("keys.jsonl"), gold),
            Files.writeString(folder.resolve("found.jsonl"), String.join("\n", answers)),
            Mali.gazetteer(),
            problems::add);
    assertThat(problems).isEmpty();
    return score;
  }

  private static String key(String template, String type, String location, String date) {
    return "{\"template\":\"%s\",\"type\":\"%s\",\"location\":\"%s\",\"date\":\"%s\"}"
        .formatted(template, type, location, date);
  }

  private static String answer(String sub, String location, String date) {
    return "{\"doc_id\":\"a\",\"sub_event_type\":\"%s\",\"country\":\"Mali\",\"location\":\"%s\",\"event_date\":\"%s\"}"
        .formatted(sub, location, date);
  }

  private static double right(MucScore score, Slot slot) {
    return score.slots().get(slot).right();
  }

  @Test
  void anAttackIsHalfRightForABombing() throws IOException {
    String bombing = key("1", "BOMBING", GOGUI, "01 JUL 89");
    MucScore half = score(bombing, answer("Attack", "Gogui", "1989-07-01"));
    assertThat(half.slots().get(Slot.TYPE)).isEqualTo(new Credit(0.5, 1, 1));
    assertThat(right(score(bombing, answer("Grenade", "Gogui", "1989-07-01")), Slot.TYPE))
        .isEqualTo(1);
  }

  @Test
  void theCountryAloneIsHalfRightAndAnotherCountryNone() throws IOException {
    String key = key("1", "ATTACK", GOGUI, "");
    assertThat(right(score(key, answer("Attack", "Mali", "")), Slot.LOCATION)).isEqualTo(0.5);
    assertThat(right(score(key, answer("Attack", "Gogui", "")), Slot.LOCATION)).isEqualTo(1);
    String elsewhere = answer("Attack", "Dakar", "").replace("Mali", "Senegal");
    assertThat(right(score(key, elsewhere), Slot.TEMPLATE)).isZero();
  }

  @Test
  void oneEndOfAStretchIsHalfRight() throws IOException {
    String key = key("1", "ATTACK", "MALI: GOGUI (VILLAGE) - DIBOLI (TOWN)", "");
    assertThat(right(score(key, answer("Attack", "Diboli", "")), Slot.LOCATION)).isEqualTo(0.5);
  }

  @Test
  void anyDayUpToTheLastIsRightAndUnknownYearsAskForNone() throws IOException {
    String before = key("1", "ATTACK", GOGUI, "- 08 JAN 90");
    assertThat(right(score(before, answer("Attack", "Gogui", "1989-12-24")), Slot.DATE))
        .isEqualTo(1);
    assertThat(right(score(before, answer("Attack", "Gogui", "1990-01-09")), Slot.DATE)).isZero();
    String unknown = key("1", "ATTACK", GOGUI, "08 JAN 00");
    assertThat(score(unknown).slots().get(Slot.DATE).gold()).isZero();
  }

  @Test
  void anOptionalKeyThatIsMissedIsNotMissing() throws IOException {
    String optional = key("1 (OPTIONAL)", "ATTACK", GOGUI, "");
    assertThat(score(optional).slots().get(Slot.TEMPLATE)).isEqualTo(new Credit(0, 0, 0));
    assertThat(score(optional, answer("Attack", "Gogui", "")).slots().get(Slot.TEMPLATE))
        .isEqualTo(new Credit(1, 1, 1));
  }

  @Test
  void eachKeyAndEachAnswerServesOnceAndTheBestPairComesFirst() throws IOException {
    String keys = key("1", "ATTACK", "MALI", "") + "," + key("2", "ATTACK", GOGUI, "");
    MucScore score =
        score(
            keys,
            answer("Attack", "Gogui", ""),
            answer("Attack", "Gogui", ""),
            answer("Attack", "Gogui", ""));
    assertThat(score.slots().get(Slot.TEMPLATE)).isEqualTo(new Credit(2, 3, 2));
    assertThat(right(score, Slot.LOCATION)).isEqualTo(1.5);
  }

  @Test
  void incidentsOfOtherTypesAreLeftOutAndCounted() throws IOException {
    MucScore score = score(key("1", "ATTACK", GOGUI, ""), answer("Peaceful protest", "Gogui", ""));
    assertThat(score.droppedOtherType()).isEqualTo(1);
    assertThat(score.slots().get(Slot.TEMPLATE)).isEqualTo(new Credit(0, 0, 1));
  }

  @Test
  void featuresOfGeoJsonAreReadToo() throws IOException {
    String feature =
        "{\"type\":\"Feature\",\"id\":\"x\",\"geometry\":{\"coordinates\":[1,2]},\"properties\":"
            + answer("Attack", "Gogui", "")
            + "}";
    assertThat(right(score(key("1", "ATTACK / BOMBING", GOGUI, ""), feature), Slot.TYPE))
        .isEqualTo(1);
  }
}
