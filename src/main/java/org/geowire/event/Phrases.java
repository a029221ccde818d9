package org.geowire.event;

import java.util.Arrays;
import org.geowire.text.Tokens;

/**
 * The phrases of many lists in one tree, so that one walk over a text finds those of all.
 *
 * <p>A node stands for the words of a phrase or of the beginning of some. Nodes are found by the
 * hash of their words in one open table, which tells all that the walk asks; node 0 has no words.
 */
final class Phrases {

  /** Twenty bits for each first word in 8 kB, which stay near the core. */
  private static final int OPENING_BITS = 16;

  private static final long MIX = 0x9e3779b97f4a7c15L;

  /** Of an entry: its node below, its lists above, and whether longer phrases begin so. */
  private static final long CONTINUES = Long.MIN_VALUE;

  private static final int LISTS_SHIFT = 32;
  private static final int MOST_LISTS = 31;
  private static final int FIRST_NODES = 1 << 13;

  /** By the high bits of a word's hash whether some phrase begins with it: false is sure. */
  private final long[] openings = new long[1 << (OPENING_BITS - 6)];

  /** Pairs of a node's hash and its entry, side by side, since they are read together. */
  private long[] table = new long[4 * FIRST_NODES];

  private int[] parents = new int[FIRST_NODES];
  private byte[] depths = new byte[FIRST_NODES];

  /** The last of {@link #meanings} that belongs to a node; the others follow by {@link #others}. */
  private int[] lastMeanings = new int[FIRST_NODES];

  private Object[] meanings = new Object[FIRST_NODES];
  private int[] lists = new int[FIRST_NODES];
  private int[] others = new int[FIRST_NODES];
  private int nodes = 1;
  private int said = 1;
  private int listCount;

  /** The bit of a further list. */
  int newList() {
    if (listCount == MOST_LISTS) {
      throw new IllegalStateException("more lists than bits");
    }
    return 1 << listCount++;
  }

  /** Adds what a list says of a phrase; of what it says of the same phrase the first holds. */
  void add(Tokens phrase, int list, Object meaning) {
    int opening = opening(phrase.hash(0));
    openings[opening >>> 6] |= 1L << opening;
    long state = 0;
    int slot = 0;
    int node = 0;
    for (int token = 0; token < phrase.size(); token++) {
      if (token > 0) {
        table[slot + 1] |= CONTINUES;
      }
      state = next(state, phrase.hash(token));
      slot = slotFor(state, node);
      node = (int) table[slot + 1];
    }
    if (meaning(node, list) == null) {
      say(node, list, meaning);
      table[slot + 1] |= (long) list << LISTS_SHIFT;
    }
  }

  private int slotFor(long state, int parent) {
    if (nodes == parents.length) {
      grow();
    }
    int slot = slot(state);
    if (table[slot] == 0) {
      parents[nodes] = parent;
      depths[nodes] = (byte) (depths[parent] + 1);
      table[slot] = state;
      table[slot + 1] = nodes++;
    }
    return slot;
  }

  private void grow() {
    parents = Arrays.copyOf(parents, nodes * 2);
    depths = Arrays.copyOf(depths, nodes * 2);
    lastMeanings = Arrays.copyOf(lastMeanings, nodes * 2);
    long[] before = table;
    table = new long[before.length * 2];
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != 0) {
        int slot = slot(before[i]);
        table[slot] = before[i];
        table[slot + 1] = before[i + 1];
      }
    }
  }

  private void say(int node, int list, Object meaning) {
    if (said == meanings.length) {
      meanings = Arrays.copyOf(meanings, said * 2);
      lists = Arrays.copyOf(lists, said * 2);
      others = Arrays.copyOf(others, said * 2);
    }
    meanings[said] = meaning;
    lists[said] = list;
    others[said] = lastMeanings[node];
    lastMeanings[node] = said++;
  }

  private static int opening(long hash) {
    return (int) (hash >>> (Long.SIZE - OPENING_BITS));
  }

  private static long next(long state, long word) {
    long mixed = (state * MIX) ^ word;
    return mixed == 0 ? 1 : mixed;
  }

  private int slot(long state) {
    int mask = table.length - 2;
    int slot = (int) (state >>> 32) & mask;
    while (table[slot] != 0 && table[slot] != state) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  /** Where the phrases stand in a text. */
  Matches in(Tokens tokens) {
    int size = tokens.size();
    int[] deepest = new int[size];
    int[] found = new int[size];
    for (int token = 0; token < size; token++) {
      int opening = opening(tokens.hash(token));
      if ((openings[opening >>> 6] & (1L << opening)) != 0) {
        walk(tokens, token, deepest, found);
      }
    }
    return new Matches(this, tokens, deepest, found);
  }

  private void walk(Tokens tokens, int first, int[] deepest, int[] found) {
    long state = 0;
    long all = 0;
    long entry = CONTINUES;
    for (int token = first; token < tokens.size() && entry < 0; token++) {
      state = next(state, tokens.hash(token));
      entry = table[slot(state) + 1];
      if (entry != 0) {
        deepest[first] = (int) entry;
        all |= entry;
      }
    }
    found[first] = (int) ((all & ~CONTINUES) >>> LISTS_SHIFT);
  }

  /** The longest beginning of a node's words that is a phrase of a list; 0 where none is. */
  int longest(int node, int list, int mostWords) {
    int at = node;
    while (at != 0 && (depths[at] > mostWords || meaning(at, list) == null)) {
      at = parents[at];
    }
    return at;
  }

  /** Its number of words. */
  int words(int node) {
    return depths[node];
  }

  /** What a list says of a node's words; null where they are none of its phrases. */
  Object meaning(int node, int list) {
    int at = lastMeanings[node];
    while (at != 0 && lists[at] != list) {
      at = others[at];
    }
    return meanings[at];
  }
}
