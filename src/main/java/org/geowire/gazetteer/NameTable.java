package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.CONTINUES;
import static org.geowire.gazetteer.IndexFormat.IS_NAME;
import static org.geowire.gazetteer.IndexFormat.MULTI;
import static org.geowire.gazetteer.IndexFormat.REFERENCE;
import static org.geowire.gazetteer.IndexFormat.SLOT_BYTES;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.geowire.text.Tokens;

/**
 * The hash table of all token prefixes of all names.
 *
 * <p>Two prefixes whose stored halves agree within one probing run could be taken for each other,
 * so that such a table is thrown away and built with the next seed.
 */
final class NameTable {

  private static final double LOAD = 0.70;

  private final long seed;
  private final byte[] bitmap;
  private final byte[] slots;
  private final byte[] postings;

  private NameTable(long seed, byte[] bitmap, byte[] slots, byte[] postings) {
    this.seed = seed;
    this.bitmap = bitmap;
    this.slots = slots;
    this.postings = postings;
  }

  /**
   * The table of some folded names.
   *
   * @param keys folded names
   * @param referencesOf the references into NAMES of a folded name, likeliest first
   */
  static NameTable of(Collection<String> keys, Function<String, int[]> referencesOf) {
    List<String> sorted = keys.stream().sorted().toList();
    for (long seed = 1; ; seed++) {
      Builder builder = new Builder(seed);
      sorted.forEach(key -> builder.add(key, referencesOf.apply(key)));
      if (builder.place()) {
        return builder.table();
      }
    }
  }

  long seed() {
    return seed;
  }

  byte[] bitmap() {
    return bitmap;
  }

  byte[] slots() {
    return slots;
  }

  byte[] postings() {
    return postings;
  }

  private static final class Builder {

    private final long seed;
    private final Map<Long, Integer> values = new HashMap<>();
    private final Map<Long, Boolean> firsts = new HashMap<>();
    private final IndexBuilder.Bytes postings = new IndexBuilder.Bytes();
    private int posted;
    private byte[] slots = new byte[0];

    Builder(long seed) {
      this.seed = seed;
    }

    void add(String key, int[] references) {
      Tokens tokens = Tokens.of(key);
      long state = seed;
      for (int token = 0; token < tokens.size(); token++) {
        state = IndexFormat.next(state, tokens.hash(token));
        if (token == 0) {
          firsts.put(state, true);
        }
        boolean last = token + 1 == tokens.size();
        int value = last ? IS_NAME | value(references) : CONTINUES;
        values.merge(state, value, (a, b) -> a | b);
      }
    }

    private int value(int[] references) {
      if (references.length == 1) {
        return references[0];
      }
      int at = posted;
      postings.putInt(references.length);
      Arrays.stream(references).forEach(postings::putInt);
      posted += references.length + 1;
      return MULTI | (at & REFERENCE);
    }

    /** Fills the slots in hash order; false where two fingerprints of one run agree. */
    boolean place() {
      long[] states = values.keySet().stream().mapToLong(Long::longValue).toArray();
      Long[] order = Arrays.stream(states).boxed().toArray(Long[]::new);
      Arrays.sort(order, Long::compareUnsigned);
      int addresses = Math.max(16, (int) (order.length / LOAD));
      ByteBuffer table =
          ByteBuffer.allocate((addresses + IndexBuilder.TAIL_SLOTS) * SLOT_BYTES)
              .order(ByteOrder.LITTLE_ENDIAN);
      int free = 0;
      int runStart = 0;
      for (long state : order) {
        int slot = IndexFormat.slot(state, addresses);
        if (slot > free) {
          free = slot;
          runStart = slot;
        }
        int fingerprint = IndexFormat.fingerprint(state);
        if (agrees(table, runStart, free, fingerprint)) {
          return false;
        }
        table.putInt(free * SLOT_BYTES, fingerprint);
        table.putInt(free * SLOT_BYTES + 4, values.get(state));
        free++;
      }
      slots = table.array();
      return true;
    }

    private static boolean agrees(ByteBuffer table, int from, int to, int fingerprint) {
      for (int slot = from; slot < to; slot++) {
        if (table.getInt(slot * SLOT_BYTES) == fingerprint) {
          return true;
        }
      }
      return false;
    }

    NameTable table() {
      return new NameTable(seed, bitmap(), slots, postings.toArray());
    }

    /** About 16 bits a first token, so that few of the others pass. */
    private byte[] bitmap() {
      long bits = Long.highestOneBit(Math.max(1 << 12, firsts.size() * 16L));
      byte[] map = new byte[(int) (bits / 8)];
      for (long state : firsts.keySet()) {
        long bit = state & (bits - 1);
        map[(int) (bit >>> 3)] |= (byte) (1 << (bit & 7));
      }
      return map;
    }
  }
}
