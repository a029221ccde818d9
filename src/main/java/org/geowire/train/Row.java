package org.geowire.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.geowire.model.Feature;
import org.geowire.model.FeatureSink;
import org.geowire.model.LinearModel;

/** The features of one decision as places in a model. */
final class Row implements FeatureSink {

  private final Predicate<Feature> taught;
  private int[] places = new int[96];
  private float[] amounts = new float[96];
  private int size;

  Row() {
    this(feature -> true);
  }

  /**
   * @param taught which features are learnt; of others nothing is kept
   */
  Row(Predicate<Feature> taught) {
    this.taught = taught;
  }

  @Override
  public void add(Feature feature, long value, double amount) {
    if (!taught.test(feature)) {
      return;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      amounts = Arrays.copyOf(amounts, size * 2);
    }
    places[size] = LinearModel.place(feature, value);
    amounts[size++] = (float) amount;
  }

  Row trimmed() {
    places = Arrays.copyOf(places, size);
    amounts = Arrays.copyOf(amounts, size);
    return this;
  }

  double dot(double[] weights) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[places[i]] * amounts[i];
    }
    return sum;
  }

  void addTo(double[] gradient, double factor) {
    for (int i = 0; i < size; i++) {
      gradient[places[i]] += factor * amounts[i];
    }
  }

  /** Marks the places that it uses. */
  void mark(boolean[] used) {
    for (int i = 0; i < size; i++) {
      used[places[i]] = true;
    }
  }

  /** Drops the features whose place is not kept. */
  void keep(boolean[] kept) {
    int to = 0;
    for (int i = 0; i < size; i++) {
      if (kept[places[i]]) {
        places[to] = places[i];
        amounts[to++] = amounts[i];
      }
    }
    size = to;
  }

  /**
   * Keeps only features seen in at least so many groups of rows, so that no rare wording of a text
   * survives.
   */
  static void keepCommon(List<List<Row>> groups, int least) {
    int[] seen = new int[LinearModel.SIZE];
    for (List<Row> group : groups) {
      boolean[] used = new boolean[LinearModel.SIZE];
      group.forEach(row -> row.mark(used));
      for (int i = 0; i < used.length; i++) {
        seen[i] += used[i] ? 1 : 0;
      }
    }
    boolean[] kept = new boolean[LinearModel.SIZE];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = seen[i] >= least;
    }
    groups.forEach(group -> group.forEach(row -> row.keep(kept)));
  }
}
