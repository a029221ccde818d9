package org.geowire.event;

import java.util.Optional;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord.Flag;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Trigger;
import org.geowire.model.WeightTable;

/** Counts the places or deeds that a passage tells of at once. */
final class GroupSize {

  private final NumberReader numbers;

  /** Words between a number and what it counts. */
  private final int countReach;

  /** A greater number counts no places. */
  private final int mostSites;

  GroupSize(Lexicon lexicon, WeightTable weights) {
    numbers = new NumberReader(lexicon);
    countReach = (int) weights.of("group-count-reach");
    mostSites = (int) weights.of("group-most-sites");
  }

  /** "Seven outposts", "attacks on six villages", "three raids". */
  int of(Passage passage, Trigger main) {
    for (Party party : passage.parties()) {
      if (party.kind().isSite() && !party.word().single() && !party.word().thing()) {
        int size = countBefore(passage, party.first());
        if (size > 0) {
          return size;
        }
      }
    }
    return main.is(Flag.PLURAL) && !main.is(Flag.PEOPLE) ? countBefore(passage, main.first()) : 0;
  }

  private int countBefore(Passage passage, int token) {
    for (int at = token - 1; at >= Math.max(passage.first(), token - countReach); at--) {
      Optional<NumberReader.Count> count = numbers.at(passage.matches(), at, token);
      if (count.isPresent()) {
        int value = count.get().value();
        boolean dated = passage.isDated(count.get().first());
        return value >= 2 && value <= mostSites && !dated ? value : 0;
      }
      if (isWithinParty(passage, at)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isWithinParty(Passage passage, int token) {
    for (Party party : passage.parties()) {
      if (party.first() <= token && token < party.end()) {
        return true;
      }
    }
    return false;
  }
}
