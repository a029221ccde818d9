package org.geowire.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.geowire.article.Document;
import org.geowire.event.Lexicon.Grammar;
import org.geowire.event.Lexicon.Nationality;
import org.geowire.text.Sentence;
import org.geowire.text.Span;
import org.geowire.text.Tokens;

/** Looks up the words of a sentence that has triggers; sentences without one cost one pass only. */
final class PassageReader {

  /** A nationality stands this many tokens before the force that it names at most. */
  private static final int NATIONALITY_REACH = 3;

  /** Longer acronyms are matched whatever their case. */
  private static final int SHORT_ACRONYM = 5;

  private final Lexicon lexicon;
  private final DateParser dates;

  PassageReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dates = new DateParser(lexicon);
  }

  /** Where the phrases of all lists stand in a document. */
  Matches matches(Document document) {
    return lexicon.read(document.tokens());
  }

  /** What an article is about. */
  Scene scene(Document document, Matches matches) {
    return new Scene(document, lexicon.cues.in(matches, 0, document.tokens().size()));
  }

  /** The passage of a sentence; empty where it has no trigger. */
  Optional<Passage> read(Document document, Matches matches, int sentence, DateParser.Known known) {
    Sentence span = document.sentences().get(sentence);
    int first = afterDateline(document, span);
    List<WordList.Found<TriggerWord>> found = lexicon.triggers.in(matches, first, span.endToken());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<SaidDate> said = dates.dates(matches, first, span.endToken(), known);
    Passage.Words grammar = grammar(matches, first, span.endToken());
    List<Party> parties = parties(matches, first, span.endToken(), grammar);
    List<Trigger> triggers = triggers(found, said, parties);
    if (triggers.isEmpty()) {
      return Optional.empty();
    }
    addStrikers(matches, triggers, parties);
    List<WordList.Found<Cue>> cues = lexicon.cues.in(matches, first, span.endToken());
    if (areFates(triggers)) {
      addCause(document, matches, sentence, cues);
    }
    return Optional.of(
        new Passage(
            document,
            matches,
            sentence,
            first,
            span.endToken(),
            triggers,
            parties,
            said,
            cues,
            grammar,
            first));
  }

  /** A sentence that counts casualties, with or without triggers. */
  Optional<Passage> counting(
      Document document, Matches matches, int sentence, DateParser.Known known) {
    Sentence span = document.sentences().get(sentence);
    int first = afterDateline(document, span);
    int end = span.endToken();
    if (lexicon.casualties.in(matches, first, end).isEmpty()) {
      return Optional.empty();
    }
    List<SaidDate> said = dates.dates(matches, first, end, known);
    Passage.Words grammar = grammar(matches, first, end);
    List<Party> parties = parties(matches, first, end, grammar);
    List<Trigger> triggers = triggers(lexicon.triggers.in(matches, first, end), said, parties);
    List<WordList.Found<Cue>> cues = lexicon.cues.in(matches, first, end);
    return Optional.of(
        new Passage(
            document, matches, sentence, first, end, triggers, parties, said, cues, grammar,
            first));
  }

  /** The whole of a note as one passage, with or without triggers. */
  Passage whole(Document document, Matches matches, DateParser.Known known) {
    int last = document.sentences().size() - 1;
    int first = afterDateline(document, document.sentences().get(0));
    int end = document.sentences().get(last).endToken();
    List<SaidDate> said = dates.dates(matches, first, end, known);
    Passage.Words grammar = grammar(matches, first, end);
    List<Party> parties = parties(matches, first, end, grammar);
    List<Trigger> triggers = triggers(lexicon.triggers.in(matches, first, end), said, parties);
    addStrikers(matches, triggers, parties);
    List<WordList.Found<Cue>> cues = lexicon.cues.in(matches, first, end);
    return new Passage(
        document, matches, 0, first, end, triggers, parties, said, cues, grammar, first);
  }

  /** Whether the first sentences of a text say a date of their own of some sort. */
  boolean opensWithDate(
      Document document, Matches matches, int sentences, Predicate<EventDate> sort) {
    int last = Math.min(sentences, document.sentences().size()) - 1;
    int first = afterDateline(document, document.sentences().get(0));
    int end = document.sentences().get(last).endToken();
    for (SaidDate said : dates.dates(matches, first, end, DateParser.Known.nothing())) {
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

  /** "The earthquake destroyed the town. Three hundred people died in it." */
  private void addCause(
      Document document, Matches matches, int sentence, List<WordList.Found<Cue>> cues) {
    if (sentence == 0) {
      return;
    }
    Sentence before = document.sentences().get(sentence - 1);
    if (before.paragraph() == document.sentences().get(sentence).paragraph()) {
      for (WordList.Found<Cue> cue :
          lexicon.cues.in(matches, before.firstToken(), before.endToken())) {
        if (cue.meaning().kind() == Cue.Kind.CAUSE) {
          cues.add(cue);
        }
      }
    }
  }

  static int afterDateline(Document document, Sentence sentence) {
    Optional<Span> line = document.dateline();
    return line.isPresent() && line.get().overlaps(sentence.span())
        ? Math.min(document.tokens().firstFrom(line.get().end()), sentence.endToken())
        : sentence.firstToken();
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

  private static boolean isInDate(WordList.Found<TriggerWord> found, List<SaidDate> dates) {
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

  private List<Party> parties(Matches matches, int first, int end, Passage.Words grammar) {
    List<Party> parties = new ArrayList<>();
    Tokens tokens = matches.tokens();
    int free = first;
    for (WordList.Found<PartyWord> found : lexicon.parties.in(matches, first, end)) {
      if (isWritten(tokens, found)) {
        Party party = party(matches, found, free);
        free = party.end();
        join(parties, party, tokens, token -> isLink(grammar, token - first));
      }
    }
    return parties;
  }

  /** Short acronyms are ordinary words unless they stand in capitals. */
  private static boolean isWritten(Tokens tokens, WordList.Found<PartyWord> found) {
    int length = tokens.end(found.end() - 1) - tokens.start(found.first());
    return !found.meaning().acronym()
        || length > SHORT_ACRONYM
        || tokens.isAllCapitals(found.first());
  }

  /** "An Israeli airstrike": the adjective is the force. */
  private void addStrikers(Matches matches, List<Trigger> triggers, List<Party> parties) {
    for (Trigger trigger : triggers) {
      int before = trigger.first() - 1;
      if (before >= 0 && isRemoteStrike(trigger) && !isNamed(parties, before)) {
        lexicon
            .nationalities
            .at(matches, before, trigger.first())
            .map(n -> striker(before, n.meaning()))
            .ifPresent(parties::add);
      }
    }
    parties.sort((a, b) -> Integer.compare(a.first(), b.first()));
  }

  private static boolean isRemoteStrike(Trigger trigger) {
    SubEventType type = trigger.word().type();
    boolean fight = type == SubEventType.ARMED_CLASH && trigger.isNoun();
    return fight || type == SubEventType.AIR_DRONE_STRIKE || type == SubEventType.SHELLING;
  }

  private static boolean isNamed(List<Party> parties, int token) {
    for (Party party : parties) {
      if (party.first() <= token && token < party.end()) {
        return true;
      }
    }
    return false;
  }

  private Party striker(int token, Nationality nationality) {
    PartyWord force = lexicon.stateForce;
    return new Party(token, token + 1, force, force.nameIn(nationality.name()), nationality.code());
  }

  private Party party(Matches matches, WordList.Found<PartyWord> found, int free) {
    PartyWord word = found.meaning();
    if (word.named() || !word.takesCountry()) {
      return new Party(found.first(), found.end(), word, word.nameIn(""), word.country());
    }
    Optional<Nationality> nationality = nationalityBefore(matches, found.first(), free);
    String country = nationality.map(Nationality::name).orElse("");
    String code = nationality.map(Nationality::code).orElse("");
    return new Party(found.first(), found.end(), word, word.nameIn(country), code);
  }

  private Optional<Nationality> nationalityBefore(Matches matches, int token, int free) {
    for (int at = token - 1; at >= Math.max(free, token - NATIONALITY_REACH); at--) {
      Optional<WordList.Found<Nationality>> found = lexicon.nationalities.at(matches, at, token);
      if (found.isPresent()) {
        return found.map(WordList.Found::meaning);
      }
    }
    return Optional.empty();
  }

  /** "JNIM fighters" and "Al-Shabaab militants" are one party, named by its name. */
  private static void join(List<Party> parties, Party party, Tokens tokens, IntPredicate link) {
    int last = parties.size() - 1;
    if (last >= 0
        && (adjoin(parties.get(last), party, tokens) || of(parties.get(last), party, link))) {
      Party before = parties.get(last);
      Party head = before.word().named() ? before : party;
      parties.set(
          last, new Party(before.first(), party.end(), head.word(), head.name(), head.country()));
    } else {
      parties.add(party);
    }
  }

  private static boolean isLink(Passage.Words grammar, int index) {
    return grammar.is(index, Grammar.OF) || grammar.is(index, Grammar.DEFINITE);
  }

  /** "Guerrillas of the FMLN". */
  private static boolean of(Party before, Party party, IntPredicate link) {
    int between = party.first() - before.end();
    return (party.word().named() || (before.word().part() && party.kind().isArmed()))
        && party.acts()
        && before.kind().acts()
        && between >= 1
        && between <= 2
        && IntStream.range(before.end(), party.first()).allMatch(link);
  }

  private static boolean adjoin(Party before, Party party, Tokens tokens) {
    return before.end() == party.first()
        && tokens.gapIs(before.end() - 1, ' ')
        && before.kind().acts() == party.kind().acts();
  }
}
