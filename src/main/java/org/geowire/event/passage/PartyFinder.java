package org.geowire.event.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Lexicon.Nationality;
import org.geowire.event.lexicon.Matches;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.PartyWord;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.type.SubEventType;
import org.geowire.model.WeightTable;
import org.geowire.text.Tokens;

/** Finds the parties of a passage: groups, forces, persons, and what can be struck. */
final class PartyFinder {

  private final Lexicon lexicon;

  /** A nationality stands this many tokens before the force that it names at most. */
  private final int nationalityReach;

  /** Acronyms of more letters are matched whatever their case. */
  private final int shortAcronym;

  PartyFinder(Lexicon lexicon, WeightTable weights) {
    this.lexicon = lexicon;
    nationalityReach = (int) weights.of("nationality-reach");
    shortAcronym = (int) weights.of("short-acronym");
  }

  /** The parties between two tokens, in order. */
  List<Party> in(Matches matches, int first, int end, Passage.Words grammar) {
    List<Party> parties = new ArrayList<>();
    Tokens tokens = matches.tokens();
    int free = first;
    for (WordList.Found<PartyWord> found : lexicon.parties.in(matches, first, end)) {
      if (isWritten(tokens, found)) {
        Party party = party(matches, found, free);
        free = party.end();
        join(parties, party, tokens, new Links(grammar, first));
      }
    }
    return parties;
  }

  /** Short acronyms are ordinary words unless they stand in capitals. */
  private boolean isWritten(Tokens tokens, WordList.Found<PartyWord> found) {
    int length = tokens.end(found.end() - 1) - tokens.start(found.first());
    return !found.meaning().acronym()
        || length > shortAcronym
        || tokens.isAllCapitals(found.first());
  }

  /** "An Israeli airstrike": the adjective is the force. */
  void addStrikers(Matches matches, List<Trigger> triggers, List<Party> parties) {
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
    for (int at = token - 1; at >= Math.max(free, token - nationalityReach); at--) {
      Optional<WordList.Found<Nationality>> found = lexicon.nationalities.at(matches, at, token);
      if (found.isPresent()) {
        return found.map(WordList.Found::meaning);
      }
    }
    return Optional.empty();
  }

  /** "JNIM fighters" and "Al-Shabaab militants" are one party, named by its name. */
  private static void join(List<Party> parties, Party party, Tokens tokens, Links links) {
    int last = parties.size() - 1;
    if (last >= 0
        && (adjoin(parties.get(last), party, tokens) || of(parties.get(last), party, links))) {
      Party before = parties.get(last);
      Party head = before.word().named() ? before : party;
      parties.set(
          last, new Party(before.first(), party.end(), head.word(), head.name(), head.country()));
    } else {
      parties.add(party);
    }
  }

  /** The function words from a token on. */
  private record Links(Passage.Words grammar, int offset) {
    /** Whether only "of the" and the like stands between tokens. */
    boolean join(int from, int to) {
      for (int token = from; token < to; token++) {
        int index = token - offset;
        if (!grammar.is(index, Grammar.OF) && !grammar.is(index, Grammar.DEFINITE)) {
          return false;
        }
      }
      return true;
    }
  }

  /** "Guerrillas of the FMLN". */
  private static boolean of(Party before, Party party, Links links) {
    int between = party.first() - before.end();
    return (party.word().named() || (before.word().part() && party.kind().isArmed()))
        && party.acts()
        && before.kind().acts()
        && between >= 1
        && between <= 2
        && links.join(before.end(), party.first());
  }

  private static boolean adjoin(Party before, Party party, Tokens tokens) {
    return before.end() == party.first()
        && tokens.gapIs(before.end() - 1, ' ')
        && before.kind().acts() == party.kind().acts();
  }
}
