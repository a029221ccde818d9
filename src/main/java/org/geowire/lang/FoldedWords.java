package org.geowire.lang;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.geowire.text.Folding;
import org.geowire.text.Tokens;

/** The folded phrases of a list, known by their hashes. */
final class FoldedWords extends AbstractSet<String> {

  private final Rows rows;
  private final long[] table;
  private int size;

  FoldedWords(Rows rows) {
    this.rows = rows;
    table = new long[Integer.highestOneBit(Math.max(8, rows.size())) * 4];
    for (int row = 0; row < rows.size(); row++) {
      add(rows.words(row) == 1 ? rows.word(row, 0) : hash(folded(row)));
    }
  }

  private static long hash(String folded) {
    return Tokens.hashOf(folded);
  }

  private String folded(int row) {
    return Folding.fold(rows.get(row).phrase());
  }

  private void add(long hash) {
    int slot = slot(hash);
    size += table[slot] == 0 ? 1 : 0;
    table[slot] = hash;
  }

  private int slot(long hash) {
    int slot = (int) hash & (table.length - 1);
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String folded && table[slot(hash(folded))] != 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<String> iterator() {
    Set<String> all = new LinkedHashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      all.add(folded(row));
    }
    return all.iterator();
  }
}
