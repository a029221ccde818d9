package org.geowire.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.geowire.model.Feature;
import org.geowire.model.LinearModel;
import org.junit.jupiter.api.Test;

class LearningTest {

  private record Seen(int ordinal, String label) implements Feature {}

  private static final Feature WORD = new Seen(1, "word");
  private static final int YES = LinearModel.place(WORD, 1);
  private static final int NO = LinearModel.place(WORD, 2);

  private static Row row(long... values) {
    Row row = new Row();
    for (long value : values) {
      row.add(WORD, value);
    }
    return row.trimmed();
  }

  @Test
  void aQuadraticIsMinimised() {
    double[] curvatures = {1, 10, 100, 0.5};
    double[] lowest = {3, -2, 0.25, 40};
    double[] found =
        Lbfgs.minimise(
            (point, gradient) -> {
              double sum = 0;
              for (int i = 0; i < point.length; i++) {
                double off = point[i] - lowest[i];
                sum += curvatures[i] * off * off / 2;
                gradient[i] = curvatures[i] * off;
              }
              return sum + 1;
            },
            4,
            100);
    for (int i = 0; i < lowest.length; i++) {
      assertThat(found[i]).isCloseTo(lowest[i], within(0.01));
    }
  }

  @Test
  void aCurvedValleyIsFollowed() {
    double[] found =
        Lbfgs.minimise(
            (p, gradient) -> {
              double a = 1 - p[0];
              double b = p[1] - p[0] * p[0];
              gradient[0] = -2 * a - 400 * p[0] * b;
              gradient[1] = 200 * b;
              return a * a + 100 * b * b;
            },
            2,
            200);
    assertThat(found[0]).isCloseTo(1, within(0.01));
    assertThat(found[1]).isCloseTo(1, within(0.02));
  }

  @Test
  void whereItIsFlatNothingMoves() {
    assertThat(Lbfgs.minimise((point, gradient) -> 5, 3, 10)).containsOnly(0);
  }

  private static List<LogisticRegression.Example> toy() {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      boolean positive = i % 2 == 0;
      int noise = 100 + random.nextInt(50);
      examples.add(new LogisticRegression.Example(row(positive ? 1 : 2, noise), positive, 1));
    }
    return examples;
  }

  @Test
  void logisticRegressionTellsTwoKindsApart() {
    double[] weights = LogisticRegression.train(toy(), 1, LinearModel.SIZE, 60);
    assertThat(weights[YES]).isGreaterThan(1);
    assertThat(weights[NO]).isLessThan(-1);
    for (LogisticRegression.Example example : toy()) {
      assertThat(example.row().dot(weights) > 0).isEqualTo(example.positive());
    }
  }

  /** One feature, half of it right: the loss is lowest where the odds are three to one. */
  @Test
  void withoutPenaltyTheWeightIsTheLogOfTheOdds() {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new LogisticRegression.Example(row(1), i % 4 != 0, 1));
    }
    double[] weights = LogisticRegression.train(examples, 1e-9, LinearModel.SIZE, 60);
    assertThat(weights[YES]).isCloseTo(Math.log(3), within(0.01));
  }

  @Test
  void aPenaltyDrawsWeightsTowardsNothing() {
    double[] loose = LogisticRegression.train(toy(), 0.1, LinearModel.SIZE, 60);
    double[] tight = LogisticRegression.train(toy(), 50, LinearModel.SIZE, 60);
    assertThat(tight[YES]).isPositive().isLessThan(loose[YES] / 2);
  }

  @Test
  void softmaxPutsTheRightRowFirst() {
    List<Softmax.Example> examples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<Row> rows = List.of(row(2, 300 + i), row(1, 400 + i), row(2, 500 + i));
      examples.add(new Softmax.Example(rows, new boolean[] {false, true, false}, 1));
    }
    double[] weights = Softmax.train(examples, 1, LinearModel.SIZE, 60);
    for (Softmax.Example example : examples) {
      List<Row> rows = example.rows();
      assertThat(rows.get(1).dot(weights))
          .isGreaterThan(rows.get(0).dot(weights) + 1)
          .isGreaterThan(rows.get(2).dot(weights) + 1);
    }
  }

  @Test
  void trainingTwiceGivesTheSameWeights() {
    assertThat(LogisticRegression.train(toy(), 1, LinearModel.SIZE, 60))
        .isEqualTo(LogisticRegression.train(toy(), 1, LinearModel.SIZE, 60));
  }

  @Test
  void whatFewGroupsHaveIsDropped() {
    Row common = row(1, 7);
    Row rare = row(1, 9, 9);
    Row.keepCommon(List.of(List.of(common, rare), List.of(row(1)), List.of(row(1, 7))), 2);
    double[] ones = new double[LinearModel.SIZE];
    java.util.Arrays.fill(ones, 1);
    assertThat(common.dot(ones)).isEqualTo(2);
    assertThat(rare.dot(ones)).as("seen twice, but in one group").isEqualTo(1);
  }

  @Test
  void aRowOfManyFeaturesGrows() {
    long[] values = new long[500];
    java.util.Arrays.setAll(values, i -> i);
    double[] ones = new double[LinearModel.SIZE];
    java.util.Arrays.fill(ones, 1);
    assertThat(row(values).dot(ones)).isEqualTo(500);
  }
}
