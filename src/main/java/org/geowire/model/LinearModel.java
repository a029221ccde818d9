package org.geowire.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.geowire.resource.Resources;

/**
 * Weights of hashed features.
 *
 * <p>A feature's weight stands at the hash of its kind and value; the few collisions of 2^18 places
 * cost nothing measurable. A model holds no words, only hashes.
 */
public final class LinearModel implements Model {

  /** Places for weights, a power of two. */
  public static final int SIZE = 1 << 18;

  private static final int MAGIC = 0x47574d31;

  /** Weights are kept in steps of this size, as the file has them. */
  private static final double STEP = 1 / 256.0;

  /** One bit for each place that has a weight; most have none, and 32 kB stay in a near cache. */
  private final long[] present = new long[SIZE / Long.SIZE];

  /** How many places before each word of {@link #present} have one. */
  private final int[] before = new int[SIZE / Long.SIZE];

  /** The weights in the order of their places, in steps, and a 0 behind them. */
  private final short[] steps;

  private LinearModel(short[] byPlace) {
    short[] found = new short[SIZE];
    int count = 0;
    for (int place = 0; place < SIZE; place++) {
      if (byPlace[place] != 0) {
        present[place / Long.SIZE] |= 1L << place;
        found[count++] = byPlace[place];
      }
    }
    steps = Arrays.copyOf(found, count + 1);
    count();
  }

  /** Reads what {@link #compile} gave. */
  private LinearModel(ByteBuffer compiled) {
    compiled.asLongBuffer().get(present);
    compiled.position(Long.BYTES * present.length);
    steps = new short[compiled.remaining() / Short.BYTES + 1];
    compiled.asShortBuffer().get(steps, 0, steps.length - 1);
    count();
  }

  private void count() {
    int count = 0;
    for (int word = 0; word < present.length; word++) {
      before[word] = count;
      count += Long.bitCount(present[word]);
    }
  }

  /** A model with these weights, one for each of {@link #SIZE} places, rounded to 1/256. */
  public static LinearModel of(float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException(weights.length + " weights instead of " + SIZE);
    }
    short[] steps = new short[SIZE];
    for (int place = 0; place < SIZE; place++) {
      steps[place] = rounded(weights[place]);
    }
    return new LinearModel(steps);
  }

  /** The model in a resource ("/model/toponym.bin"). */
  public static LinearModel load(String resource) {
    try {
      Optional<InputStream> compiled = Resources.compiled(resource);
      if (compiled.isPresent()) {
        return readCompiled(compiled.get());
      }
      try (InputStream in = Resources.open(resource)) {
        return read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else, or cut short
   */
  public static LinearModel read(InputStream in) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
    if (data.remaining() < 8 || data.getInt() != MAGIC) {
      throw new IOException("not a model");
    }
    short[] steps = new short[SIZE];
    int count = data.getInt();
    if (data.remaining() != count * 4) {
      throw new IOException("the model is cut short");
    }
    int at = 0;
    for (int i = 0; i < count; i++) {
      at += data.getShort() & 0xffff;
      if (at >= SIZE) {
        throw new IOException("the model has a weight beyond its end");
      }
      steps[at] = data.getShort();
    }
    return new LinearModel(steps);
  }

  /** Whether some bytes start as {@link #write} starts. */
  public static boolean isWritten(byte[] data) {
    return data.length >= Integer.BYTES && ByteBuffer.wrap(data).getInt() == MAGIC;
  }

  private static LinearModel readCompiled(InputStream in) throws IOException {
    return new LinearModel(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
  }

  /**
   * A model in the form that {@link Resources#compiled} gives, for the build: longer, but read at
   * once.
   *
   * @param model as {@link #write} wrote it
   */
  public static byte[] compile(InputStream model) throws IOException {
    LinearModel read = read(model);
    ByteBuffer out =
        ByteBuffer.allocate(Long.BYTES * read.present.length + Short.BYTES * read.weights())
            .order(ByteOrder.LITTLE_ENDIAN);
    for (long word : read.present) {
      out.putLong(word);
    }
    for (int i = 0; i < read.weights(); i++) {
      out.putShort(read.steps[i]);
    }
    return out.array();
  }

  /** Writes the model; weights are rounded to 1/256, those that round to 0 are left out. */
  @Override
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
      int step = step(at);
      if (step != 0 || at - last == 0xffff) {
        if (data != null) {
          data.writeShort(at - last);
          data.writeShort(step);
        }
        last = at;
        count++;
      }
    }
    return count;
  }

  private static short rounded(double weight) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / STEP)));
  }

  /**
   * Reads a weight also where there is none and blanks it: which places have one cannot be
   * foreseen, and a wrong guess of the processor costs more than the read.
   */
  private int step(int place) {
    long word = present[place / Long.SIZE];
    int at = before[place / Long.SIZE] + Long.bitCount(word & ((1L << place) - 1));
    return steps[at] & -(int) ((word >>> place) & 1);
  }

  /** How many weights are not 0. */
  @Override
  public int weights() {
    return steps.length - 1;
  }

  /** The place of a feature's weight. */
  public static int place(Feature feature, long value) {
    long mixed = (value + (1 + feature.ordinal()) * 0x9e3779b97f4a7c15L) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 32)) * 0xc4ceb9fe1a85ec53L;
    return (int) (mixed >>> 46);
  }

  /** The weight of a feature. */
  public double weight(Feature feature, long value) {
    return step(place(feature, value)) * STEP;
  }

  /** The same model with one weight set by hand, for what no corpus can teach. */
  public LinearModel with(Feature feature, long value, double weight) {
    short[] changed = new short[SIZE];
    for (int place = 0; place < SIZE; place++) {
      changed[place] = (short) step(place);
    }
    changed[place(feature, value)] = rounded(weight);
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
      sum += model.step(place(feature, value)) * STEP * amount;
    }

    /** The sum so far; the next starts from 0. */
    public double take() {
      double taken = sum;
      sum = 0;
      return taken;
    }
  }
}
