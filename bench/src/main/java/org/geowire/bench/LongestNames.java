package org.geowire.bench;

import org.geowire.gazetteer.Gazetteer;
import org.geowire.text.Tokens;

/** The longest names of the gazetteer that start at capitals: look-up alone, nothing decided. */
record LongestNames(Gazetteer gazetteer) {

  int matches(Tokens tokens) {
    int matches = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isCapitalised(token)) {
        int last = longest(tokens, token);
        if (last >= token) {
          matches++;
          token = last;
        }
      }
    }
    return matches;
  }

  /** The last token of the longest name that starts at a token; -1 where none does. */
  private int longest(Tokens tokens, int first) {
    long state = gazetteer.next(gazetteer.start(), tokens.hash(first));
    if (!gazetteer.mayStart(state)) {
      return -1;
    }
    int found = -1;
    for (int last = first; ; last++) {
      int value = gazetteer.find(state);
      found = Gazetteer.isName(value) ? last : found;
      if (!Gazetteer.continues(value) || last + 1 == tokens.size()) {
        return found;
      }
      state = gazetteer.next(state, tokens.hash(last + 1));
    }
  }
}
