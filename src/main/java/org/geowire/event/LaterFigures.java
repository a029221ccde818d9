package org.geowire.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.article.Document;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.casualty.CasualtyCounter;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.TriggerWord.Flag;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Factuality;
import org.geowire.event.passage.Passage;
import org.geowire.event.type.EventType;
import org.geowire.model.WeightTable;

/**
 * Finds the figures of an event that later sentences tell: its deaths, a sum, one more who died.
 */
final class LaterFigures {

  private final CasualtyCounter casualties;
  private final NumberReader numbers;

  /** How long after an event somebody may die of it. */
  private final int daysToDie;

  /** How many sentences behind an event its deaths are told. */
  private final int followReach;

  /** "A sixth, a girl of seven, died". */
  private final int ordinalReach;

  /** "In the Mercy hospital for women in the town of Bule". */
  private final int hospitalReach;

  LaterFigures(Lexicon lexicon, CasualtyCounter casualties, WeightTable weights) {
    this.casualties = casualties;
    numbers = new NumberReader(lexicon);
    daysToDie = (int) weights.of("days-to-die");
    followReach = (int) weights.of("deaths-follow-reach");
    ordinalReach = (int) weights.of("ordinal-death-reach");
    hospitalReach = (int) weights.of("hospital-reach");
  }

  /** The figures of an event that a sentence behind it counts without telling it again. */
  Optional<Casualties> counted(Passage passage, Draft before) {
    Casualties counted = casualties.count(passage);
    int known = before.casualties().killed().orElse(0);
    boolean raised = counted.update() && known > 0 && counted.killed().orElse(0) > known;
    boolean none = counted.killed().orElse(1) == 0 && !passage.hasCue(Cue.Kind.NEW);
    boolean goesOn = continues(passage, before, none);
    if (!goesOn && !(raised && isOfNow(passage, before, false))) {
      return Optional.empty();
    }
    return counted.killed().isEmpty()
        ? Optional.empty()
        : Optional.of(before.casualties().followedBy(counted));
  }

  /**
   * The figures of an event with the deaths that the next sentence tells without a place or day.
   */
  Optional<Casualties> followed(Draft death, Draft before) {
    boolean near = death.sentence() - before.sentence() <= followReach;
    boolean violence =
        before.type().type() != EventType.STRATEGIC
            && (!isOpenKilling(death) || hasOwnType(before));
    boolean follows =
        near
            && violence
            && death.casualties().killed().isPresent()
            && death.telling().factuality() != Factuality.DENIED
            && (continues(death.passage(), before, false)
                || diesNext(death, before)
                || areFoundNext(death, before))
            && !namesPlace(death.passage());
    return follows
        ? Optional.of(before.casualties().followedBy(death.casualties()))
        : Optional.empty();
  }

  /** "Three guards were killed": who was struck may yet tell a clash from an attack. */
  private static boolean isOpenKilling(Draft death) {
    return death.isHarmCount() && !death.isHarmless() && !death.isDeath();
  }

  private static boolean hasOwnType(Draft before) {
    return before.type().type() == EventType.EXPLOSIONS || before.main().is(Flag.FIGHT);
  }

  /** "In Hurti", "near Bule", but not "in the hospital of Hurti in Bule". */
  private boolean namesPlace(Passage passage) {
    for (int token = passage.first() + 1; token < passage.end(); token++) {
      if (passage.is(token - 1, Grammar.IN)
          && passage.tokens().isCapitalised(token)
          && !isOfHospital(passage, token)) {
        return true;
      }
    }
    return false;
  }

  /** "In the hospital of Hurti", "in Hurti's main hospital". */
  private boolean isOfHospital(Passage passage, int place) {
    for (WordList.Found<Cue> cue : passage.cues()) {
      boolean near = Math.abs(place - cue.first()) <= hospitalReach;
      if (near && cue.meaning().kind() == Cue.Kind.AFTERMATH) {
        return true;
      }
    }
    return false;
  }

  /** The figures of an event of which a later death or sum is told. */
  Optional<Casualties> updated(Draft death, Draft before) {
    int known = before.casualties().killed().orElse(0);
    if (known == 0) {
      return Optional.empty();
    }
    if (death.casualties().update() && death.casualties().killed().orElse(0) > known) {
      return Optional.of(death.casualties());
    }
    Passage passage = death.passage();
    int from = Math.max(passage.first(), death.main().first() - ordinalReach);
    return numbers.ordinal(passage.matches(), from, death.main().first()) == known + 1
        ? Optional.of(withOneMore(before.casualties()))
        : Optional.empty();
  }

