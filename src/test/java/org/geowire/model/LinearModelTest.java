package org.geowire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {

  private record Seen(int ordinal, String label) implements Feature {}

  private static final Feature WORD = new Seen(1, "word");
  private static final Feature OTHER = new Seen(2, "other");

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  /** Models are read from resources alone, so the test puts one on the class path. */
  private static LinearModel readBack(byte[] model) throws IOException {
    Path classes =
        Path.of(
            LinearModelTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    Path file = Files.createTempFile(classes, "model", ".bin");
    try {
      Files.write(file, model);
      return LinearModel.load("/" + file.getFileName());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void whatIsWrittenIsReadBackRounded() throws IOException {
    float[] weights = new float[LinearModel.SIZE];
    weights[LinearModel.place(WORD, 7)] = 1.25f;
    weights[LinearModel.place(WORD, 8)] = -0.5f;
    weights[LinearModel.place(OTHER, 7)] = 0.0011f;
    weights[LinearModel.place(OTHER, 8)] = 1000;
    LinearModel read = readBack(bytes(LinearModel.of(weights)));
    assertThat(read.weight(WORD, 7)).isEqualTo(1.25);
    assertThat(read.weight(WORD, 8)).isEqualTo(-0.5);
    assertThat(read.weight(OTHER, 7)).as("too small to keep").isZero();
    assertThat(read.weight(OTHER, 8)).as("the largest that is kept").isCloseTo(128, within(0.01));
    assertThat(read.weight(WORD, 9)).isZero();
  }

  @Test
  void anyWeightsComeBackAtTheirPlaces() throws IOException {
    Random random = new Random(3);
    float[] weights = new float[LinearModel.SIZE];
    for (int i = 0; i < 200; i++) {
      weights[random.nextInt(LinearModel.SIZE)] = (random.nextInt(60_000) - 30_000) / 256f;
    }
    weights[0] = 2;
    weights[LinearModel.SIZE - 1] = -2;
    byte[] once = bytes(LinearModel.of(weights));
    assertThat(bytes(readBack(once))).isEqualTo(once);
  }

  @Test
  void aModelWithoutWeightsIsShort() throws IOException {
    assertThat(bytes(LinearModel.of(new float[LinearModel.SIZE]))).hasSizeLessThan(32);
  }

  @Test
  void aScorerAddsUpAndStartsAgain() {
    float[] weights = new float[LinearModel.SIZE];
    weights[LinearModel.place(WORD, 7)] = 2;
    weights[LinearModel.place(OTHER, 7)] = -1;
    LinearModel.Scorer scorer = new LinearModel.Scorer(LinearModel.of(weights));
    scorer.add(WORD, 7, 0.5);
    scorer.add(OTHER, 7);
    scorer.add(WORD, 99);
    assertThat(scorer.take()).isZero();
    scorer.add(WORD, 7);
    assertThat(scorer.take()).isEqualTo(2);
    assertThat(scorer.take()).isZero();
  }

  @Test
  void aModelOfAnotherSizeIsRefused() {
    assertThatThrownBy(() -> LinearModel.of(new float[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/model/toponym.bin", "/model/place.bin"})
  void theShippedModelsAreWrittenAsTheyWereRead(String resource) throws IOException {
    try (var in = LinearModelTest.class.getResourceAsStream(resource)) {
      assertThat(bytes(LinearModel.load(resource))).isEqualTo(in.readAllBytes());
    }
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> LinearModel.load("/model/none.bin"))
        .hasMessageContaining("/model/none.bin");
    assertThatThrownBy(() -> LinearModel.load("/model/site-weights.tsv"))
        .hasMessageContaining("/model/site-weights.tsv");
    assertThatThrownBy(() -> WeightTable.load("/model/site-weights.tsv").of("unheard-of"))
        .hasMessageContaining("unheard-of");
  }
}
