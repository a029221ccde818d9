package org.geowire.event.passage;

import org.geowire.event.lexicon.Lexicon.Grammar;

/** How a noun is introduced: "the attack" points back, "an attack" is new. */
public enum Definiteness {
  DEFINITE,
  INDEFINITE,
  BARE;

  public static Definiteness of(Passage passage, Trigger noun) {
    for (int token = noun.first() - 1;
        token >= noun.first() - passage.reach().determiner;
        token--) {
      if (passage.is(token, Grammar.DEFINITE)) {
        return DEFINITE;
      }
      if (passage.is(token, Grammar.INDEFINITE)) {
        return INDEFINITE;
      }
      boolean ends =
          token < passage.first()
              || passage.is(token, Grammar.ON)
              || passage.is(token, Grammar.OF)
              || passage.is(token, Grammar.IN)
              || passage.is(token, Grammar.AND)
              || passage.is(token, Grammar.BE)
              || passage.is(token, Grammar.CLAUSE);
      if (ends) {
        return BARE;
      }
    }
    return BARE;
  }
}
