package org.geowire.event.casualty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geowire.event.casualty.Casualties.Sort;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Counts the killed, injured and abducted of a passage.
 *
 * <p>"30 soldiers and two guards were killed" adds, ".. including three officers" does not. Units,
 * calibres, ages and dates are no counts. A number that is not said ("dozens") leaves the count
 * empty; "a farmer was killed" is one.
 */
public final class CasualtyCounter {

  private final Lexicon lexicon;
  private final PersonCounts numbers;
  private final FigureReader figures;
  private final OtherVictims others;
  private final Unharmed unharmed;
  private final Executions executions;

  public CasualtyCounter(Lexicon lexicon) {
    this.lexicon = lexicon;
    CountReach reach = CountReach.load();
    numbers = new PersonCounts(lexicon, reach);
    figures = new FigureReader(lexicon, numbers, reach);
    others = new OtherVictims(numbers, reach);
    unharmed = new Unharmed(numbers, reach);
    executions = new Executions(numbers);
  }

  public Casualties count(Passage passage) {
    List<WordList.Found<CasualtyWord>> words =
        new ArrayList<>(lexicon.casualties.in(passage.matches(), passage.first(), passage.end()));
    words.replaceAll(word -> unharmed.read(passage, word));
    words.removeIf(word -> word.meaning().how() == How.HARM || figures.isNoFall(passage, word));
    words.removeIf(word -> word.meaning().how() == How.NONE && unharmed.isFiled(passage, word));
    boolean likely =
        executions.addTo(words, passage)
            || words.stream().anyMatch(word -> others.isSupposed(passage, word));
    if (words.isEmpty()) {
      return Casualties.notReported();
    }
    List<WordList.Found<CasualtyWord>> valid = new ArrayList<>(words);
    valid.removeIf(word -> others.isOutdated(passage, word) || isWhole(passage, word));
    valid.removeIf(word -> others.isRefuted(passage, word));
    if (valid.isEmpty()) {
      return counted(passage, words).outdated();
    }
    Casualties counted = counted(passage, valid);
    return likely ? counted.likely() : counted;
  }

  /** "Two of the wounded died": a part of those who are counted elsewhere. */
  private boolean isWhole(Passage passage, WordList.Found<CasualtyWord> word) {
    return word.meaning().who() == Who.INJURED && others.isWhole(passage, word.first());
  }

