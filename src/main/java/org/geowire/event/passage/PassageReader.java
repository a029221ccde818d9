package org.geowire.event.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geowire.article.Document;
import org.geowire.event.date.DateParser;
import org.geowire.event.date.DatedText;
import org.geowire.event.date.EventDate;
import org.geowire.event.date.SaidDate;
import org.geowire.event.lexicon.Cue;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Matches;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.Stretch;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.type.SubEventType;
import org.geowire.model.WeightTable;
import org.geowire.text.Sentence;

/** Looks up the words of a sentence that has triggers; sentences without one cost one pass only. */
public final class PassageReader {

  private final Lexicon lexicon;
  private final DateParser dates;
  private final PartyFinder parties;
  private final PassageReach reach = PassageReach.load();

  public PassageReader(Lexicon lexicon, DateParser dates, WeightTable weights) {
    this.lexicon = lexicon;
    this.dates = dates;
    parties = new PartyFinder(lexicon, weights);
  }

  /** Where the phrases of all lists stand in a document. */
  public Matches matches(Document document) {
    return lexicon.read(document.tokens());
  }

  /** A document whose dates count from what is known of it. */
  public DatedText dated(Document document, Matches matches, DateParser.Known known) {
    return new DatedText(document, matches, dates, known);
  }

  /** The cues of a whole article. */
  public List<WordList.Found<Cue>> cues(DatedText text) {
    return lexicon.cues.in(text.matches(), 0, text.document().tokens().size());
  }

  /** The passage of a sentence; empty where it has no trigger. */
  public Optional<Passage> read(DatedText text, int sentence) {
    Range range = new Range(sentence, text.first(sentence), text.end(sentence));
    List<WordList.Found<TriggerWord>> found = triggers(text, range);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Passage passage = passage(text, range, found, text.dates(sentence));
    if (passage.triggers().isEmpty()) {
      return Optional.empty();
    }
    parties.addStrikers(text.matches(), passage.triggers(), passage.parties());
    if (areFates(passage.triggers())) {
      addCause(text, sentence, sentence - 1, passage.cues());
    }
    if (areBlasts(passage.triggers())) {
      addCause(text, sentence, sentence + 1, passage.cues());
    }
    return Optional.of(passage);
  }

  /** A sentence that counts casualties, with or without triggers. */
  public Optional<Passage> counting(DatedText text, int sentence) {
    Range range = new Range(sentence, text.first(sentence), text.end(sentence));
    return lexicon.casualties.in(text.matches(), range.first(), range.end()).isEmpty()
        ? Optional.empty()
        : Optional.of(passage(text, range, triggers(text, range), text.dates(sentence)));
  }

  /** The whole of a note as one passage, with or without triggers. */
  public Passage whole(DatedText text) {
    Range range = new Range(0, text.first(0), text.end(text.document().sentences().size() - 1));
    List<SaidDate> said = text.dates(range.first(), range.end());
    Passage passage = passage(text, range, triggers(text, range), said);
    parties.addStrikers(text.matches(), passage.triggers(), passage.parties());
    return passage;
  }

  /** The tokens of a passage that begins in a sentence. */
  private record Range(int sentence, int first, int end) {}

  private List<WordList.Found<TriggerWord>> triggers(DatedText text, Range range) {
    List<WordList.Found<TriggerWord>> found =
        lexicon.triggers.in(text.matches(), range.first(), range.end());
    lexicon.splitTriggers.addTo(found, text.matches(), range.first(), range.end());
    return found;
  }

  private Passage passage(
      DatedText text, Range range, List<WordList.Found<TriggerWord>> found, List<SaidDate> said) {
    Matches matches = text.matches();
    Passage.Words grammar = grammar(matches, range.first(), range.end());
    List<Party> acting = parties.in(matches, range.first(), range.end(), grammar);
    return new Passage(
        text.document(),
        matches,
        range.sentence(),
        range.first(),
        range.end(),
        triggers(found, said, acting),
        acting,
        said,
        cues(matches, range, said, acting),
        grammar,
        range.first(),
        reach);
  }

  /** In "on 13 May" nothing is supposed, in "gunmen storm a village" there is no storm. */
  private List<WordList.Found<Cue>> cues(
      Matches matches, Range range, List<SaidDate> said, List<Party> acting) {
    List<WordList.Found<Cue>> cues = lexicon.cues.in(matches, range.first(), range.end());
    cues.removeIf(cue -> cue.meaning().kind() == Cue.Kind.HYPOTHETICAL && isInDate(cue, said));
    cues.removeIf(cue -> cue.meaning().kind() == Cue.Kind.CAUSE && isDeed(matches, cue, acting));
    return cues;
  }

