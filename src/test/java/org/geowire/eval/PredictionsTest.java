package org.geowire.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geowire.article.InputProblem;
import org.geowire.train.AnnotatedArticle;
import org.geowire.train.AnnotatedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionsTest {

  @TempDir Path folder;
  private final List<InputProblem> problems = new ArrayList<>();

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("f.jsonl"), String.join("\n", lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1]|is not a JSON object",
        "{\"id\":\"x\",\"text\":\"Gao\"|ends within its JSON object",
        "{\"id\":\"x\",\"text\":\"Gao\",}|is not valid JSON",
        "{\"id\":\"x\",\"toponyms\":[]}|has no \"text\"",
        "{\"id\":\"x\",\"text\":\"Gao\"}|has no \"toponyms\"",
        "{\"text\":\"Gao\",\"toponyms\":{}}|is not a list",
        "{\"text\":\"Gao\",\"toponyms\":[{\"start\":0,\"end\":9}]}|toponym 1 ends at 9, but the text has 3",
        "{\"text\":\"Gao\",\"toponyms\":[{\"start\":2,\"end\":2}]}|toponym 1 needs",
        "{\"text\":\"Gao\",\"toponyms\":[{\"start\":\"0\",\"end\":2}]}|that is no whole number",
        "{\"text\":\"Gao\",\"toponyms\":[{\"start\":0,\"end\":3,\"lat\":\"x\",\"lon\":1}]}|that is no number",
      })
  void aBadLineIsNamedAndTheOthersAreRead(String bad, String complaint) throws IOException {
    String good = "{\"id\":\"y\",\"text\":\"Gao\",\"toponyms\":[{\"start\":0,\"end\":3}]}";
    List<AnnotatedArticle> read = AnnotatedReader.read(file(good, "", bad, good), problems::add);
    assertThat(read).hasSize(2);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).line()).isEqualTo(3);
    assertThat(problems.get(0).describe()).contains("f.jsonl:3: ").contains(complaint);
  }

  @Test
  void aPointThatIsNowhereIsWarnedOfAndTheNameKept() throws IOException {
    String line =
        "{\"text\":\"Gao\",\"toponyms\":[{\"start\":0,\"end\":3,\"lat\":16.3,\"lon\":-939.3}]}";
    AnnotatedArticle read = AnnotatedReader.read(file(line), problems::add).get(0);
    assertThat(read.toponyms().get(0).point()).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).isError()).isFalse();
    assertThat(problems.get(0).describe())
        .endsWith("toponym 1 is not on the earth: 16.3, -939.3; it counts without a point");
  }

  @Test
  void aMissingFileIsAProblemOfTheFile() {
    assertThat(AnnotatedReader.read(folder.resolve("none.jsonl"), problems::add)).isEmpty();
    assertThat(problems).extracting(InputProblem::line).containsExactly(0);
  }

  @Test
  void whatIsNotKnownIsSkippedAtAnyDepth() throws IOException {
    String line =
        "{\"more\":{\"text\":\"no\"},\"id\":5,\"text\":\"Gao\",\"title\":{\"start\":1},"
            + "\"toponyms\":[{\"start\":0,\"name\":[{\"end\":1}],\"end\":3,\"lat\":null}]}";
    AnnotatedArticle read = AnnotatedReader.read(file(line), problems::add).get(0);
    assertThat(problems).isEmpty();
    assertThat(read.article().id()).isEqualTo("5");
    assertThat(read.toponyms().get(0).mark().end()).isEqualTo(3);
  }

  @Test
  void anOutputWithoutIdIsRefused() throws IOException {
    Predictions.read(file("{\"toponyms\":[]}"), problems::add);
    assertThat(problems.get(0).describe()).contains(":1: has no \"id\"");
  }

  @Test
  void answersOfOneArticleAreJoinedAndUnsureOnesLeftOut() throws IOException {
    Predictions read =
        Predictions.read(
            file(
                "{\"id\":\"a\",\"toponyms\":[{\"start\":0,\"end\":3,\"confidence\":0.4}]}",
                "{\"id\":\"a\",\"toponyms\":[{\"start\":4,\"end\":7}]}"),
            problems::add);
    assertThat(read.of("a")).hasSize(2);
    assertThat(read.atLeast(0.5).of("a")).extracting(m -> m.start()).containsExactly(4);
    assertThat(read.of("b")).isEmpty();
  }
}