  private Casualties counted(Passage passage, List<WordList.Found<CasualtyWord>> words) {
    Map<Who, Tally> tallies = new EnumMap<>(Who.class);
    Optional<Figure> lost = Optional.empty();
    String loser = "";
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).meaning().how() == How.LOSS) {
        Optional<Figure> loss = figures.loss(passage, words.get(i), limit(passage, words, i));
        loser = loss.isPresent() ? others.loser(passage, words.get(i)) : loser;
        lost = Figure.sum(lost, loss);
      } else {
        add(passage, words, i, tallies);
      }
    }
    Tally killed = tallies.computeIfAbsent(Who.KILLED, who -> new Tally());
    boolean losses = lost.isPresent() && killed.best() < 0;
    lost.ifPresent(killed::join);
    return new Casualties(
        Tally.of(killed.best()),
        Tally.of(killed.low()),
        Tally.of(killed.high()),
        Tally.of(tallies.getOrDefault(Who.INJURED, new Tally()).best()),
        Tally.of(tallies.getOrDefault(Who.ABDUCTED, new Tally()).best()),
        losses && !loser.isEmpty() ? Sort.ADMITTED : sort(passage, words, killed),
        losses ? loser : killed.victims());
  }

  private Sort sort(Passage passage, List<WordList.Found<CasualtyWord>> words, Tally killed) {
    if (figures.isUpdate(passage, words)) {
      return Sort.UPDATE;
    }
    for (WordList.Found<CasualtyWord> word : words) {
      boolean toll = word.meaning().how() == How.TOLL && !killed.more(); // "put the toll at six"
      if (word.meaning().who() == Who.KILLED && (toll || others.isAdmitted(passage, word))) {
        return Sort.ADMITTED;
      }
    }
    return killed.more() ? Sort.MORE : Sort.PLAIN;
  }

  /** The token behind all that a word of casualties may speak of. */
  private static int limit(Passage passage, List<WordList.Found<CasualtyWord>> words, int index) {
    return index + 1 < words.size() ? words.get(index + 1).first() : passage.end();
  }

  /** The token behind the word before, which is none where nobody was lost ("the losing side"). */
  private int behindLast(Passage passage, List<WordList.Found<CasualtyWord>> words, int index) {
    if (index == 0) {
      return passage.first();
    }
    WordList.Found<CasualtyWord> last = words.get(index - 1);
    boolean idle =
        last.meaning().how() == How.LOSS
            && figures.loss(passage, last, words.get(index).first()).isEmpty();
    return idle ? behindLast(passage, words, index - 1) : last.end();
  }

  /** "A second victim, a woman wounded in the neck, died": the token behind the dead before. */
  private static int behindDead(
      Passage passage, List<WordList.Found<CasualtyWord>> words, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (words.get(i).meaning().who() == Who.KILLED) {
        return words.get(i).end();
      }
    }
    return passage.first();
  }

  /** Adds what one word of casualties counts. */
  private void add(
      Passage passage,
      List<WordList.Found<CasualtyWord>> words,
      int index,
      Map<Who, Tally> tallies) {
    WordList.Found<CasualtyWord> word = words.get(index);
    Tally tally = tallies.computeIfAbsent(word.meaning().who(), who -> new Tally());
    int from = behindLast(passage, words, index);
    int behindDead = behindDead(passage, words, index);
    if (word.meaning().who() == Who.KILLED && isOneMore(passage, behindDead, word, tally.best())) {
      tally.take(Figure.one(word.end()), "", true);
      return;
    }
    boolean otherFollows =
        index + 1 < words.size() && figures.isBehindNumber(passage, words.get(index + 1));
    Optional<Figure> figure =
        figures.figure(passage, word, from, limit(passage, words, index), otherFollows);
    if (figure.isEmpty()) {
      return;
    }
    boolean oneLater =
        figure.get().best() == 1 && tally.best() > 1 && others.isLater(passage, word);
    if (index > 0 && !oneLater && others.isRival(passage, from, word.first())) {
      tally.rival(figure.get(), numbers.says(passage, from, word.first()));
    } else {
      boolean more =
          oneLater
              || others.isMore(passage, from, word)
              || others.isOtherSide(passage, from, index, words)
              || isNextDeed(passage, words, index, figure.get())
              || isNextOne(passage, words, index, figure.get())
              || (tally.best() > 1 && others.isJoined(passage, from, word));
      boolean among = more && isAmong(passage, words, index);
      tally.take(figure.get(), others.kind(passage, figure.get(), from, word), more && !among);
    }
    figures.ownSide(passage, word).ifPresent(tally::join);
  }

  /** "Killed two guards and fatally wounded a clerk", "before shooting dead a boy". */
  private boolean isNextDeed(
      Passage passage, List<WordList.Found<CasualtyWord>> words, int index, Figure figure) {
    int first = words.get(index).first();
    boolean killed =
        index > 0
            && words.get(index - 1).meaning().who() == Who.KILLED
            && isDeed(words.get(index - 1))
            && isDeed(words.get(index));
    boolean next = passage.is(first - 1, Grammar.AND) || numbers.is(passage, first - 1, "then");
    return killed
        && next
        && figure.end() > words.get(index).end()
        && passage.sentenceStart(words.get(index - 1).first()) == passage.sentenceStart(first);
  }

  /** "A guard was killed outright and a nurse succumbed". */
  private static boolean isNextOne(
      Passage passage, List<WordList.Found<CasualtyWord>> words, int index, Figure figure) {
    if (index == 0 || words.get(index - 1).meaning().who() != Who.KILLED || figure.best() != 1) {
      return false;
    }
    int end = words.get(index - 1).end();
    int first = words.get(index).first();
    int and = passage.find(Grammar.AND, end, first);
    boolean introduced =
        passage.is(and + 1, Grammar.POSSESSIVE) || passage.is(and + 1, Grammar.INDEFINITE);
    return and >= end
        && introduced
        && words.get(index).meaning().how() == How.STATE
        && passage.sentenceStart(end - 1) == passage.sentenceStart(first);
  }

  private static boolean isDeed(WordList.Found<CasualtyWord> word) {
    return word.meaning().how() == How.VERB || word.meaning().how() == How.ING;
  }

  /** "The toll rose to 15 after two more died", "put the toll at 15, after two more died". */
  private boolean isAmong(Passage passage, List<WordList.Found<CasualtyWord>> words, int index) {
    int from = index == 0 ? passage.first() : words.get(index - 1).end();
    int to = words.get(index).first();
    boolean tolled = index > 0 && words.get(index - 1).meaning().how() == How.TOLL;
    boolean clause = tolled && passage.find(Grammar.CLAUSE, from, to) >= 0;
    return figures.isUpdate(passage, words)
        || (clause && passage.sentenceStart(from) == passage.sentenceStart(to));
  }

  /** "A second succumbed", "killing four before he was shot". */
  private boolean isOneMore(
      Passage passage, int from, WordList.Found<CasualtyWord> word, int counted) {
    int rank = numbers.ordinal(passage, from, word.first());
    return (rank > 1 && rank == counted + 1)
        || (counted != 1 && others.isAttacker(passage, from, word));
  }
}
