package org.geowire.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * Weights of hashed features.
 *
 * <p>A feature's weight stands at the hash of its kind and value; the few collisions of 2^18 places
 * cost nothing measurable. A model holds no words, only hashes.
 */
public final class LinearModel {

  /** Places for weights, a power of two. */
  public static final int SIZE = 1 << 18;

  private static final int MAGIC = 0x47574d31;

  private final float[] weights;

  private LinearModel(float[] weights) {
    this.weights = weights;
  }

  /** A model with these weights, one for each of {@link #SIZE} places. */
  public static LinearModel of(float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException(weights.length + " weights instead of " + SIZE);
    }
    return new LinearModel(weights.clone());
  }

  /** The model in a resource ("/model/toponym.bin"). */
  public static LinearModel load(String resource) {
    try (InputStream in = LinearModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no model " + resource);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }

  private static LinearModel read(InputStream in) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
    if (data.remaining() < 8 || data.getInt() != MAGIC) {
      throw new IOException("not a model");
    }
    float[] weights = new float[SIZE];
    int count = data.getInt();
    if (data.remaining() != count * 4) {
      throw new IOException("the model is cut short");
    }
    int at = 0;
    for (int i = 0; i < count; i++) {
      at += data.getShort() & 0xffff;
      weights[at] = data.getShort() / 256f;
    }
    return new LinearModel(weights);
  }

  /** Writes the model; weights are rounded to 1/256, those that round to 0 are left out. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeInt(entries(null));
    entries(data);
    data.flush();
  }

  /** Entries are steps of at most 65535 from place to place; longer ones pass a zero weight. */
  private int entries(DataOutputStream data) throws IOException {
    int count = 0;
    int last = 0;
    for (int at = 0; at < SIZE; at++) {
      int rounded = rounded(weights[at]);
      if (rounded != 0 || at - last == 0xffff) {
        if (data != null) {
          data.writeShort(at - last);
          data.writeShort(rounded);
        }
        last = at;
        count++;
      }
    }
    return count;
  }

  private static int rounded(float weight) {
    return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * 256)));
  }

  /** The place of a feature's weight. */
  public static int place(Feature feature, long value) {
    long mixed = (value + feature.id() * 0x9e3779b97f4a7c15L) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 32)) * 0xc4ceb9fe1a85ec53L;
    return (int) (mixed >>> 46);
  }

  /** The weight of a feature. */
  public double weight(Feature feature, long value) {
    return weights[place(feature, value)];
  }

  /** The same model with one weight set by hand, for what no corpus can teach. */
  public LinearModel with(Feature feature, long value, double weight) {
    float[] changed = weights.clone();
    changed[place(feature, value)] = (float) weight;
    return new LinearModel(changed);
  }

  /** Adds up the weights of the features that it takes. */
  public static final class Scorer implements FeatureSink {

    private final LinearModel model;
    private double sum;

    public Scorer(LinearModel model) {
      this.model = model;
    }

    @Override
    public void add(Feature feature, long value, double amount) {
      sum += model.weights[place(feature, value)] * amount;
    }

    /** The sum so far; the next starts from 0. */
    public double take() {
      double taken = sum;
      sum = 0;
      return taken;
    }
  }
}
