package org.geowire.toponym;

/**
 * A span that may be a toponym.
 *
 * @param first its first token
 * @param last its last token
 * @param known what the gazetteer has for it
 */
record NameSpan(int first, int last, KnownName known) {

  int size() {
    return last - first + 1;
  }

  boolean isKnown() {
    return !known.names().isEmpty();
  }

  boolean overlaps(NameSpan other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(NameSpan other) {
    return first <= other.first && other.last <= last && size() > other.size();
  }
}
