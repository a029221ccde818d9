package org.geowire.event.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.geowire.lang.PhraseTable;
import org.geowire.lang.Rows;
import org.geowire.text.Tokens;

/**
 * The phrases of many lists in one tree, so that one walk over a text finds those of all.
 *
 * <p>A node stands for the words of a phrase or of the beginning of some. Nodes are found by the
 * hash of their words in one open table, which tells all that the walk asks; node 0 has no words.
 */
public final class Phrases {

  /** Some twenty bits for each node in 16 kB, which stay near the core. */
  private static final int FILTER_BITS = 17;

  private static final long MIX = 0x9e3779b97f4a7c15L;

  /** Of an entry: its node below, its lists above, and whether longer phrases begin so. */
  private static final long CONTINUES = Long.MIN_VALUE;

  private static final int LISTS_SHIFT = 32;
  private static final int MOST_LISTS = 31;
  private static final int FIRST_NODES = 1 << 13;

  private static final int NODE = 4;
  private static final int PARENT = 0;
  private static final int WORDS = 1;
  private static final int LISTS = 2;
  private static final int LAST = 3;

  private static final int SAYING = 5;
  private static final int LIST = 0;
  private static final int BEFORE = 1;
  private static final int LENGTH = 2;
  private static final int SOURCE = 3;
  private static final int ROW = 4;

  /** By the high bits of a hash whether there may be such a node: no is sure. */
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];

  /** Pairs of a node's hash and its entry, side by side, since they are read together. */
  private long[] table = new long[4 * FIRST_NODES];

  /** By node the node of one word less, its number of words, its lists and its last saying. */
  private int[] nodes = new int[NODE * FIRST_NODES];

  /**
   * By saying the list that says it, the node's saying before it, the node's words and where the
   * row stands that says it.
   */
  private int[] sayings = new int[SAYING * FIRST_NODES];

  /** By saying what it means, once it was asked for. */
  private Object[] meanings = new Object[FIRST_NODES];

  private final List<Source> sources = new ArrayList<>();
  private int nodeCount = 1;
  private int sayingCount = 1;
  private int listCount;

  private record Source(Rows rows, Function<PhraseTable.Entry, ?> reader) {

    Object meaning(int row) {
      return reader.apply(rows.get(row));
    }
  }

  /** The bit of a further list. */
  int newList() {
    if (listCount == MOST_LISTS) {
      throw new IllegalStateException("more lists than bits");
    }
    return 1 << listCount++;
  }

  /**
   * Adds the rows of a list; of those of the same phrase the first holds.
   *
   * @param reader tells what a row means, once a text has its phrase
   */
  void add(int list, Rows rows, Function<PhraseTable.Entry, ?> reader) {
    sources.add(new Source(rows, reader));
    for (int row = 0; row < rows.size(); row++) {
      add(list, rows, row);
    }
  }

  private void add(int list, Rows rows, int row) {
    long state = 0;
    int slot = 0;
    int node = 0;
    int words = rows.words(row);
    for (int word = 0; word < words; word++) {
      if (word > 0) {
        table[slot + 1] |= CONTINUES;
      }
      state = next(state, rows.word(row, word));
      slot = slotFor(state, node);
      node = (int) table[slot + 1];
    }
    if ((nodes[NODE * node + LISTS] & list) == 0) {
      say(NODE * node, list, row);
      table[slot + 1] |= (long) list << LISTS_SHIFT;
    }
  }

  private int slotFor(long state, int parent) {
    if (NODE * nodeCount == nodes.length) {
      grow();
    }
    int slot = slot(state);
    if (table[slot] == 0) {
      nodes[NODE * nodeCount + PARENT] = parent;
      nodes[NODE * nodeCount + WORDS] = nodes[NODE * parent + WORDS] + 1;
      table[slot] = state;
      table[slot + 1] = nodeCount++;
      int bit = filterBit(state);
      filter[bit >>> 6] |= 1L << bit;
    }
    return slot;
  }

  private void grow() {
    nodes = Arrays.copyOf(nodes, nodes.length * 2);
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

  private void say(int node, int list, int row) {
    if (sayingCount == meanings.length) {
      meanings = Arrays.copyOf(meanings, meanings.length * 2);
      sayings = Arrays.copyOf(sayings, sayings.length * 2);
    }
    sayings[SAYING * sayingCount + LIST] = list;
    sayings[SAYING * sayingCount + BEFORE] = nodes[node + LAST];
    sayings[SAYING * sayingCount + LENGTH] = nodes[node + WORDS];
    sayings[SAYING * sayingCount + SOURCE] = sources.size() - 1;
    sayings[SAYING * sayingCount + ROW] = row;
    nodes[node + LISTS] |= list;
    nodes[node + LAST] = sayingCount++;
  }

  private static int filterBit(long state) {
    return (int) (state >>> (Long.SIZE - FILTER_BITS));
  }

  private boolean mayBe(long state) {
    int bit = filterBit(state);
    return (filter[bit >>> 6] & (1L << bit)) != 0;
  }

  /** The hash of some words and one more; that of one word is its own. */
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
  public Matches in(Tokens tokens) {
    int size = tokens.size();
    int[] deepest = new int[size];
    int[] found = new int[size];
    for (int token = 0; token < size; token++) {
      if (mayBe(tokens.hash(token))) {
        walk(tokens, token, deepest, found);
      }
    }
    return new Matches(this, tokens, deepest, found);
  }

  private void walk(Tokens tokens, int first, int[] deepest, int[] found) {
    long state = tokens.hash(first);
    long entry = table[slot(state) + 1];
    long deepestEntry = entry;
    long all = entry;
    for (int token = first + 1; token < tokens.size() && entry < 0; token++) {
      state = next(state, tokens.hash(token));
      entry = mayBe(state) ? table[slot(state) + 1] : 0;
      deepestEntry = entry == 0 ? deepestEntry : entry;
      all |= entry;
    }
    deepest[first] = (int) deepestEntry;
    found[first] = (int) ((all & ~CONTINUES) >>> LISTS_SHIFT);
  }

  /**
   * What a list says of the longest of its phrases with which a node's words begin, to be read with
   * {@link #meaning} and {@link #words}; 0 where none does.
   */
  int saying(int node, int list, int mostWords) {
    int at = NODE * node;
    while (at != 0 && ((nodes[at + LISTS] & list) == 0 || nodes[at + WORDS] > mostWords)) {
      at = NODE * nodes[at + PARENT];
    }
    int saying = nodes[at + LAST];
    while (saying != 0 && sayings[SAYING * saying + LIST] != list) {
      saying = sayings[SAYING * saying + BEFORE];
    }
    return saying;
  }

  /** The number of words of the phrase of a saying. */
  int words(int saying) {
    return sayings[SAYING * saying + LENGTH];
  }

  /** Two threads may both read a row, to the same effect. */
  Object meaning(int saying) {
    Object meaning = meanings[saying];
    if (meaning == null) {
      int at = SAYING * saying;
      meaning = sources.get(sayings[at + SOURCE]).meaning(sayings[at + ROW]);
      meanings[saying] = meaning;
    }
    return meaning;
  }

  /** What all sayings mean. */
  List<Object> meanings() {
    List<Object> all = new ArrayList<>(sayingCount);
    for (int saying = 1; saying < sayingCount; saying++) {
      all.add(meaning(saying));
    }
    return all;
  }
}
