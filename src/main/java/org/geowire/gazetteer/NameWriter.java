package org.geowire.gazetteer;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.geowire.gazetteer.IndexFormat.Section;

/** Writes the sorted names as the sections NAMES and FENCES. */
final class NameWriter {

  /** From these ranks on a place counts as 1, 2 or 3 of fame. */
  private static final long[] FAME = {1_000, 20_000, 200_000};

  private final IndexWriter out;
  private final Spill fences;
  private final IntUnaryOperator ordinalOf;
  private final int[] mains;

  /** The entry that is held back until it is known whether another follows in its group. */
  private final byte[] head = new byte[5];

  private byte[] text = new byte[0];
  private int textLength = -1;
  private boolean sameText;

  /** The place whose main name the entry is; none for other names. */
  private int mainOf = IndexFormat.NONE;

  /** Where the text that was written last stands. */
  private int textAt;

  private byte[] key = new byte[256];
  private int keyLength;
  private int groups;
  private boolean begun;

  /**
   * A writer.
   *
   * @param ordinalOf the final ordinal of a place in a name record
   * @param mains to be filled with the offset of each place's main name
   */
  NameWriter(IndexWriter out, WorkFolder folder, IntUnaryOperator ordinalOf, int[] mains) {
    this.out = out;
    this.ordinalOf = ordinalOf;
    this.mains = mains;
    fences = new Spill(folder);
  }

  void write(ExternalSort.Records records) throws IOException {
    out.begin(Section.NAMES);
    while (records.next()) {
      add(records.bytes(), records.from(), records.end());
    }
    if (begun) {
      emit(false);
      align();
    }
    out.end();
    writeFences();
  }

  private void add(byte[] bytes, int from, int end) throws IOException {
    int keyEnd = from;
    while (bytes[keyEnd] != 0) {
      keyEnd++;
    }
    boolean grouped = begun && Arrays.equals(bytes, from, keyEnd, key, 0, keyLength);
    if (begun) {
      emit(grouped);
    }
    if (!grouped) {
      beginGroup(bytes, from, keyEnd);
    }
    hold(bytes, keyEnd, end, grouped);
    begun = true;
  }

  private void beginGroup(byte[] bytes, int from, int keyEnd) throws IOException {
    align();
    keyLength = keyEnd - from;
    if (key.length < keyLength) {
      key = new byte[keyLength * 2];
    }
    System.arraycopy(bytes, from, key, 0, keyLength);
    if (groups++ % IndexFormat.FENCE_GROUPS == 0) {
      fences.room(4).putInt((int) out.size());
    }
  }

  private void align() throws IOException {
    if ((out.size() & 1) != 0) {
      out.room(1).put((byte) 0);
    }
  }

  private void hold(byte[] bytes, int keyEnd, int end, boolean grouped) {
    int ordinal = ordinalOf.applyAsInt((int) NameRecord.number(bytes, keyEnd + 6, 4));
    int from = keyEnd + NameRecord.FIELD_BYTES;
    int kind = bytes[from - 1] & 0xff;
    for (int i = 0; i < 4; i++) {
      head[i] = (byte) (ordinal >>> (8 * i));
    }
    int fame = fame(NameRecord.rank(bytes, keyEnd));
    head[4] = (byte) ((kind & IndexFormat.KIND) | (fame << IndexFormat.FAME_SHIFT));
    sameText = grouped && Arrays.equals(bytes, from, end, text, 0, textLength);
    if (!sameText) {
      textLength = end - from;
      if (text.length < textLength) {
        text = new byte[textLength * 2];
      }
      System.arraycopy(bytes, from, text, 0, textLength);
    }
    mainOf = (kind & NameRecord.MAIN) != 0 ? ordinal : IndexFormat.NONE;
  }

  private static int fame(long rank) {
    int fame = 0;
    while (fame < FAME.length && rank >= FAME[fame]) {
      fame++;
    }
    return fame;
  }

  private void emit(boolean more) throws IOException {
    head[4] |= (byte) ((sameText ? IndexFormat.SAME_TEXT : 0) | (more ? IndexFormat.MORE : 0));
    out.put(head);
    if (!sameText) {
      textAt = (int) out.size();
      if (textLength >= 0x80) {
        out.room(1).put((byte) (0x80 | (textLength >>> 8)));
      }
      out.room(1).put((byte) textLength);
      out.put(text, 0, textLength);
    }
    if (mainOf != IndexFormat.NONE) {
      mains[mainOf] = textAt;
    }
  }

  private void writeFences() throws IOException {
    out.begin(Section.FENCES);
    out.putAll(fences);
    out.end();
    fences.close();
  }
}
