package org.geowire.event.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.TriggerWord.Flag;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Roles;
import org.geowire.event.passage.Trigger;
import org.geowire.event.type.SubEventType;
import org.geowire.model.RuleTable;

/**
 * Asks a list of rules for the type of a coder's note: the first whose conditions all hold decides.
 *
 * <p>A rule with a minus as its result says that the text tells no event, and so does a text for
 * which no rule holds. A condition names a class of words, or what {@link NoteEvidence} says of the
 * whole note. What the note bears as a label ({@code Looting: On 3 March}) goes before the rules.
 */
public final class NoteTypes {

  private static final String LABEL = "label=";
  private static final String ADDS = "+";
  private static final String NO_EVENT = "-";
  private static final int STRONG = 2;

  /**
   * What the rules say of a note.
   *
   * @param act the deed whose doer and target count
   * @param label the type that the note bears
   * @param holding the names of all rules that hold
   * @param decided the first rule that decides, if any does
   */
  public record Reading(
      Trigger act,
      Roles roles,
      NoteEvidence evidence,
      Optional<SubEventType> label,
      List<String> holding,
      Optional<RuleTable.Rule> decided) {

    Optional<String> rule() {
      return decided.map(RuleTable.Rule::name);
    }

    /** The type that label or rules decide; empty where they say that the text tells no event. */
    Optional<SubEventType> type() {
      return label.or(
          () ->
              decided
                  .map(RuleTable.Rule::result)
                  .filter(result -> !result.equals(NO_EVENT))
                  .map(SubEventType::ofKey));
    }
  }

  private final List<RuleTable.Rule> rules;

  public NoteTypes(RuleTable table) {
    this.rules = table.rules();
  }

  /** Asks all rules. */
  public Reading read(
      Passage passage, List<WordList.Found<NoteWord>> words, NoteTopic topic, Casualties counted) {
    Trigger act = act(passage);
    Roles roles = Roles.of(passage, act, passage.triggers());
    NoteEvidence evidence = new NoteEvidence(passage, words, topic, counted, roles);
    List<String> holding = new ArrayList<>();
    Optional<RuleTable.Rule> decided = Optional.empty();
    for (RuleTable.Rule rule : rules) {
      if (!evidence.holds(rule.conditions())) {
        continue;
      }
      holding.add(rule.name());
      if (rule.result().startsWith(ADDS)) {
        evidence.add(rule.result().substring(ADDS.length()));
      } else if (decided.isEmpty()) {
        decided = Optional.of(rule);
      }
    }
    return new Reading(act, roles, evidence, labelled(passage, words), holding, decided);
  }

  /** "Property destruction: On 3 March ..". */
  private static Optional<SubEventType> labelled(
      Passage passage, List<WordList.Found<NoteWord>> words) {
    if (words.isEmpty() || words.get(0).first() != passage.first()) {
      return Optional.empty();
    }
    WordList.Found<NoteWord> first = words.get(0);
    if (!passage.tokens().gapHas(first.end() - 1, ':')) {
      return Optional.empty();
    }
    return first.meaning().classes().stream()
        .filter(c -> c.startsWith(LABEL))
        .map(c -> SubEventType.ofKey(c.substring(LABEL.length())))
        .findFirst();
  }

  /** The deed whose doer and target count: the first that struck somebody, else the first. */
  private static Trigger act(Passage passage) {
    Trigger first = null;
    for (Trigger trigger : passage.triggers()) {
      if (trigger.is(Flag.TARGET) && trigger.strength() <= STRONG) {
        return trigger;
      }
      if (isAside(trigger)) {
        continue;
      }
      if (first == null || (first.strength() > STRONG && trigger.strength() <= STRONG)) {
        first = trigger;
      }
    }
    return first == null ? opening(passage) : first;
  }

  /** "From which the army had retreated": why others came, not what they did. */
  private static boolean isAside(Trigger trigger) {
    return trigger.is(Flag.TRANSFER) && trigger.strength() > STRONG;
  }

  /** The first words stand for a deed that no list knows. */
  private static Trigger opening(Passage passage) {
    int first = passage.first();
    for (SaidDate date : passage.dates()) {
      boolean opens = date.first() - first <= 2 && date.end() < passage.end();
      first = opens ? date.end() : first;
    }
    return new Trigger(first, first + 1, word(SubEventType.OTHER));
  }

  private static TriggerWord word(SubEventType type) {
    return new TriggerWord(
        type, TriggerWord.Form.PAST, STRONG, java.util.EnumSet.noneOf(Flag.class), "");
  }

  /** Of the words that tell a type the first, where the first sentence has any. */
  public static Trigger told(Passage passage, Trigger act, SubEventType type) {
    List<Trigger> same = new ArrayList<>(passage.triggers());
    same.removeIf(t -> t.word().type() != type || isAside(t));
    Trigger told = same.isEmpty() ? act : same.get(0);
    return isFirstSentence(passage, told) ? told : firstOf(passage, told);
  }

  private static boolean isFirstSentence(Passage passage, Trigger trigger) {
    return passage.document().sentenceOf(trigger.first()) == 0;
  }

  private static Trigger firstOf(Passage passage, Trigger told) {
    Trigger first = passage.triggers().stream().filter(t -> !isAside(t)).findFirst().orElse(told);
    return isFirstSentence(passage, first) ? first : opening(passage);
  }
}
