package org.geowire.toponym;

import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;

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
    for (PhraseTable.Entry entry : pack.phrases("word-classes").entries()) {
      add(entry.phrase(), WordClass.valueOf(entry.value(0)).code());
    }
    for (PhraseTable.Entry entry : pack.phrases("given-names").entries()) {
      add(entry.phrase(), entry.value(0).equals("given") ? GIVEN : SURNAME);
    }
    for (PhraseTable.Entry entry : pack.phrases("common-words").entries()) {
      add(entry.phrase(), COMMON);
    }
  }

  private void add(String phrase, int use) {
    Tokens tokens = Tokens.of(phrase);
    if (tokens.size() != 1) {
      return; // a phrase of several words says nothing of each
    }
    if (size * 2 > words.length) {
      grow();
    }
    int slot = slot(tokens.hash(0));
    size += words[slot] == 0 ? 1 : 0;
    words[slot] = tokens.hash(0);
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
