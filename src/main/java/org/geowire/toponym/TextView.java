package org.geowire.toponym;

import org.geowire.article.Document;
import org.geowire.article.Document.LetterCase;
import org.geowire.text.Tokens;

/**
 * What recognition sees of a document: the kinds of its words, and how each word is used all over
 * the text.
 */
final class TextView {

  static final int SEEN_LOCATIVE = 1;
  static final int SEEN_TITLE = 2;
  static final int SEEN_SPEAKER = 4;
  static final int SEEN_IN_PERSON = 8;
  static final int SEEN_LOWER = 16;
  static final int SEEN_BEFORE_ORGANISATION = 32;

  /** Signs that tell something about their neighbours, and the kind of each. */
  private static final String SIGNS = ",.!?-–—'’()[]\"“”\n";

  private static final String SIGN_KINDS = "12223334455556667";

  private static final WordClass[] CLASSES = WordClass.values();

  private final Document document;
  private final Tokens tokens;
  private final short[] known;
  private final boolean[] sentenceStart;
  private final long[] usedWords;
  private final byte[] uses;
  private final byte[] gapSigns;

  TextView(Document document, Lexicon lexicon) {
    this.document = document;
    tokens = document.tokens();
    int size = tokens.size();
    known = new short[size];
    sentenceStart = new boolean[size];
    gapSigns = new byte[size];
    for (int token = 0; token < size; token++) {
      known[token] = (short) lexicon.of(tokens.hash(token));
      gapSigns[token] = (byte) signAfter(token);
    }
    document.sentences().forEach(s -> sentenceStart[s.firstToken()] = true);
    boolean mixed = document.letterCase() == LetterCase.MIXED;
    int capacity = mixed ? Integer.highestOneBit(Math.max(4, size)) * 4 : 4;
    usedWords = new long[capacity];
    uses = new byte[capacity];
    for (int token = 0; mixed && token < size; token++) {
      markUse(token);
    }
  }

  private void markUse(int token) {
    int use = tokens.isCapitalised(token) ? useOf(token) : SEEN_LOWER;
    if (use != 0) {
      int slot = slot(tokens.hash(token));
      usedWords[slot] = tokens.hash(token);
      uses[slot] |= (byte) use;
    }
  }

  private int slot(long word) {
    int slot = (int) word & (usedWords.length - 1);
    while (usedWords[slot] != 0 && usedWords[slot] != word) {
      slot = (slot + 1) & (usedWords.length - 1);
    }
    return slot;
  }

  private int useOf(int token) {
    int use = 0;
    WordClass left = classAt(token - 1);
    WordClass right = classAt(token + 1);
    use |= left == WordClass.LOC ? SEEN_LOCATIVE : 0;
    use |= left == WordClass.TITLE && isCapitalised(token - 1) ? SEEN_TITLE : 0;
    boolean speaks = right == WordClass.SPEECH && !isCapitalised(token + 1);
    use |= speaks && !isLed(left) ? SEEN_SPEAKER : 0;
    use |= isGiven(token - 1) && tokens.gapIs(token - 1, ' ') ? SEEN_IN_PERSON : 0;
    use |= right == WordClass.ORG && isCapitalised(token + 1) ? SEEN_BEFORE_ORGANISATION : 0;
    return use;
  }

  /** In "a man from Bangor said", "the mayor of Bangor said" somebody else speaks. */
  private static boolean isLed(WordClass left) {
    return left == WordClass.OF || left == WordClass.LOC || left == WordClass.PREP;
  }

  /**
   * What lies between a token and the next, as a small number: 0 for a space, 9 where nothing
   * follows.
   */
  int gapSign(int token) {
    return gapSigns[token];
  }

  private int signAfter(int token) {
    if (!isInside(token + 1)) {
      return 9;
    }
    int from = tokens.end(token);
    int to = tokens.start(token + 1);
    if (to - from == 1 && tokens.charAt(from) == ' ') {
      return 0;
    }
    for (int i = from; i < to; i++) {
      int sign = SIGNS.indexOf(tokens.charAt(i));
      if (sign >= 0) {
        return SIGN_KINDS.charAt(sign) - '0';
      }
    }
    return 8;
  }

  Document document() {
    return document;
  }

  LetterCase letterCase() {
    return document.letterCase();
  }

  Tokens tokens() {
    return tokens;
  }

  boolean isInside(int token) {
    return token >= 0 && token < known.length;
  }

  /** The class of a word; NONE beyond the text. */
  WordClass classAt(int token) {
    return isInside(token) ? CLASSES[Lexicon.wordClass(known[token])] : WordClass.NONE;
  }

  /** Whether a word only holds sentences together ("in", "the", "was"). */
  boolean isFunctionWord(int token) {
    return switch (classAt(token)) {
      case LOC, PREP, OF, ARTICLE, CONJ, PRONOUN, BE, AUX -> true;
      default -> false;
    };
  }

  boolean isCommon(int token) {
    return isInside(token) && Lexicon.isCommon(known[token]);
  }

  boolean isGiven(int token) {
    return isInside(token) && Lexicon.isGiven(known[token]) && tokens.isCapitalised(token);
  }

  boolean isPersonName(int token) {
    return isInside(token) && Lexicon.isPersonName(known[token]) && tokens.isCapitalised(token);
  }

  boolean isCapitalised(int token) {
    return isInside(token) && tokens.isCapitalised(token);
  }

  boolean startsSentence(int token) {
    return isInside(token) && sentenceStart[token];
  }

  /** How a word is used anywhere in the text: the SEEN bits. */
  int uses(int token) {
    return isInside(token) ? uses[slot(tokens.hash(token))] : 0;
  }

  /**
   * Whether a name may go on behind a token: over a space, a hyphen, an apostrophe or a full stop.
   */
  boolean joins(int token) {
    if (!isInside(token + 1)) {
      return false;
    }
    int from = tokens.end(token);
    int length = tokens.start(token + 1) - from;
    char c = tokens.charAt(from);
    if (length == 1) {
      return c == ' ' || c == '-' || c == '\'' || c == '’' || c == '.';
    }
    return length == 2 && c == '.' && tokens.charAt(from + 1) == ' ';
  }
}
