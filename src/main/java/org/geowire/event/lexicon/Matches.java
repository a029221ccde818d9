package org.geowire.event.lexicon;

import org.geowire.text.Tokens;

/** Where the phrases of all lists stand in one text; made by {@link Phrases#in}. */
public final class Matches {

  private final Phrases phrases;
  private final Tokens tokens;
  private final int[] deepest;
  private final int[] lists;

  /**
   * @param deepest by token, the node of the most words that the text has in common with a phrase
   * @param lists by token, the lists with a phrase that begins there
   */
  Matches(Phrases phrases, Tokens tokens, int[] deepest, int[] lists) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.deepest = deepest;
    this.lists = lists;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Whether a phrase of one of some lists begins at a token; never before or behind the text. */
  boolean begins(int token, int someLists) {
    return token >= 0 && token < lists.length && (lists[token] & someLists) != 0;
  }

  /** The first token from one on where a phrase of a list begins; the limit where none does. */
  int next(int list, int from, int limit) {
    int token = from;
    while (token < limit && (lists[token] & list) == 0) {
      token++;
    }
    return token;
  }

  /**
   * What a list says of its longest phrase at a token that ends before a limit, as {@link
   * Phrases#saying}; 0 where there is none.
   */
  int at(int token, int list, int limit) {
    return begins(token, list) ? phrases.saying(deepest[token], list, limit - token) : 0;
  }

  int words(int saying) {
    return phrases.words(saying);
  }

  Object meaning(int saying) {
    return phrases.meaning(saying);
  }
}
