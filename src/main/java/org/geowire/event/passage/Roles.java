package org.geowire.event.passage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.Stretch;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.type.SubEventType;

/**
 * Who did what a trigger tells, whom it struck, and what site is named as struck.
 *
 * @param passive whether the passage leaves the doer out ("two men were killed")
 */
public record Roles(
    Optional<Party> doer, Optional<Party> target, Optional<Party> site, boolean passive) {

  /** The roles of the main trigger; what it leaves open is taken from the others. */
  public static Roles of(Passage passage, Trigger main, List<Trigger> others) {
    Roles roles = of(passage, main);
    boolean takes =
        main.is(TriggerWord.Flag.CAPTURE) && main.word().form() == TriggerWord.Form.PAST;
    for (Trigger other : others) {
      if (!other.equals(main)) {
        roles = roles.filledFrom(of(passage, other), takes && hasUnknownDoer(passage, main));
      }
    }
    return roles.distinct();
  }

  /** "The Brotherhood Alliance captured": a name that no list knows. */
  private static boolean hasUnknownDoer(Passage passage, Trigger main) {
    return !isPassive(passage, main)
        && passage.tokens().isCapitalised(main.first() - 1)
        && passage.partyBefore(main.first(), p -> p.acts() && p.end() == main.first()).isEmpty();
  }

  /** Takes over what is open; of another verb only its site where a name does the main one. */
  private Roles filledFrom(Roles other, boolean named) {
    Optional<Party> place = site.or(other::site);
    return named
        ? new Roles(doer, target, place, passive)
        : new Roles(
            doer.or(() -> other.doer.filter(party -> !isStruck(party))),
            target.or(other::target),
            place,
            passive);
  }

  /** "Killed a militant who opened fire": what the struck one did makes him no doer. */
  private boolean isStruck(Party party) {
    return !passive && target.filter(party::equals).isPresent();
  }

  /** Nobody is both sides. */
  private Roles distinct() {
    boolean same = doer.isPresent() && doer.equals(target);
    return same
        ? new Roles(
            passive ? Optional.empty() : doer, passive ? target : Optional.empty(), site, passive)
        : this;
  }

  private static Roles of(Passage passage, Trigger trigger) {
    if (trigger.is(TriggerWord.Flag.PEOPLE)) {
      return new Roles(
          passage.partyAfter(trigger.first(), trigger.end(), Party::acts),
          Optional.empty(),
          Optional.empty(),
          false);
    }
    if (trigger.is(TriggerWord.Flag.UNDER) || trigger.is(TriggerWord.Flag.FATE)) {
      return ofPassive(passage, trigger);
    }
    if (trigger.isNoun()) {
      return ofNoun(passage, trigger);
    }
    return isPassive(passage, trigger) ? ofPassive(passage, trigger) : ofActive(passage, trigger);
  }

  public static boolean isPassive(Passage passage, Trigger trigger) {
    if (trigger.word().form() != TriggerWord.Form.PAST) {
      return false;
    }
    boolean byFollows = passage.is(trigger.end(), Grammar.BY);
    return hasBe(passage, trigger.first())
        || byFollows
        || isHeadline(passage, trigger)
        || isCoordinated(passage, trigger);
  }

  /** "Were dragged from their home and murdered". */
  private static boolean isCoordinated(Passage passage, Trigger trigger) {
    boolean suffered =
        trigger.end() - trigger.first() == 1
            || trigger.is(TriggerWord.Flag.KILL)
            || trigger.is(TriggerWord.Flag.HURT);
    if (!suffered
        || !passage.is(trigger.first() - 1, Grammar.AND)
        || !endsClause(passage, trigger)) {
      return false;
    }
    int sentence = passage.document().sentenceOf(trigger.first());
    int from = passage.document().sentences().get(sentence).firstToken();
    return passage.find(Grammar.BE, from, trigger.first()) >= 0;
  }

  private static boolean endsClause(Passage passage, Trigger trigger) {
    return trigger.end() >= passage.end()
        || passage.tokens().gapHas(trigger.end() - 1, '.')
        || passage.is(trigger.end(), Grammar.BY)
        || passage.is(trigger.end(), Grammar.IN)
        || passage.is(trigger.end(), Grammar.ON);
  }

  /** "Were killed", but not "believed to be bandits, killed". */
  private static boolean hasBe(Passage passage, int verb) {
    for (int token = verb - 1;
        token >= Math.max(passage.first(), verb - passage.reach().passive);
        token--) {
      if (passage.tokens().gapHas(token, ',') || passage.tokens().gapHas(token, ':')) {
        return false;
      }
      if (passage.is(token, Grammar.BE)) {
        return true;
      }
    }
    return false;
  }

  /** The roles that a word has as a verb in the past. */
  public static Roles ofVerb(Passage passage, Stretch word) {
    TriggerWord verb =
        new TriggerWord(
            SubEventType.OTHER,
            TriggerWord.Form.PAST,
            2,
            EnumSet.noneOf(TriggerWord.Flag.class),
            "");
    return of(passage, new Trigger(word.first(), word.end(), verb));
  }

  /** "Two foresters shot dead near Nioro", "the people killed when gunmen came". */
  private static boolean isHeadline(Passage passage, Trigger trigger) {
    boolean ends =
        trigger.end() >= passage.end()
            || passage.is(trigger.end(), Grammar.IN)
            || passage.is(trigger.end(), Grammar.ON)
            || passage.is(trigger.end(), Grammar.CLAUSE);
    return ends
        && trigger.is(TriggerWord.Flag.KILL)
        && passage.partyBefore(trigger.first(), p -> p.end() == trigger.first()).isPresent();
  }

  private static Roles ofPassive(Passage passage, Trigger trigger) {
    Optional<Party> doer = by(passage, trigger.end());
    Optional<Party> target =
        passage.partyBefore(
            trigger.first(), party -> party.acts() && !speaks(passage, party, trigger.first()));
    return new Roles(
        doer, target, passage.partyBefore(trigger.first(), Party::isSite), doer.isEmpty());
  }

  /** "Police in the capital said that ..": tells of what others suffered. */
  private static boolean speaks(Passage passage, Party party, int verb) {
    for (WordList.Found<Cue> cue : passage.cues()) {
      int between = cue.first() - party.end();
      if (cue.meaning().kind() == Cue.Kind.SPEECH
          && between >= 0
          && between <= passage.reach().speech
          && cue.end() <= verb
          && !passage.is(cue.end(), Grammar.TO)
          && !hasComma(passage, party.end(), cue.first())
          && passage.partyAfter(party.end(), cue.first(), Party::acts).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasComma(Passage passage, int from, int to) {
    for (int token = from; token <= to; token++) {
      if (passage.tokens().gapHas(token - 1, ',')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Party> by(Passage passage, int from) {
    int by = passage.find(Grammar.BY, from, from + passage.reach().by);
    return by < 0
        ? Optional.empty()
        : passage.partyAfter(by, by + passage.reach().object, Party::acts);
  }

  private static Roles ofActive(Passage passage, Trigger trigger) {
    int agent = passage.find(Grammar.BY, trigger.end(), trigger.end() + passage.reach().agent);
    Optional<Party> doer = agent < 0 ? subject(passage, trigger) : by(passage, trigger.end());
    Optional<Party> target =
        passage.partyAfter(
            trigger.end(),
            objectEnd(passage, trigger),
            party ->
                party.acts()
                    && !isAside(passage, party)
                    && !reports(passage, trigger.end(), party));
    Optional<Party> site =
        passage.partyAfter(trigger.end(), trigger.end() + passage.reach().object, Party::isSite);
    boolean siteFirst = site.filter(s -> isOnlyWhere(passage, s, doer, target)).isPresent();
    return new Roles(doer, target, siteFirst ? Optional.empty() : site, false);
  }

  /** "Gathered in barracks", "soldiers shot a man near a roadblock": theirs does not decide. */
  private static boolean isOnlyWhere(
      Passage passage, Party site, Optional<Party> doer, Optional<Party> target) {
    boolean own = doer.filter(party -> party.kind() == Party.Kind.STATE).isPresent();
    boolean behind = target.filter(party -> party.end() <= site.first()).isPresent();
    return passage.is(site.first() - 1, Grammar.IN) || (own && behind && isAside(passage, site));
  }

  /** "The blast broke windows, police said": who tells of it did not suffer it. */
  private static boolean reports(Passage passage, int from, Party party) {
    return hasComma(passage, from, party.first()) && speaks(passage, party, passage.end());
  }

  /** "Captured the town after troops had left it": who is captured stands in the same clause. */
  private static int objectEnd(Passage passage, Trigger trigger) {
    int end = trigger.end() + passage.reach().object;
    int clause =
        trigger.is(TriggerWord.Flag.CAPTURE)
            ? passage.find(Grammar.CLAUSE, trigger.end(), end)
            : -1;
    return clause < 0 ? end : clause;
  }

  /** The nearest party before a verb that does not stand in a phrase of its own. */
  private static Optional<Party> subject(Passage passage, Trigger trigger) {
    Optional<Party> related = antecedent(passage, trigger);
    if (related.isPresent()) {
      return related;
    }
    Optional<Party> free =
        passage.partyBefore(trigger.first(), party -> party.acts() && !isGoverned(passage, party));
    return free.isPresent() ? free : passage.partyBefore(trigger.first(), Party::acts);
  }

  /** "Fired at people who blocked the road": those whom the clause is about. */
  private static Optional<Party> antecedent(Passage passage, Trigger trigger) {
    for (int token = trigger.first() - 1;
        token >= trigger.first() - passage.reach().adjacent;
        token--) {
      if (passage.is(token, Grammar.CLAUSE)) {
        int clause = token;
        return passage.partyBefore(token, party -> party.acts() && party.end() == clause);
      }
    }
    return Optional.empty();
  }

  private static boolean isGoverned(Passage passage, Party party) {
    int before = party.first() - 1;
    for (int token = before;
        token >= Math.max(passage.first(), party.first() - passage.reach().governed);
        token--) {
      boolean cut = token < before && passage.tokens().gapHas(token, ',');
      if (cut || passage.is(token, Grammar.CLAUSE)) {
        return false;
      }
      if (passage.is(token, Grammar.ON)
          || passage.is(token, Grammar.OF)
          || passage.is(token, Grammar.IN)
          || passage.is(token, Grammar.FROM)
          || passage.is(token, Grammar.BY)) {
        return true;
      }
    }
    return false;
  }

  /** Named for a place or a time only: "near the governor's house". */
  private static boolean isAside(Passage passage, Party party) {
    for (int token = party.first() - 1;
        token >= party.first() - passage.reach().adjacent;
        token--) {
      if (passage.is(token, Grammar.IN) || passage.is(token, Grammar.FROM)) {
        return true;
      }
    }
    return false;
  }

  private static Roles ofNoun(Passage passage, Trigger noun) {
    int between = passage.find(Grammar.BETWEEN, noun.end(), noun.end() + passage.reach().by);
    if (between >= 0) {
      return pair(passage, between);
    }
    Optional<Party> doer = by(passage, noun.end()).or(() -> possessor(passage, noun));
    int preposition = objectOf(passage, noun);
    int from = preposition < 0 ? noun.end() : preposition;
    int limit = preposition < 0 ? noun.end() : preposition + passage.reach().object;
    Optional<Party> target =
        passage.partyAfter(
            from,
            limit,
            party ->
                party.acts()
                    && !doer.equals(Optional.of(party))
                    && !reports(passage, noun.end(), party));
    return new Roles(doer, target, passage.partyAfter(from, limit, Party::isSite), doer.isEmpty());
  }

  /** The preposition before whom a noun strikes: "attack on", "murder of", "clashes with". */
  private static int objectOf(Passage passage, Trigger noun) {
    int on = passage.find(Grammar.ON, noun.end(), noun.end() + passage.reach().by);
    while (on >= 0 && passage.isDated(on + 1)) {
      on = passage.find(Grammar.ON, on + 1, noun.end() + passage.reach().by);
    }
    int of = passage.is(noun.end(), Grammar.OF) ? noun.end() : -1;
    int with =
        noun.is(TriggerWord.Flag.FIGHT)
            ? passage.find(Grammar.WITH, noun.end(), noun.end() + passage.reach().by)
            : -1;
    return of >= 0 ? of : with >= 0 ? with : on;
  }

  private static Optional<Party> possessor(Passage passage, Trigger noun) {
    return passage
        .partyBefore(noun.first(), Party::acts)
        .filter(party -> noun.first() - party.end() <= passage.reach().adjacent)
        .or(
            () ->
                passage.partyBefore(
                    noun.first(), party -> party.acts() && !isGoverned(passage, party)));
  }

  private static Roles pair(Passage passage, int between) {
    Optional<Party> one =
        passage.partyAfter(
            between,
            between + passage.reach().object,
            party -> party.acts() && !reports(passage, between, party));
    Optional<Party> other =
        one.flatMap(
            p ->
                passage.partyAfter(
                    p.end(),
                    p.end() + passage.reach().object,
                    party -> party.acts() && !reports(passage, between, party)));
    return new Roles(one, other, Optional.empty(), false);
  }

  /** What decides between a clash and an attack on civilians. */
  public Optional<Party> struck() {
    boolean siteDecides =
        site.isPresent()
            && (target.isEmpty()
                || (site.get().kind() == Party.Kind.MILITARY_SITE && isVague(target.get())));
    return siteDecides ? site : target;
  }

  private static boolean isVague(Party party) {
    return party.kind() == Party.Kind.CIVILIAN;
  }

  public boolean isDoer(Predicate<Party.Kind> sort) {
    return doer.isPresent() && sort.test(doer.get().kind());
  }
}
