package org.geowire.toponym;

import java.util.List;
import java.util.function.ToIntFunction;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.Rows;

/**
 * What single words of the language are, from all lists at once, so that a token costs one look-up.
 */
final class Lexicon {

  private static final int CLASS_BITS = 0xff;
  private static final int COMMON = 0x100;
  private static final int GIVEN = 0x200;
  private static final int SURNAME = 0x400;

  private long[] words = new long[1 << 14];
  private short[] uses = new short[1 << 14];
  private int size;

  Lexicon(LanguagePack pack) {
    add(pack, "word-classes", columns -> WordClass.valueOf(columns.get(0)).code());
    add(pack, "given-names", columns -> columns.get(0).equals("given") ? GIVEN : SURNAME);
    add(pack, "common-words", columns -> COMMON);
  }

  /**
   * @param use of the words whose rows have these further columns
   */
  private void add(LanguagePack pack, String list, ToIntFunction<List<String>> use) {
    Rows rows = pack.phrases(list).entries();
    int[] uses = new int[rows.values().size()];
    for (int i = 0; i < uses.length; i++) {
      uses[i] = use.applyAsInt(rows.values().get(i));
    }
    for (int row = 0; row < rows.size(); row++) {
      // A phrase of several words says nothing of each.
      if (rows.words(row) == 1) {
        add(rows.word(row, 0), uses[rows.columns(row)]);
      }
    }
  }

  private void add(long word, int use) {
    if (size * 2 > words.length) {
      grow();
    }
    int slot = slot(word);
    size += words[slot] == 0 ? 1 : 0;
    words[slot] = word;
    uses[slot] |= (short) use;
  }

  private void grow() {
    long[] oldWords = words;
    short[] oldUses = uses;
    words = new long[oldWords.length * 2];
    uses = new short[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        uses[slot] = oldUses[i];
      }
    }
  }

  private int slot(long word) {
    int slot = (int) word & (words.length - 1);
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  /**
   * All that is known of the word with a hash: 0 for nothing, else to be asked with the methods
   * below.
   */
  int of(long word) {
    return uses[slot(word)];
  }

  static int wordClass(int known) {
    return known & CLASS_BITS;
  }

  static boolean isCommon(int known) {
    return (known & COMMON) != 0;
  }

  static boolean isGiven(int known) {
    return (known & GIVEN) != 0;
  }

  static boolean isPersonName(int known) {
    return (known & (GIVEN | SURNAME)) != 0;
  }
}
