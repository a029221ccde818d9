package org.geowire.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Article;
import org.geowire.article.Document;
import org.geowire.article.InputProblem;
import org.geowire.event.EventExtractor;
import org.geowire.event.EventMention;
import org.geowire.event.relevance.Relevance;
import org.geowire.lang.LanguagePack;
import org.geowire.model.LinearModel;
import org.geowire.model.WeightTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceTrainingTest {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");
  private static final String ASKED = "Terrorists murdered the mayor in his house.";
  private static final String NOT_ASKED = "Army troops killed guerrillas in combat.";

  @TempDir Path folder;

  private List<KeyedArticle> articles() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines
          .append("{\"id\":\"a%d\",\"text\":\"%s\",\"incidents\":[".formatted(i, text(i)))
          .append(
              i % 2 == 0
                  ? "{\"type\":\"ATTACK\",\"hum_target_descriptions\":[\"\\\"MAYOR\\\"\"]}"
                  : "")
          .append("]}\n");
    }
    return KeyedArticle.read(
        Files.writeString(folder.resolve("keyed.jsonl"), lines), RelevanceTrainingTest::fail);
  }

  private static String text(int number) {
    return number % 2 == 0 ? ASKED : NOT_ASKED;
  }

  private static void fail(InputProblem problem) {
    throw new AssertionError(problem.describe());
  }

  private static double confidence(LinearModel model, String text) {
    Document document = Document.of(Article.of("test", text), ENGLISH);
    Relevance relevance =
        new Relevance(model, WeightTable.load("/model/profile-muc4.tsv"), ENGLISH);
    List<EventMention> found =
        relevance.relevant(document, new EventExtractor(ENGLISH).extract(document));
    return found.stream().mapToDouble(EventMention::confidence).max().orElse(0);
  }

  @Test
  void whatTheKeysAskForIsSurerThanWhatTheyLeaveOut() throws IOException {
    LinearModel model = new RelevanceTraining(ENGLISH).learn(articles());
    assertThat(confidence(model, ASKED)).isGreaterThan(0.5);
    assertThat(confidence(model, NOT_ASKED)).isLessThan(0.5);
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    new RelevanceTraining(ENGLISH).learn(articles()).write(first);
    new RelevanceTraining(ENGLISH).learn(articles()).write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void wordsOfFewArticlesAreForgotten() throws IOException {
    LinearModel few = new RelevanceTraining(ENGLISH).learn(articles().subList(0, 4));
    assertThat(few.weights()).isZero();
  }

  @Test
  void aLineWithoutIncidentsIsNamed() throws IOException {
    List<InputProblem> problems = new ArrayList<>();
    Path file = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n");
    assertThat(KeyedArticle.read(file, problems::add)).isEmpty();
    Optional<InputProblem> first = problems.stream().findFirst();
    assertThat(first.map(InputProblem::describe).orElse(""))
        .contains("bad.jsonl")
        .contains("has no \"incidents\"; write [] where there are none");
  }
}
