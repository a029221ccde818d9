package org.geowire.event.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.Stretch;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Factuality;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Telling;
import org.geowire.event.passage.Trigger;

/**
 * What a note says, by classes of words.
 *
 * <p>Conditions: {@code throw} some word of the class stands there, {@code throw~stones} both stand
 * near each other in a sentence, {@code take>town} the second soon behind the first, {@code
 * took>>town} as its object, {@code a|b} one of them does, {@code !a} none does; {@code deaths},
 * {@code armed-target}, {@code civil-target}, {@code state-doer}, {@code rebel-doer} and {@code
 * crowd-doer} ask for the reading of the whole, {@code take:doer-state} for who did what the words
 * of one class tell. A class holds also as {@code take+name} before a name and {@code take+passive}
 * behind "was". Triggers stand under their sub-type ("ARMED_CLASH", "weak:ARMED_CLASH") and their
 * flags ("kill"), parties under their kind ("party:STATE").
 */
final class NoteEvidence {

  /** What demonstrators may do behind the words that tell why they gathered. */
  private static final Set<String> OF_TOPICS =
      Set.of(
          "demo",
          "demo-weak",
          "demand",
          "throw",
          "stones",
          "burn",
          "broke",
          "property",
          "barricade",
          "tyres",
          "effigy",
          "blockroad",
          "intervene",
          "violent");

  private final Passage passage;
  private final Casualties counted;
  private final Roles roles;
  private final Map<String, List<Stretch>> found = new HashMap<>();

  NoteEvidence(
      Passage passage,
      List<WordList.Found<NoteWord>> words,
      NoteTopic topic,
      Casualties counted,
      Roles roles) {
    this.passage = passage;
    this.counted = counted;
    this.roles = roles;
    for (WordList.Found<NoteWord> word : words) {
      if (isInName(word)) {
        continue;
      }
      boolean about = topic.holds(word.first());
      for (String name : word.meaning().classes()) {
        if (!passage.isDated(word.first()) && (!about || OF_TOPICS.contains(name))) {
          add(name, word);
          addForms(name, word);
        }
      }
    }
    for (Party party : passage.parties()) {
      if (!topic.holds(party.first())) {
        addParty(party);
      }
    }
    for (Trigger trigger : passage.triggers()) {
      if (!topic.holds(trigger.first())) {
        addTrigger(trigger);
      }
    }
  }

  /** Makes a class hold for the note as a whole. */
  void add(String name) {
    found.computeIfAbsent(name, n -> new ArrayList<>(2));
  }

  private void add(String name, Stretch stretch) {
    found.computeIfAbsent(name, n -> new ArrayList<>(2)).add(stretch);
  }

  /** "Karen National Liberation Army". */
  private boolean isInName(Stretch word) {
    for (Party party : passage.parties()) {
      if (party.word().named() && party.first() <= word.first() && word.end() < party.end()) {
        return true;
      }
    }
    return false;
  }

  /** A word before a name ("took Bangassou"), and in the passive. */
  private void addForms(String name, Stretch word) {
    if (word.end() < passage.end() && passage.tokens().isCapitalised(word.end())) {
      add(name + "+name", word);
    }
    if (passage.find(Grammar.BE, word.first() - 2, word.first()) >= 0) {
      add(name + "+passive", word);
    }
  }

  private void addParty(Party party) {
    add("party:" + party.kind(), party);
    if (party.kind().isCrowd() && !party.word().single()) {
      add("crowd", party);
    }
    if (party.kind().acts() && party.kind().isArmed()) {
      add("armed", party);
    }
    if (party.kind().isNonStateArmed()) {
      add("non-state", party);
    }
  }

  private void addTrigger(Trigger trigger) {
    Telling telling = Telling.of(passage, trigger);
    if (telling.factuality() == Factuality.DENIED || telling.factuality() == Factuality.PLANNED) {
      return;
    }
    boolean weak = trigger.strength() > 2;
    add((weak ? "weak:" : "") + trigger.word().type(), trigger);
    for (TriggerWord.Flag flag : trigger.word().flags()) {
      add((weak ? "weak:" : "") + flag.name().toLowerCase(Locale.ROOT), trigger);
    }
  }

  /** All classes of words that the note has. */
  Set<String> classes() {
    return found.keySet();
  }

  /** Whether the first sentence has a word of a class. */
  boolean opensWith(String name) {
    int end = passage.document().sentences().get(0).endToken();
    return found.getOrDefault(name, List.of()).stream().anyMatch(word -> word.first() < end);
  }