  /** A verb that says what those right before it do. */
  private boolean isDeed(Matches matches, WordList.Found<Cue> cue, List<Party> acting) {
    boolean verb =
        lexicon
            .triggers
            .at(matches, cue.first(), cue.end())
            .filter(f -> f.meaning().form() != TriggerWord.Form.NOUN)
            .isPresent();
    return verb && acting.stream().anyMatch(p -> p.acts() && p.end() == cue.first());
  }

  /** Whether the first sentences of a text say a date of their own of some sort. */
  public boolean opensWithDate(DatedText text, int sentences, Predicate<EventDate> sort) {
    int last = Math.min(sentences, text.document().sentences().size()) - 1;
    DateParser.Known nothing = DateParser.Known.nothing();
    for (SaidDate said : dates.dates(text.matches(), text.first(0), text.end(last), nothing)) {
      if (!said.relative() && startsDated(said.date().edtf()) && sort.test(said.date())) {
        return true;
      }
    }
    return false;
  }

  /** A bound that is open on one side ("since 2007") dates no event. */
  private static boolean startsDated(String edtf) {
    return !edtf.isEmpty() && !edtf.startsWith("..") && !edtf.endsWith("..");
  }

  private static boolean areFates(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (!trigger.is(TriggerWord.Flag.FATE)) {
        return false;
      }
    }
    return true;
  }

  /** A blast of which nothing yet says what blew up. */
  private static boolean areBlasts(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      boolean blast =
          trigger.isNoun()
              && trigger.strength() > 1
              && trigger.word().type() == SubEventType.REMOTE_EXPLOSIVE
              && !trigger.is(TriggerWord.Flag.WEAPON);
      boolean weak = trigger.is(TriggerWord.Flag.FATE) || trigger.strength() > 2;
      if (!blast && !weak) {
        return false;
      }
    }
    return true;
  }

  /**
   * "The earthquake destroyed the town. Three hundred people died in it", "A blast woke the town.
   * It was the boiler of a bakery."
   */
  private void addCause(DatedText text, int sentence, int other, List<WordList.Found<Cue>> cues) {
    List<Sentence> sentences = text.document().sentences();
    if (other < 0 || other >= sentences.size()) {
      return;
    }
    Sentence beside = sentences.get(other);
    if (beside.paragraph() != sentences.get(sentence).paragraph()) {
      return;
    }
    for (WordList.Found<Cue> cue :
        lexicon.cues.in(text.matches(), beside.firstToken(), beside.endToken())) {
      if (cue.meaning().kind() == Cue.Kind.CAUSE) {
        cues.add(cue);
      }
    }
  }

  /**
   * "March 23" is a date and "death squad" an actor: neither tells an event. The name of a force
   * keeps its means: "Israeli warplanes".
   */
  private static List<Trigger> triggers(
      List<WordList.Found<TriggerWord>> found, List<SaidDate> dates, List<Party> parties) {
    List<Trigger> triggers = new ArrayList<>(found.size());
    for (WordList.Found<TriggerWord> f : found) {
      if (!isInDate(f, dates) && !isInName(f, parties)) {
        triggers.add(new Trigger(f.first(), f.end(), f.meaning()));
      }
    }
    return triggers;
  }

  private static boolean isInDate(Stretch found, List<SaidDate> dates) {
    for (SaidDate date : dates) {
      if (date.first() <= found.first() && found.first() < date.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInName(WordList.Found<TriggerWord> found, List<Party> parties) {
    for (Party party : parties) {
      boolean within = party.first() <= found.first() && found.end() <= party.end();
      boolean longer = party.end() - party.first() > found.end() - found.first();
      boolean named = party.word().named() && !found.meaning().is(TriggerWord.Flag.WEAPON);
      if (within && (named || (longer && !party.word().named()))) {
        return true;
      }
    }
    return false;
  }

  private Passage.Words grammar(Matches matches, int first, int end) {
    Passage.Words words = new Passage.Words(end - first);
    for (WordList.Found<Grammar> found : lexicon.grammar.in(matches, first, end)) {
      for (int token = found.first(); token < found.end(); token++) {
        words.set(token - first, found.meaning());
      }
    }
    return words;
  }
}
