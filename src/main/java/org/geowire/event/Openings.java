package org.geowire.event;

import org.geowire.text.Tokens;

/**
 * How the phrases of many lists begin, by which most words of a text are told to begin none.
 *
 * <p>A phrase of several words is known by its first two, since many begin with an article. All
 * lists share one table, so that a token that is asked of each costs the memory two lines.
 */
final class Openings {

  private static final int TABLE_BITS = 13;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final long[] lists = new long[1 << TABLE_BITS];
  private int count;

  /** The bit of a further list, one of 64. */
  long newList() {
    if (count == Long.SIZE) {
      throw new IllegalStateException("more lists than bits");
    }
    return 1L << count++;
  }

  void add(Tokens phrase, long list) {
    long first = phrase.hash(0);
    lists[slot(phrase.size() == 1 ? first : pair(first, phrase.hash(1)))] |= list;
  }

  /** The lists that may hold a phrase which begins at a token; a list not among them holds none. */
  long listsAt(Tokens tokens, int token) {
    long first = tokens.hash(token);
    long found = lists[slot(first)];
    return token + 1 < tokens.size()
        ? found | lists[slot(pair(first, tokens.hash(token + 1)))]
        : found;
  }

  private static long pair(long first, long second) {
    return (first * MIX) ^ second;
  }

  private static int slot(long word) {
    return (int) (word >>> (Long.SIZE - TABLE_BITS));
  }
}