  private static Casualties withOneMore(Casualties counted) {
    return new Casualties(
        oneMore(counted.killed()),
        oneMore(counted.killedLow()),
        oneMore(counted.killedHigh()),
        counted.injured(),
        counted.abducted(),
        Casualties.Sort.UPDATE,
        counted.victims());
  }

  private static OptionalInt oneMore(OptionalInt count) {
    return count.isEmpty() ? count : OptionalInt.of(count.getAsInt() + 1);
  }

  /** "A guard, 29, died before help came", said in the paragraph behind an event with its dead. */
  private boolean diesNext(Draft death, Draft before) {
    return death.isDeath()
        && isOfBody(before)
        && death.paragraph() == before.paragraph() + 1
        && death.casualties().killed().orElse(0) <= before.casualties().killed().orElse(0)
        && isOfNow(death.passage(), before, false);
  }

  /** "A nurse counted 23 bodies", said in the paragraph behind an event without dead. */
  private boolean areFoundNext(Draft bodies, Draft before) {
    return bodies.isBodyCount()
        && isOfBody(before)
        && bodies.paragraph() == before.paragraph() + 1
        && before.casualties().killed().isEmpty()
        && isOfNow(bodies.passage(), before, false);
  }

  /**
   * Whether a draft is no headline but a sentence, as the lede of a text without headline is; what
   * opens a wire in capitals is its dateline or a summary.
   */
  private static boolean isOfBody(Draft draft) {
    Document document = draft.passage().document();
    int end = document.sentences().get(draft.sentence()).span().end();
    boolean lede =
        document.letterCase() == Document.LetterCase.MIXED
            && document.text().charAt(end - 1) == '.';
    return draft.paragraph() > 0 || lede;
  }

  /** The same paragraph, and neither another day nor another event. */
  private boolean continues(Passage passage, Draft before, boolean none) {
    int paragraph = passage.document().sentences().get(passage.sentence()).paragraph();
    boolean near =
        paragraph == before.paragraph()
            || (paragraph == before.paragraph() + 1
                && passage.sentence() - before.sentence() == 1
                && isOfBody(before));
    return near && isOfNow(passage, before, none);
  }

  /**
   * Whether a passage may tell of an event that happened.
   *
   * @param none whether it says that nobody died ("no loss of life is to be deplored")
   */
  private boolean isOfNow(Passage passage, Draft before, boolean none) {
    boolean other =
        passage.hasCue(Cue.Kind.NEW)
            || passage.hasCue(Cue.Kind.HISTORICAL)
            || passage.hasCue(Cue.Kind.HABITUAL)
            || (passage.hasCue(Cue.Kind.PLANNED) && !none)
            || passage.hasCue(Cue.Kind.CAUSE);
    return happened(before) && !other && !isOfOtherDay(passage, before, none);
  }

  static boolean happened(Draft draft) {
    Factuality told = draft.telling().factuality();
    return told == Factuality.ASSERTED || told == Factuality.CLAIMED;
  }

  /** Whether a day is said that is neither that of a report nor one soon behind the event. */
  private boolean isOfOtherDay(Passage passage, Draft before, boolean none) {
    for (SaidDate date : passage.dates()) {
      boolean fled = none && date.relative(); // "all had fled two days earlier, nobody died"
      boolean aside = fled || date.is(SaidDate.Use.REPORT) || date.is(SaidDate.Use.SEQUEL);
      if (!aside && !isSoonBehind(date, before)) {
        return true;
      }
    }
    return false;
  }

  /** "On that day", "a third died on Sunday". */
  private boolean isSoonBehind(SaidDate date, Draft before) {
    if (date.relative()) {
      return date.shift() >= 0 && date.shift() <= daysToDie;
    }
    Optional<LocalDate> event = before.said().flatMap(said -> said.date().end());
    Optional<LocalDate> day = date.date().start();
    return event.isPresent()
        && day.isPresent()
        && date.date().precision() == 1
        && !day.get().isBefore(event.get())
        && !day.get().isAfter(event.get().plusDays(daysToDie));
  }
}
