package org.geowire.event;

/**
 * The first words of the phrases of many lists, by which most words of a text are told to begin
 * none.
 *
 * <p>All lists share one table, so that a token that is asked of each costs the memory one line.
 */
final class FirstWords {

  private static final int TABLE_BITS = 13;

  private final long[] lists = new long[1 << TABLE_BITS];
  private int count;

  /** The bit of a further list, one of 64. */
  long newList() {
    if (count == Long.SIZE) {
      throw new IllegalStateException("more lists than bits");
    }
    return 1L << count++;
  }

  void add(long word, long list) {
    lists[slot(word)] |= list;
  }

  /**
   * The lists that may hold a phrase which begins with a word; a list not among them holds none.
   */
  long lists(long word) {
    return lists[slot(word)];
  }

  private static int slot(long word) {
    return (int) (word >>> (Long.SIZE - TABLE_BITS));
  }
}
