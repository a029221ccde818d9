package org.geowire.incident;

import java.util.List;
import org.geowire.gazetteer.Place;
import org.geowire.resolve.Candidate;
import org.geowire.resolve.Resolution;
import org.geowire.text.Folding;
import org.geowire.text.Span;
import org.geowire.text.Tokens;
import org.geowire.toponym.Toponym;
import org.geowire.toponym.ToponymKind;

/**
 * Makes names of tokens of which the words beside them say that they are places.
 *
 * @param confidence how sure they are
 */
record SaidNames(double confidence) {

  /** Tokens that mean a place. */
  Resolution meant(Tokens tokens, int first, int end, Place place) {
    return new Resolution.Resolved(
        name(tokens, first, end),
        place,
        confidence,
        List.of(new Candidate(place, place.name(), confidence, List.of())));
  }

  /** Tokens that name an area which the gazetteer lacks. */
  Resolution unknown(Tokens tokens, int first, int end) {
    return new Resolution.Unresolved(
        name(tokens, first, end), "the areas of this name lie elsewhere", List.of());
  }

  private Toponym name(Tokens tokens, int first, int end) {
    Span span = tokens.span(first, end - 1);
    String text = span.of(tokens.text());
    return new Toponym(span, first, end, text, Folding.fold(text), ToponymKind.PLACE, confidence);
  }
}
