package org.geowire.toponym;

import java.util.List;
import org.geowire.gazetteer.PlaceName;

/**
 * A span that may be a toponym.
 *
 * @param first its first token
 * @param last its last token
 * @param key the folded name
 * @param names what the gazetteer has for it, likeliest first; empty where it has nothing
 * @param profile what these places are, in short
 */
record NameSpan(int first, int last, String key, List<PlaceName> names, PlaceProfile profile) {

  int size() {
    return last - first + 1;
  }

  boolean overlaps(NameSpan other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(NameSpan other) {
    return first <= other.first && other.last <= last && size() > other.size();
  }
}
