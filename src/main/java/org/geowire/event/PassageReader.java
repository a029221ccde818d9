package org.geowire.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.article.Document;
import org.geowire.event.Lexicon.Grammar;
import org.geowire.event.Lexicon.Nationality;
import org.geowire.text.Sentence;
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

  Optional<Passage> read(Document document, int sentence, Optional<LocalDate> published) {
    Sentence span = document.sentences().get(sentence);
    int first = afterDateline(document, span);
    List<WordList.Found<TriggerWord>> found =
        lexicon.triggers.in(document.tokens(), first, span.endToken());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<SaidDate> said = dates.dates(document.tokens(), first, span.endToken(), published);
    List<Party> parties = parties(document, first, span.endToken());
    List<Trigger> triggers = triggers(found, said, parties);
    if (triggers.isEmpty()) {
      return Optional.empty();
    }
    List<WordList.Found<Cue>> cues = lexicon.cues.in(document.tokens(), first, span.endToken());
    Passage.Words grammar = grammar(document.tokens(), first, span.endToken());
    return Optional.of(
        new Passage(
            document,
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

  private static int afterDateline(Document document, Sentence sentence) {
    return document
        .dateline()
        .filter(line -> line.overlaps(sentence.span()))
        .map(line -> Math.min(document.tokens().firstFrom(line.end()), sentence.endToken()))
        .orElse(sentence.firstToken());
  }

  /** "March 23" is a date and "death squad" an actor: neither tells an event. */
  private static List<Trigger> triggers(
      List<WordList.Found<TriggerWord>> found, List<SaidDate> dates, List<Party> parties) {
    List<Trigger> triggers = new ArrayList<>(found.size());
    for (WordList.Found<TriggerWord> f : found) {
      boolean dated = dates.stream().anyMatch(d -> d.first() <= f.first() && f.first() < d.end());
      boolean named =
          parties.stream()
              .anyMatch(
                  p ->
                      p.first() <= f.first()
                          && f.end() <= p.end()
                          && (p.word().named() || p.end() - p.first() > f.end() - f.first()));
      if (!dated && !named) {
        triggers.add(new Trigger(f.first(), f.end(), f.meaning()));
      }
    }
    return triggers;
  }

  private Passage.Words grammar(Tokens tokens, int first, int end) {
    Passage.Words words = new Passage.Words(end - first);
    for (WordList.Found<Grammar> found : lexicon.grammar.in(tokens, first, end)) {
      for (int token = found.first(); token < found.end(); token++) {
        words.set(token - first, found.meaning());
      }
    }
    return words;
  }

  private List<Party> parties(Document document, int first, int end) {
    List<Party> parties = new ArrayList<>();
    Tokens tokens = document.tokens();
    int free = first;
    for (WordList.Found<PartyWord> found : lexicon.parties.in(tokens, first, end)) {
      if (isWritten(tokens, found)) {
        Party party = party(tokens, found, free);
        free = party.end();
        join(parties, party, tokens);
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

  private Party party(Tokens tokens, WordList.Found<PartyWord> found, int free) {
    PartyWord word = found.meaning();
    if (word.named() || word.nameIn("").equals(word.name())) {
      return new Party(found.first(), found.end(), word, word.nameIn(""), word.country());
    }
    Optional<Nationality> nationality = nationalityBefore(tokens, found.first(), free);
    String country = nationality.map(Nationality::name).orElse("");
    String code = nationality.map(Nationality::code).orElse("");
    return new Party(found.first(), found.end(), word, word.nameIn(country), code);
  }

  private Optional<Nationality> nationalityBefore(Tokens tokens, int token, int free) {
    for (int at = token - 1; at >= Math.max(free, token - NATIONALITY_REACH); at--) {
      Optional<WordList.Found<Nationality>> found = lexicon.nationalities.at(tokens, at, token);
      if (found.isPresent()) {
        return found.map(WordList.Found::meaning);
      }
    }
    return Optional.empty();
  }

  /** "JNIM fighters" and "Al-Shabaab militants" are one party, named by its name. */
  private static void join(List<Party> parties, Party party, Tokens tokens) {
    int last = parties.size() - 1;
    if (last >= 0 && adjoin(parties.get(last), party, tokens)) {
      Party before = parties.get(last);
      Party head = before.word().named() ? before : party;
      parties.set(
          last, new Party(before.first(), party.end(), head.word(), head.name(), head.country()));
    } else {
      parties.add(party);
    }
  }

  private static boolean adjoin(Party before, Party party, Tokens tokens) {
    return before.end() == party.first()
        && tokens.gapIs(before.end() - 1, ' ')
        && before.kind().acts() == party.kind().acts();
  }
}
