package org.geowire.text;

/**
 * A sentence of a text.
 *
 * @param span where it stands
 * @param firstToken its first token
 * @param endToken the token behind its last
 * @param paragraph the number of its paragraph, from 0
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {

  public boolean containsToken(int token) {
    return firstToken <= token && token < endToken;
  }

  /** The number of its tokens. */
  public int size() {
    return endToken - firstToken;
  }
}
