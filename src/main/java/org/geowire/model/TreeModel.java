package org.geowire.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.geowire.resource.Resources;

/**
 * A sum of small decision trees over a few numbers: each tree asks for one number after the other
 * and adds the value of the leaf that it comes to.
 *
 * <p>A number that is not known stands as {@link #UNKNOWN} and is below all others.
 */
public final class TreeModel implements Model {

  /** Stands for a number that is not known. */
  public static final float UNKNOWN = -1e9f;

  /** Finds nothing likelier than not. */
  public static final TreeModel NOTHING =
      new TreeModel(0, new int[0], new Nodes(new byte[0], new float[0], new int[0]));

  private static final int MAGIC = 0x47575431;

  /** Far more than any model of Geowire has; a damaged file may say anything. */
  private static final int MOST_NODES = 1 << 20;

  private final float start;
  private final int[] roots;
  private final Nodes nodes;
  private final TreeWalk walk;

  /**
   * The nodes of all trees.
   *
   * @param column the number that is asked for; -1 at a leaf
   * @param value up to which the answer is the left child; the sum of a leaf
   * @param left the left child; the right one follows it
   */
  public record Nodes(byte[] column, float[] value, int[] left) {

    int size() {
      return column.length;
    }

    boolean isLeaf(int node) {
      return column[node] < 0;
    }
  }

  /**
   * A model.
   *
   * @param start what the sum starts from
   * @param roots the first node of each tree
   */
  public TreeModel(float start, int[] roots, Nodes nodes) {
    this.start = start;
    this.roots = roots.clone();
    this.nodes = nodes;
    this.walk = new TreeWalk(roots, nodes);
  }

  /** The sum of the trees, as log-odds. */
  public double odds(float[] numbers) {
    return walk.sum(start, numbers);
  }

  /** How many nodes it has. */
  @Override
  public int weights() {
    return nodes.size();
  }

  /** The model in a resource ("/model/trust.bin"). */
  public static TreeModel load(String resource) {
    try (InputStream in = Resources.open(resource)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else, or cut short
   */
  public static TreeModel read(InputStream in) throws IOException {
    try {
      return read(new DataInputStream(in));
    } catch (EOFException e) {
      throw new IOException("the model is cut short", e);
    }
  }

  private static TreeModel read(DataInputStream data) throws IOException {
    if (data.readInt() != MAGIC) {
      throw new IOException("not a model of trees");
    }
    float start = data.readFloat();
    int[] roots = new int[count(data)];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = data.readInt();
    }
    int size = count(data);
    Nodes nodes = new Nodes(new byte[size], new float[size], new int[size]);
    for (int i = 0; i < size; i++) {
      nodes.column[i] = data.readByte();
      nodes.value[i] = data.readFloat();
      nodes.left[i] = data.readInt();
      check(nodes, i);
    }
    for (int root : roots) {
      if (root < 0 || root >= size) {
        throw new IOException("the model has a tree beyond its end");
      }
    }
    try {
      return new TreeModel(start, roots, nodes);
    } catch (IllegalArgumentException e) {
      throw new IOException("the model is damaged", e);
    }
  }

  private static int count(DataInputStream data) throws IOException {
    int count = data.readInt();
    if (count < 0 || count > MOST_NODES) {
      throw new IOException("the model is damaged");
    }
    return count;
  }

  /** Children stand behind their parent, so that no way through a tree has no end. */
  private static void check(Nodes nodes, int node) throws IOException {
    boolean inside = nodes.left[node] > node && nodes.left[node] + 1 < nodes.size();
    if (!nodes.isLeaf(node) && !inside) {
      throw new IOException("the model has a branch beyond its end");
    }
  }

  /** Writes the model. */
  @Override
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeFloat(start);
    data.writeInt(roots.length);
    for (int root : roots) {
      data.writeInt(root);
    }
    data.writeInt(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      data.writeByte(nodes.column[i]);
      data.writeFloat(nodes.value[i]);
      data.writeInt(nodes.left[i]);
    }
    data.flush();
  }
}
