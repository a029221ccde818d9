package org.geowire.event.passage;

import java.util.ArrayList;
import java.util.List;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;

/**
 * How a passage tells a trigger: as a fact, a plan, a denial, a reference to something told
 * elsewhere, or as nothing that happened once.
 *
 * @param reference whether it points to an event told elsewhere ("condemned the attack")
 * @param general whether it reports no single event ("attacks have increased")
 */
public record Telling(Factuality factuality, boolean reference, boolean general) {

  public static Telling of(Passage passage, Trigger trigger) {
    List<Cue.Kind> kinds = governing(passage, trigger);
    boolean reference = kinds.contains(Cue.Kind.REFERENCE) && refersBack(passage, trigger);
    boolean generic =
        trigger.isNoun() && kinds.contains(Cue.Kind.GENERIC) && !counted(passage, trigger);
    boolean general =
        generic
            || kinds.contains(Cue.Kind.HABITUAL)
            || isLasting(passage, trigger)
            || isBarePlural(passage, trigger);
    return new Telling(factuality(kinds), reference, general);
  }

  private static Factuality factuality(List<Cue.Kind> kinds) {
    if (kinds.contains(Cue.Kind.DENIED)) {
      return Factuality.DENIED;
    }
    boolean achieved = kinds.contains(Cue.Kind.ACHIEVED);
    if (kinds.contains(Cue.Kind.PLANNED) && !achieved) {
      return Factuality.PLANNED;
    }
    if (kinds.contains(Cue.Kind.HYPOTHETICAL) && !achieved) {
      return Factuality.HYPOTHETICAL;
    }
    if (kinds.contains(Cue.Kind.HISTORICAL) || kinds.contains(Cue.Kind.COURT)) {
      return Factuality.HISTORICAL;
    }
    return kinds.contains(Cue.Kind.CLAIMED) ? Factuality.CLAIMED : Factuality.ASSERTED;
  }

  private static List<Cue.Kind> governing(Passage passage, Trigger trigger) {
    List<Cue.Kind> kinds = new ArrayList<>(2);
    for (WordList.Found<Cue> cue : passage.cues()) {
      if (governs(passage, cue, trigger)) {
        kinds.add(cue.meaning().kind());
      }
    }
    return kinds;
  }

  private static boolean governs(Passage passage, WordList.Found<Cue> cue, Trigger trigger) {
    if (cue.meaning().reach() == Cue.ANYWHERE) {
      return governsClause(passage, cue, trigger);
    }
    if (cue.meaning().reach() < 0) {
      int back = cue.first() - trigger.end();
      return back >= 0
          && back <= -cue.meaning().reach()
          && !passage.crosses(trigger.end() - 1, cue.first());
    }
    if (isMotion(passage, cue) || isOfRelative(passage, cue, trigger)) {
      return false;
    }
    int distance = trigger.first() - cue.end();
    boolean modal =
        cue.meaning().kind() == Cue.Kind.PLANNED || cue.meaning().kind() == Cue.Kind.HYPOTHETICAL;
    boolean past = trigger.word().form() == TriggerWord.Form.PAST;
    int reach =
        modal && past
            ? Math.min(passage.reach().participle, cue.meaning().reach())
            : cue.meaning().reach();
    return distance >= 0 && distance <= reach && !passage.crosses(cue.end(), trigger.first());
  }

  /** "A miller who would not pay was shot": the clause of the miller ends before the deed. */
  private static boolean isOfRelative(Passage passage, WordList.Found<Cue> cue, Trigger trigger) {
    int be = trigger.first() - 1;
    boolean relative =
        passage.is(cue.first() - 1, Grammar.CLAUSE) || passage.is(cue.first() - 2, Grammar.CLAUSE);
    return relative
        && trigger.word().form() == TriggerWord.Form.PAST
        && passage.is(be, Grammar.BE)
        && be > cue.end()
        && !passage.is(be - 1, Grammar.TO)
        && !passage.is(be - 1, Grammar.HAVE);
  }

  /** "Were going to their field": no plan. */
  private static boolean isMotion(Passage passage, WordList.Found<Cue> cue) {
    boolean place =
        passage.is(cue.end(), Grammar.DEFINITE) || passage.is(cue.end(), Grammar.POSSESSIVE);
    return cue.meaning().kind() == Cue.Kind.PLANNED
        && place
        && passage.is(cue.end() - 1, Grammar.TO);
  }

  /** "In recent months" beside a day says nothing against the event of that day. */
  private static boolean governsClause(Passage passage, WordList.Found<Cue> cue, Trigger trigger) {
    if (cue.meaning().kind() == Cue.Kind.COURT) {
      return cue.first() - trigger.first() <= passage.reach().background;
    }
    boolean habit = cue.meaning().kind() == Cue.Kind.HABITUAL;
    boolean near = Math.abs(trigger.first() - cue.first()) <= passage.reach().background;
    return !(habit && passage.saysDay()) && (near || !background(cue.meaning().kind()));
  }

  private static boolean background(Cue.Kind kind) {
    return kind == Cue.Kind.HISTORICAL || kind == Cue.Kind.HABITUAL;
  }

  /** Only nouns refer; what is introduced with "an" is told here for the first time. */
  private static boolean refersBack(Passage passage, Trigger trigger) {
    return trigger.isNoun() && Definiteness.of(passage, trigger) != Definiteness.INDEFINITE;
  }

  /** "Has been blockaded for three years", "has fought the state since 2007". */
  private static boolean isLasting(Passage passage, Trigger trigger) {
    int from = trigger.first() - passage.reach().participle;
    if (trigger.isNoun() || passage.find(Grammar.HAVE, from, trigger.first()) < 0) {
      return false;
    }
    int duration = passage.find(Grammar.FOR, trigger.end(), trigger.end() + 2);
    boolean years =
        duration >= 0
            && passage.find(Grammar.UNIT, duration, duration + passage.reach().duration) >= 0;
    return years || passage.isSinceLong();
  }

  private static boolean counted(Passage passage, Trigger trigger) {
    return Definiteness.of(passage, trigger) == Definiteness.INDEFINITE;
  }

  /** "Attacks have increased": several of a kind, nothing that says when, where or against whom. */
  private static boolean isBarePlural(Passage passage, Trigger trigger) {
    return trigger.isNoun()
        && trigger.is(TriggerWord.Flag.PLURAL)
        && !trigger.is(TriggerWord.Flag.FIGHT)
        && !trigger.is(TriggerWord.Flag.PEOPLE)
        && Definiteness.of(passage, trigger) == Definiteness.BARE
        && passage.dates().isEmpty()
        && passage.find(Grammar.ON, trigger.end(), trigger.end() + 1) < 0
        && passage.find(Grammar.IN, trigger.end(), trigger.end() + 1) < 0
        && !passage.tokens().startsWithDigit(Math.max(passage.first(), trigger.first() - 1));
  }
}
