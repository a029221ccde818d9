package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.TriggerWord.Flag;
import org.geowire.model.RuleTable;

/**
 * Decides the type of a coder's note: the first rule of a list whose conditions all hold.
 *
 * <p>A rule with a minus as its result says that the text tells no event, and so does a text for
 * which no rule holds. A condition names a class of words, or what {@link NoteEvidence} says of the
 * whole note.
 */
final class NoteTypes {

  private static final String LABEL = "label=";
  private static final String ADDS = "+";
  private static final String NO_EVENT = "-";
  private static final int STRONG = 2;

  /**
   * What was decided.
   *
   * @param rule its name
   * @param main the words that tell it
   */
  record Decision(String rule, SubEventType type, Trigger main, Roles roles) {}

  private final List<RuleTable.Rule> rules;

  NoteTypes(RuleTable table) {
    this.rules = table.rules();
  }

  /** Empty where the text tells nothing that coders write down. */
  Optional<Decision> decide(
      Passage passage, List<WordList.Found<NoteWord>> words, NoteTopic topic, Casualties counted) {
    Trigger act = act(passage);
    Roles roles = Roles.of(passage, act, passage.triggers());
    NoteEvidence evidence = new NoteEvidence(passage, words, topic, counted, roles);
    Optional<SubEventType> labelled = labelled(passage, words);
    if (labelled.isPresent()) {
      return Optional.of(new Decision("label", labelled.get(), act, roles));
    }
    for (RuleTable.Rule rule : rules) {
      if (!evidence.holds(rule.conditions())) {
        continue;
      }
      if (rule.result().startsWith(ADDS)) {
        evidence.add(rule.result().substring(ADDS.length()));
      } else if (rule.result().equals(NO_EVENT)) {
        return Optional.empty();
      } else {
        SubEventType type = SubEventType.ofKey(rule.result());
        return Optional.of(new Decision(rule.name(), type, told(passage, act, type), roles));
      }
    }
    return Optional.empty();
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
      if (first == null || (first.strength() > STRONG && trigger.strength() <= STRONG)) {
        first = trigger;
      }
    }
    return first == null ? opening(passage) : first;
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

  /** Of the words that tell the type the first, where the first sentence has any. */
  private static Trigger told(Passage passage, Trigger act, SubEventType type) {
    List<Trigger> same = new ArrayList<>(passage.triggers());
    same.removeIf(t -> t.word().type() != type);
    Trigger told = same.isEmpty() ? act : same.get(0);
    return isFirstSentence(passage, told) ? told : firstOf(passage, told);
  }

  private static boolean isFirstSentence(Passage passage, Trigger trigger) {
    return passage.document().sentenceOf(trigger.first()) == 0;
  }

  private static Trigger firstOf(Passage passage, Trigger told) {
    Trigger first = passage.triggers().isEmpty() ? told : passage.triggers().get(0);
    return isFirstSentence(passage, first) ? first : opening(passage);
  }
}
