package org.geowire.toponym;

import org.geowire.text.Span;

/**
 * A place name in a text.
 *
 * @param span where it stands in the document's text
 * @param firstToken its first token
 * @param endToken the token behind its last
 * @param text as written
 * @param key the folded name under which candidates are looked up
 * @param kind place, demonym or adjective
 * @param confidence probability, 0 to 1, that this is a toponym
 * @param clues what spoke for it
 */
public record Toponym(
    Span span,
    int firstToken,
    int endToken,
    String text,
    String key,
    ToponymKind kind,
    double confidence,
    Clues clues) {

  /** A toponym that something other than recognition found. */
  public Toponym(
      Span span,
      int firstToken,
      int endToken,
      String text,
      String key,
      ToponymKind kind,
      double confidence) {
    this(span, firstToken, endToken, text, key, kind, confidence, Clues.NONE);
  }

  /** The same toponym, as sure as that. */
  public Toponym withConfidence(double other) {
    return new Toponym(span, firstToken, endToken, text, key, kind, other, clues);
  }
}
