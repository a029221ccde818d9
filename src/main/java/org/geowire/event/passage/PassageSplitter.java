package org.geowire.event.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.NumberReader;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.TriggerWord;
import org.geowire.event.lexicon.WordList;

/** Cuts a sentence where it tells of a second event. */
public final class PassageSplitter {

  /**
   * Where a part stands in time against the part behind it.
   *
   * @param later whether it is later than the next part
   * @param days by how many days; empty where not said
   */
  public record Relation(boolean later, OptionalInt days, String text) {}

  /** A part of a sentence with its relation to the next part, where one is said. */
  public record Part(Passage passage, Optional<Relation> toNext) {}

  private final Lexicon lexicon;
  private final NumberReader numbers;

  public PassageSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberReader(lexicon);
  }

  public List<Part> split(Passage passage) {
    if (passage.triggers().size() < 2) {
      return List.of(new Part(passage, Optional.empty()));
    }
    List<Part> parts = new ArrayList<>();
    Passage rest = passage;
    for (WordList.Found<Lexicon.Order> cue :
        lexicon.order.in(passage.matches(), passage.first(), passage.end())) {
      Passage left = rest.part(rest.first(), Math.max(rest.first(), cue.first()));
      Passage right = rest.part(cue.end(), Math.max(cue.end(), rest.end()));
      if (!tells(left) || !tells(right)) {
        continue;
      }
      Optional<Cut> cut = cut(left, cue);
      if (cut.isPresent()) {
        parts.add(new Part(cut.get().left(), cut.get().relation()));
        rest = right;
      }
    }
    int second = secondClause(rest);
    if (second >= 0) {
      parts.add(new Part(rest.part(rest.first(), second), Optional.empty()));
      rest = rest.part(second, rest.end());
    }
    int clause = fatalClause(rest);
    if (clause >= 0) {
      parts.add(new Part(rest.part(rest.first(), clause), Optional.empty()));
      rest = rest.part(clause, rest.end());
    }
    parts.add(new Part(rest, Optional.empty()));
    return parts;
  }

  /** "A bomb killed four in Bannu, and gunmen shot a teacher in Dir": each with its place. */
  private static int secondClause(Passage passage) {
    for (int token = passage.first() + 1; token < passage.end(); token++) {
      boolean comma =
          passage.tokens().gapHas(token - 1, ',') && passage.is(token, Lexicon.Grammar.AND);
      if (comma || passage.tokens().gapHas(token - 1, ';')) {
        Passage left = passage.part(passage.first(), token);
        Passage right = passage.part(token, passage.end());
        if (tells(left) && isPlaced(left) && isPlaced(right) && hasSubject(right)) {
          return token;
        }
      }
    }
    return -1;
  }

  /** Whether somebody or something of its own does or suffers what is told first. */
  private static boolean hasSubject(Passage part) {
    if (part.triggers().isEmpty() || part.triggers().get(0).strength() > 2) {
      return false;
    }
    Trigger first = part.triggers().get(0);
    return first.isNoun() || part.partyBefore(first.first(), Party::acts).isPresent();
  }

  /** "Police dispersed a march in Lome, and a student was shot dead in Kara": two places. */
  private static int fatalClause(Passage passage) {
    if (!passage.has(TriggerWord.Flag.DEMO) && !passage.has(TriggerWord.Flag.RIOT)) {
      return -1;
    }
    for (int token = passage.first() + 1; token < passage.end(); token++) {
      if (passage.tokens().gapHas(token - 1, ',')) {
        Passage left = passage.part(passage.first(), token);
        Passage right = passage.part(token, passage.end());
        boolean crowd = left.has(TriggerWord.Flag.DEMO) || left.has(TriggerWord.Flag.RIOT);
        if (crowd && startsFatal(right) && tells(left) && isPlaced(left)) {
          return isPlaced(right) ? token : -1;
        }
      }
    }
    return -1;
  }

  /** Whether the first thing told is that somebody was killed. */
  private static boolean startsFatal(Passage part) {
    return !part.triggers().isEmpty()
        && part.triggers().get(0).is(TriggerWord.Flag.KILL)
        && part.triggers().get(0).first() - part.first() <= part.reach().opening;
  }

  private static boolean isPlaced(Passage part) {
    for (int token = part.first(); token < part.end(); token++) {
      if (part.is(token, Lexicon.Grammar.IN) && capitalised(part, token + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name begins here or behind "the lakeside city of". */
  private static boolean capitalised(Passage part, int from) {
    for (int token = from; token < Math.min(part.end(), from + part.reach().name); token++) {
      if (part.tokens().isCapitalised(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Passage part) {
    for (Trigger trigger : part.triggers()) {
      if (trigger.strength() <= 2) {
        return true;
      }
    }
    return false;
  }

  private record Cut(Passage left, Optional<Relation> relation) {}

  private Optional<Cut> cut(Passage left, WordList.Found<Lexicon.Order> cue) {
    Lexicon.Order order = cue.meaning();
    if (order == Lexicon.Order.APART) {
      return Optional.of(new Cut(left, Optional.empty()));
    }
    boolean later = order == Lexicon.Order.AFTER || order == Lexicon.Order.PLAIN_AFTER;
    boolean plain = order == Lexicon.Order.PLAIN_AFTER || order == Lexicon.Order.PLAIN_BEFORE;
    Optional<NumberReader.Count> count = daysBefore(left, cue.first());
    if (plain && count.isEmpty() && !isReference(left)) {
      return Optional.empty();
    }
    OptionalInt days = count.map(c -> OptionalInt.of(c.value())).orElse(OptionalInt.empty());
    int end = count.map(NumberReader.Count::first).orElse(cue.first());
    String text =
        left.document()
            .text()
            .substring(left.tokens().start(end), left.tokens().end(cue.end() - 1));
    return Optional.of(
        new Cut(left.part(left.first(), end), Optional.of(new Relation(later, days, text))));
  }

  /** The days of "two days after"; the value counts days. */
  private Optional<NumberReader.Count> daysBefore(Passage left, int cue) {
    for (int token = Math.max(left.first(), cue - left.reach().count); token < cue; token++) {
      Optional<NumberReader.Count> count = numbers.at(left.matches(), token, cue);
      Optional<Integer> unit =
          count.filter(c -> !c.isVague()).flatMap(c -> unit(left, c.end(), cue));
      if (unit.isPresent()) {
        NumberReader.Count found = count.get();
        return Optional.of(
            new NumberReader.Count(found.value() * unit.get(), false, found.first(), found.end()));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> unit(Passage left, int token, int cue) {
    return lexicon
        .dates
        .at(left.matches(), token, cue)
        .filter(word -> word.meaning().kind() == Lexicon.DateWord.Kind.UNIT)
        .filter(word -> word.end() == cue && !left.tokens().gapHas(cue - 1, ','))
        .map(word -> word.meaning().number())
        .filter(days -> days > 0);
  }

  /** Whether a part only points back ("That attack came"). */
  private static boolean isReference(Passage left) {
    return left.triggers().stream()
        .allMatch(t -> t.isNoun() && Definiteness.of(left, t) == Definiteness.DEFINITE);
  }
}
