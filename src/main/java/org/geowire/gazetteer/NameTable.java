package org.geowire.gazetteer;

import static org.geowire.gazetteer.IndexFormat.CONTINUES;
import static org.geowire.gazetteer.IndexFormat.IS_NAME;
import static org.geowire.gazetteer.IndexFormat.SLOT_BYTES;
import static org.geowire.gazetteer.IndexFormat.TAIL_SLOTS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.geowire.gazetteer.IndexFormat.Section;
import org.geowire.text.Tokens;

/**
 * Writes the hash table of all token prefixes of all names, and the bitmap of first tokens.
 *
 * <p>Two prefixes whose stored halves agree within one probing run could be taken for each other,
 * so that such a table is thrown away and built with the next seed.
 */
final class NameTable {

  private static final double LOAD = 0.70;

  /** Bits of the bitmap for each first token, about, so that few others pass. */
  private static final int FIRST_BITS = 16;

  private static final int STATE_BYTES = 12;
  private static final int MOST_SEEDS = 1000;

  private final IndexWriter out;
  private final WorkFolder folder;
  private final NameGroups names;

  NameTable(IndexWriter out, WorkFolder folder, NameGroups names) {
    this.out = out;
    this.folder = folder;
    this.names = names;
  }

  /** Writes BITMAP and TABLE; answers the seed that they need. */
  long write() throws IOException {
    for (long seed = 1; seed < MOST_SEEDS; seed++) {
      if (writeWith(seed)) {
        return seed;
      }
    }
    throw new IllegalStateException("two names cannot be told apart by any seed");
  }

  private boolean writeWith(long seed) throws IOException {
    try (ExternalSort states = new ExternalSort(folder);
        Spill firsts = new Spill(folder)) {
      new Prefixes(seed, states, firsts).addAll(names.cursor());
      writeBitmap(firsts);
      out.begin(Section.TABLE);
      boolean distinct = writeSlots(states);
      out.end();
      return distinct;
    }
  }

  private void writeBitmap(Spill firsts) throws IOException {
    long bits = Long.highestOneBit(Math.max(1 << 12, firsts.size() / 8 * FIRST_BITS));
    byte[] map = new byte[(int) (bits / 8)];
    Spill.Reader reader = firsts.reader();
    while (reader.hasNext()) {
      long bit = reader.next(8).getLong() & (bits - 1);
      map[(int) (bit >>> 3)] |= (byte) (1 << (bit & 7));
    }
    out.section(Section.BITMAP, map);
  }

  /** Fills the slots in hash order; false where two fingerprints of one run agree. */
  private boolean writeSlots(ExternalSort states) throws IOException {
    int addresses = (int) Math.max(16, (long) (states.size() / LOAD));
    Runs runs = new Runs();
    ExternalSort.Records records = states.sorted();
    while (records.next()) {
      long state = NameRecord.number(records.bytes(), records.from(), 8);
      int value = (int) NameRecord.number(records.bytes(), records.from() + 8, 4);
      int slot = IndexFormat.slot(state, addresses);
      if (!runs.add(slot, state, value) || runs.free > addresses + TAIL_SLOTS / 2) {
        return false;
      }
    }
    runs.end();
    out.putZeros((addresses + TAIL_SLOTS - (long) runs.free) * SLOT_BYTES);
    return true;
  }

  /** The slots in their order; knows the fingerprints of the run that is being filled. */
  private final class Runs {

    private int free;
    private int runStart;
    private int[] run = new int[64];
    private long lastState;
    private int lastValue;

    boolean add(int slot, long state, int value) throws IOException {
      if (lastValue != 0 && state == lastState) {
        boolean bothNames = (lastValue & value & IS_NAME) != 0;
        lastValue |= value;
        return !bothNames;
      }
      end();
      if (slot > free) {
        out.putZeros((slot - (long) free) * SLOT_BYTES);
        free = slot;
        runStart = slot;
      }
      lastState = state;
      lastValue = value;
      return !agrees(IndexFormat.fingerprint(state));
    }

    private boolean agrees(int fingerprint) {
      int length = free - runStart;
      for (int i = 0; i < length; i++) {
        if (run[i] == fingerprint) {
          return true;
        }
      }
      if (length == run.length) {
        run = Arrays.copyOf(run, length * 2);
      }
      run[length] = fingerprint;
      return false;
    }

    /** Writes the slot that may still have grown. */
    void end() throws IOException {
      if (lastValue != 0) {
        out.room(SLOT_BYTES).putInt(IndexFormat.fingerprint(lastState)).putInt(lastValue);
        free++;
        lastValue = 0;
      }
    }
  }

  /**
   * Takes names in their order and hands on each token prefix of them once, when no further name
   * can begin with it.
   */
  private static final class Prefixes {

    private final ExternalSort states;
    private final Spill firsts;
    private final byte[] record = new byte[STATE_BYTES];
    private String[] words = new String[16];
    private long[] path = new long[17];
    private int[] values = new int[17];
    private int depth;

    Prefixes(long seed, ExternalSort states, Spill firsts) {
      this.states = states;
      this.firsts = firsts;
      path[0] = seed;
    }

    void addAll(NameGroups.Cursor cursor) {
      while (cursor.next()) {
        Tokens tokens = Tokens.of(cursor.key());
        if (tokens.size() > 0) {
          add(tokens, IS_NAME | (cursor.group() >>> 1));
        }
      }
      close(0);
    }

    private void add(Tokens tokens, int value) {
      int common = 0;
      int most = Math.min(depth, tokens.size());
      while (common < most && tokens.word(common).equals(words[common])) {
        common++;
      }
      close(common);
      makeRoom(tokens.size());
      while (depth < tokens.size()) {
        open(tokens.word(depth), tokens.hash(depth));
      }
      values[depth] |= value;
    }

    private void makeRoom(int size) {
      if (size > words.length) {
        words = Arrays.copyOf(words, size * 2);
        path = Arrays.copyOf(path, size * 2 + 1);
        values = Arrays.copyOf(values, size * 2 + 1);
      }
    }

    private void open(String word, long hash) {
      values[depth] |= CONTINUES;
      words[depth] = word;
      path[depth + 1] = IndexFormat.next(path[depth], hash);
      values[++depth] = 0;
      if (depth == 1) {
        firsts.room(8).putLong(path[1]);
      }
    }

    private void close(int to) {
      while (depth > to) {
        ByteBuffer.wrap(record).putLong(path[depth]).putInt(values[depth]);
        states.add(record, STATE_BYTES);
        depth--;
      }
    }
  }
}
