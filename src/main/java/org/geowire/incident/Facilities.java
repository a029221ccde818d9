package org.geowire.incident;

import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/**
 * Finds the words of the building or ground of a place that was the site: "the market of X", "X
 * international airport".
 */
final class Facilities {

  private final SiteWords words;
  private final int reach;

  Facilities(SiteWords words, WeightTable weights) {
    this.words = words;
    reach = (int) weights.of("facility-tokens");
  }

  /**
   * The token behind the facility that a name opens ("X central market"); that behind the name
   * where it opens none.
   */
  int endBehind(Tokens tokens, int end, int limit) {
    int found = end;
    for (int token = end; token < limit && token < end + reach; token++) {
      if (!tokens.gapIs(token - 1, ' ') || !isFacilityWord(tokens, token)) {
        break;
      }
      found = words.isFacility(tokens, token) ? token + 1 : found;
    }
    return found;
  }

  /**
   * The first token of the facility that stands before "of", "in" or "at" and a name ("the weekly
   * market of X").
   *
   * @param role the first token of the words right before the name
   * @param name its first token
   * @return {@code name} where there is none
   */
  int firstBefore(Tokens tokens, int role, int name, int limit) {
    boolean typed = name - 2 > role && words.isOf(tokens, name - 1); // "at the market of X"
    int facility = typed && words.isFacility(tokens, name - 2) ? name - 2 : role - 1;
    if (facility < limit
        || !tokens.gapIs(facility, ' ')
        || !words.isFacility(tokens, facility)
        || !isApposed(tokens, facility + 1, name)) {
      return name;
    }
    int first = facility;
    while (first > limit
        && first > facility - reach
        && tokens.gapIs(first - 1, ' ')
        && isFacilityWord(tokens, first - 1)) {
      first--;
    }
    return first;
  }

  /** "In", "of" or "at" alone, perhaps with "the town of", leads to the name. */
  private boolean isApposed(Tokens tokens, int role, int name) {
    return words.isOfFacility(tokens, role, "in")
        && (name - role == 1 || words.isOf(tokens, name - 1));
  }

  /** A facility, or a word that may stand before it. */
  private boolean isFacilityWord(Tokens tokens, int token) {
    return words.isFacility(tokens, token) || words.isOfFacility(tokens, token, "kind");
  }
}
