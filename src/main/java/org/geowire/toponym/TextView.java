package org.geowire.toponym;

import java.util.HashMap;
import java.util.Map;
import org.geowire.article.Document;
import org.geowire.article.Document.LetterCase;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
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
  static final int SEEN_CONTAINER = 64;

  private static final WordClass[] CLASSES = WordClass.values();

  private final Document document;
  private final Tokens tokens;
  private final byte[] classes;
  private final boolean[] common;
  private final boolean[] given;
  private final boolean[] surname;
  private final boolean[] sentenceStart;
  private final Map<Long, Integer> seen = new HashMap<>();

  TextView(Document document, LanguagePack pack) {
    this.document = document;
    tokens = document.tokens();
    int size = tokens.size();
    classes = new byte[size];
    common = new boolean[size];
    given = new boolean[size];
    surname = new boolean[size];
    sentenceStart = new boolean[size];
    PhraseTable wordClasses = pack.phrases("word-classes");
    PhraseTable people = pack.phrases("given-names");
    PhraseTable commonWords = pack.phrases("common-words");
    for (int token = 0; token < size; token++) {
      int at = token;
      wordClasses
          .single(tokens, token)
          .ifPresent(e -> classes[at] = (byte) WordClass.valueOf(e.value(0)).code());
      people.single(tokens, token).ifPresent(e -> nameUse(at, e.value(0)));
      common[token] = commonWords.contains(tokens, token);
    }
    document.sentences().forEach(s -> sentenceStart[s.firstToken()] = true);
    markUses();
  }

  private void nameUse(int token, String use) {
    given[token] = use.equals("given");
    surname[token] = use.equals("surname");
  }

  private void markUses() {
    boolean mixed = document.letterCase() == LetterCase.MIXED;
    for (int token = 0; mixed && token < tokens.size(); token++) {
      int use = tokens.isCapitalised(token) ? useOf(token) : SEEN_LOWER;
      if (use != 0) {
        seen.merge(tokens.hash(token), use, (a, b) -> a | b);
      }
    }
  }

  private int useOf(int token) {
    int use = 0;
    WordClass left = classAt(token - 1);
    WordClass right = classAt(token + 1);
    use |= left == WordClass.LOC ? SEEN_LOCATIVE : 0;
    use |= left == WordClass.TITLE && isCapitalised(token - 1) ? SEEN_TITLE : 0;
    use |= right == WordClass.SPEECH && !isCapitalised(token + 1) ? SEEN_SPEAKER : 0;
    use |= isGiven(token - 1) && tokens.gapIs(token - 1, ' ') ? SEEN_IN_PERSON : 0;
    use |= right == WordClass.ORG && isCapitalised(token + 1) ? SEEN_BEFORE_ORGANISATION : 0;
    return use;
  }

  Document document() {
    return document;
  }

  Tokens tokens() {
    return tokens;
  }

  boolean isInside(int token) {
    return token >= 0 && token < tokens.size();
  }

  /** The class of a word; NONE beyond the text. */
  WordClass classAt(int token) {
    return isInside(token) ? CLASSES[classes[token]] : WordClass.NONE;
  }

  boolean isCommon(int token) {
    return isInside(token) && common[token];
  }

  boolean isGiven(int token) {
    return isInside(token) && given[token] && tokens.isCapitalised(token);
  }

  boolean isPersonName(int token) {
    return isInside(token) && (given[token] || surname[token]) && tokens.isCapitalised(token);
  }

  boolean isCapitalised(int token) {
    return isInside(token) && tokens.isCapitalised(token);
  }

  boolean startsSentence(int token) {
    return isInside(token) && sentenceStart[token];
  }

  /** How a word is used anywhere in the text: the SEEN bits. */
  int uses(int token) {
    return isInside(token) ? seen.getOrDefault(tokens.hash(token), 0) : 0;
  }

  /**
   * Tokens whose neighbours a span may be joined over: a space, a hyphen, an apostrophe, a full
   * stop.
   */
  boolean joins(int token) {
    if (!isInside(token + 1)) {
      return false;
    }
    int from = tokens.end(token);
    int to = tokens.start(token + 1);
    String text = tokens.text();
    if (to - from == 1) {
      char c = text.charAt(from);
      return c == ' ' || c == '-' || c == '\'' || c == '’' || c == '.';
    }
    return to - from == 2 && text.charAt(from) == '.' && text.charAt(from + 1) == ' ';
  }
}
