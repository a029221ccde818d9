package org.geowire.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geowire.event.TriggerWord.Flag;

/** Turns a passage into an event, or into none where nothing concrete is reported. */
final class Drafter {

  private static final int COUNT_REACH = 4;
  private static final int MOST_SITES = 500;

  private final CasualtyCounter casualties;
  private final NumberReader numbers;

  Drafter(Lexicon lexicon) {
    casualties = new CasualtyCounter(lexicon);
    numbers = new NumberReader(lexicon);
  }

  Optional<Draft> draft(PassageSplitter.Part part) {
    Passage passage = part.passage();
    List<Trigger> live = live(passage);
    if (live.isEmpty()) {
      return Optional.empty();
    }
    Casualties counted = casualties.count(passage);
    boolean deaths = live.stream().anyMatch(t -> t.is(Flag.KILL) && t.strength() <= 2);
    Trigger main = TypeRules.main(live, deaths);
    Roles roles = Roles.of(passage, main, live);
    if (!isConcrete(passage, live, roles, counted)) {
      return Optional.empty();
    }
    Passage told = passage.withTriggers(live);
    Telling telling = Telling.of(passage, main);
    return Optional.of(
        new Draft(
            told,
            main,
            TypeRules.decide(told, main, roles),
            telling,
            roles,
            counted,
            groupSize(passage, main),
            points(told, counted, roles),
            said(passage, main),
            part.toNext()));
  }

  /** Facts before plans: what is only planned or denied counts where nothing is stated. */
  private static List<Trigger> live(Passage passage) {
    List<Trigger> told = new ArrayList<>();
    List<Trigger> stated = new ArrayList<>();
    for (Trigger trigger : passage.triggers()) {
      Telling telling = Telling.of(passage, trigger);
      if (!telling.general()) {
        told.add(trigger);
        boolean fact =
            telling.factuality() == Factuality.ASSERTED
                || telling.factuality() == Factuality.CLAIMED;
        if (fact && !telling.reference() && trigger.strength() <= 2) {
          stated.add(trigger);
        }
      }
    }
    return stated.isEmpty() ? told : withWeak(told, stated, passage);
  }

  private static List<Trigger> withWeak(List<Trigger> told, List<Trigger> stated, Passage passage) {
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : told) {
      boolean weakFact =
          trigger.strength() > 2
              && Telling.of(passage, trigger).factuality() == Factuality.ASSERTED;
      if (stated.contains(trigger) || weakFact) {
        kept.add(trigger);
      }
    }
    return kept;
  }

  private static boolean isConcrete(
      Passage passage, List<Trigger> live, Roles roles, Casualties counted) {
    if (live.stream().anyMatch(t -> t.strength() <= 2)) {
      return true;
    }
    boolean hurt = counted.killed().isPresent() || counted.injured().isPresent();
    boolean acts =
        live.stream().anyMatch(t -> t.word().form() == TriggerWord.Form.PAST)
            && roles.isDoer(Party.Kind::isArmed)
            && (roles.target().isPresent() || roles.site().isPresent());
    boolean witnessed =
        live.stream().anyMatch(t -> t.is(Flag.SHOTS)) && passage.hasCue(Cue.Kind.CONTINUE);
    return hurt || acts || witnessed;
  }

  /** "The attack" with nothing said of it but that it was. */
  private static boolean points(Passage passage, Casualties counted, Roles roles) {
    boolean nouns =
        passage.triggers().stream()
            .allMatch(t -> t.isNoun() && Definiteness.of(passage, t) == Definiteness.DEFINITE);
    return nouns
        && counted.equals(Casualties.notReported())
        && passage.dates().isEmpty()
        && roles.site().isEmpty()
        && roles.target().isEmpty();
  }

  private static Optional<SaidDate> said(Passage passage, Trigger main) {
    return passage.dates().stream().min(Comparator.comparingInt(date -> distance(date, main)));
  }

  private static int distance(SaidDate date, Trigger main) {
    return date.first() >= main.end() ? date.first() - main.end() : main.first() - date.end();
  }

  /** "Seven outposts", "attacks on six villages", "three raids". */
  private int groupSize(Passage passage, Trigger main) {
    for (Party party : passage.parties()) {
      if (party.kind().isSite() && !party.word().single()) {
        int size = countBefore(passage, party.first());
        if (size > 0) {
          return size;
        }
      }
    }
    return main.is(Flag.PLURAL) && !main.is(Flag.PEOPLE) ? countBefore(passage, main.first()) : 0;
  }

  private int countBefore(Passage passage, int token) {
    for (int at = token - 1; at >= Math.max(passage.first(), token - COUNT_REACH); at--) {
      Optional<NumberReader.Count> count = numbers.at(passage.tokens(), at, token);
      if (count.isPresent()) {
        int value = count.get().value();
        boolean dated =
            passage.dates().stream()
                .anyMatch(d -> d.end() > count.get().first() && d.first() <= count.get().first());
        return value >= 2 && value <= MOST_SITES && !dated ? value : 0;
      }
      if (isWithinParty(passage, at)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isWithinParty(Passage passage, int token) {
    return passage.parties().stream().anyMatch(p -> p.first() <= token && token < p.end());
  }
}