  boolean holds(List<String> conditions) {
    for (String condition : conditions) {
      if (!holds(condition)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(String condition) {
    if (condition.charAt(0) == '!') {
      return !holds(condition.substring(1));
    }
    for (String one : condition.split("\\|", -1)) {
      if (says(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(String one) {
    int pair = Math.max(one.indexOf('~'), one.indexOf('>'));
    if (pair >= 0) {
      boolean object = one.startsWith(">>", pair);
      String other = one.substring(pair + (object ? 2 : 1));
      return near(one.substring(0, pair), other, one.charAt(pair) == '>', object);
    }
    int deed = one.indexOf(':');
    if (deed >= 0 && one.startsWith("doer-", deed + 1)) {
      return isDoneBy(one.substring(0, deed), one.substring(deed + 1 + "doer-".length()));
    }
    return switch (one) {
      case "deaths" ->
          counted.killed().isPresent()
              ? counted.killed().getAsInt() > 0
              : found.containsKey("kill") || found.containsKey("many-dead");
      case "armed-target" -> isStruck(Party.Kind::isArmed);
      case "civil-target" -> isStruck(kind -> !kind.isArmed());
      case "state-doer" -> roles.isDoer(NoteEvidence::isState);
      case "rebel-doer" -> roles.isDoer(Party.Kind::isNonStateArmed);
      case "crowd-doer" ->
          roles.doer().filter(p -> p.kind().isCrowd() && !p.word().single()).isPresent();
      default -> found.containsKey(one);
    };
  }

  private boolean isStruck(Predicate<Party.Kind> sort) {
    Optional<Party> struck = roles.struck();
    return struck.isPresent() && (sort.test(struck.get().kind()) || isJoined(struck.get(), sort));
  }

  /** "Seventeen gendarmes and two cooks". */
  private boolean isJoined(Party struck, Predicate<Party.Kind> sort) {
    return passage
        .partyBefore(struck.first(), Party::acts)
        .filter(party -> struck.first() - party.end() <= passage.reach().noteJoined)
        .filter(party -> passage.find(Grammar.AND, party.end(), struck.first()) >= 0)
        .filter(party -> sort.test(party.kind()))
        .isPresent();
  }

  /** Whether a deed of a class has a doer of a kind. */
  private boolean isDoneBy(String deed, String kind) {
    for (Stretch word : found.getOrDefault(deed, List.of())) {
      Optional<Party> doer = Roles.ofVerb(passage, word).doer();
      if (doer.isPresent()) {
        return isOf(doer.get(), kind);
      }
    }
    return false;
  }

  /** Beside soldiers a militia fights for the state. */
  private boolean isOf(Party party, String kind) {
    boolean state = isState(party.kind()) || isJoined(party, NoteEvidence::isState);
    return switch (kind) {
      case "state" -> state;
      case "rebel" -> party.kind().isNonStateArmed() && !state;
      case "crowd" -> party.kind().isCrowd() && !party.word().single();
      default -> throw new IllegalArgumentException("no kind of doer: " + kind);
    };
  }

  private static boolean isState(Party.Kind kind) {
    return kind == Party.Kind.STATE || kind == Party.Kind.EXTERNAL;
  }

  private boolean near(String one, String other, boolean ordered, boolean object) {
    for (Stretch a : found.getOrDefault(one, List.of())) {
      for (Stretch b : found.getOrDefault(other, List.of())) {
        if (isNear(a, b, ordered) && (!object || isObject(a, b))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Took the hill town", not "took him to the town". */
  private boolean isObject(Stretch verb, Stretch noun) {
    return noun.first() - verb.end() <= passage.reach().noteObject
        && passage.find(Grammar.TO, verb.end(), noun.first()) < 0
        && passage.find(Grammar.IN, verb.end(), noun.first()) < 0
        && passage.find(Grammar.FROM, verb.end(), noun.first()) < 0;
  }

  /** In one sentence, with no other clause between. */
  private boolean isNear(Stretch a, Stretch b, boolean ordered) {
    if (a.first() == b.first() && a.end() == b.end()) {
      return true;
    }
    if (ordered && (b.first() < a.end() || b.first() - a.end() > passage.reach().noteFollowing)) {
      return false;
    }
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.first(), b.first());
    return to - from <= passage.reach().noteNear
        && passage.document().sentenceOf(a.first()) == passage.document().sentenceOf(b.first())
        && passage.find(Grammar.CLAUSE, from, to) < 0;
  }
}
