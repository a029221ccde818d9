package org.geowire.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geowire.model.TreeModel;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

  private static final BoostedTrees.Growth GROWTH = new BoostedTrees.Growth(60, 0.2, 4, 5, 1);

  /** Right where just one of two numbers is large, which no sum of both can tell. */
  private static List<BoostedTrees.Example> eitherOr() {
    List<BoostedTrees.Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      float a = (i % 20) / 20f;
      int row = i / 20;
      float b = row / 20f + (i % 7) * 0.001f;
      examples.add(new BoostedTrees.Example(new float[] {a, b, 1}, a < 0.3 != b < 0.5, 1));
    }
    return examples;
  }

  @Test
  void numbersSpeakTogether() {
    TreeModel model = BoostedTrees.train(eitherOr(), GROWTH);
    for (BoostedTrees.Example example : eitherOr()) {
      assertThat(model.odds(example.numbers()) > 0).isEqualTo(example.positive());
    }
  }

  @Test
  void anUnknownNumberIsBelowAllOthers() {
    List<BoostedTrees.Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      float number = i % 2 == 0 ? TreeModel.UNKNOWN : i;
      examples.add(new BoostedTrees.Example(new float[] {number}, i % 2 == 1, 1));
    }
    TreeModel model = BoostedTrees.train(examples, GROWTH);
    assertThat(model.odds(new float[] {TreeModel.UNKNOWN})).isNegative();
    assertThat(model.odds(new float[] {50})).isPositive();
  }

  @Test
  void whatTellsNothingGivesTheShareThatIsRight() {
    List<BoostedTrees.Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      examples.add(new BoostedTrees.Example(new float[] {1}, i % 4 == 0, 1));
    }
    double odds = BoostedTrees.train(examples, GROWTH).odds(new float[] {1});
    assertThat(1 / (1 + Math.exp(-odds))).isCloseTo(0.25, offset(0.01));
  }

  @Test
  void aFileHoldsTheSameModel() throws IOException {
    TreeModel model = BoostedTrees.train(eitherOr(), GROWTH);
    byte[] bytes = bytes(model);
    TreeModel read = TreeModel.read(new ByteArrayInputStream(bytes));
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(bytes(BoostedTrees.train(eitherOr(), GROWTH))).isEqualTo(bytes);
    float[] numbers = {0.2f, 0.7f, 1};
    assertThat(read.odds(numbers)).isEqualTo(model.odds(numbers));
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    byte[] bytes = bytes(BoostedTrees.train(eitherOr(), GROWTH));
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> TreeModel.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut short");
    byte[] other = bytes.clone();
    other[0] ^= 1;
    assertThatThrownBy(() -> TreeModel.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model");
  }

  private static byte[] bytes(TreeModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
