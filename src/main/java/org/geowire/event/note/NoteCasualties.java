package org.geowire.event.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.casualty.Casualties;
import org.geowire.event.casualty.CountReach;
import org.geowire.event.casualty.Figure;
import org.geowire.event.casualty.FigureReader;
import org.geowire.event.casualty.PersonCounts;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.Party;
import org.geowire.event.lexicon.Stretch;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/**
 * Counts the dead of a coder's note over all of its sentences.
 *
 * <p>What the note gives as fatalities holds before all else. Else the figures of different victims
 * are added ("13 soldiers were killed; eight rebels died"), and of figures for the same the highest
 * holds. "No one was hurt" is none.
 */
public final class NoteCasualties {

  private final Lexicon lexicon;
  private final PersonCounts numbers;
  private final FigureReader figures;
  private final CountReach reach;

  public NoteCasualties(Lexicon lexicon) {
    this.lexicon = lexicon;
    reach = CountReach.load();
    numbers = new PersonCounts(lexicon, reach);
    figures = new FigureReader(lexicon, numbers, reach);
  }

  /** A figure with the word that it was read from. */
  private record Said(Figure figure, WordList.Found<CasualtyWord> word, int sentence) {}

  /**
   * The casualties.
   *
   * @param topic tokens that tell what a demonstration is about, whose dead are those of another
   *     event
   */
  public Casualties count(
      Passage passage, List<WordList.Found<NoteWord>> noteWords, NoteTopic topic) {
    List<WordList.Found<CasualtyWord>> words =
        lexicon.casualties.in(passage.matches(), passage.first(), passage.end());
    words.removeIf(word -> topic.holds(word.first()) || figures.isNoFall(passage, word));
    List<Said> dead = new ArrayList<>(2);
    List<Said> hurt = new ArrayList<>(2);
    List<Said> taken = new ArrayList<>(2);
    boolean none = isUnhurt(passage, noteWords);
    for (int i = 0; i < words.size(); i++) {
      WordList.Found<CasualtyWord> word = words.get(i);
      none |= isNone(passage, word);
      if (!isNone(passage, word)) {
        List<Said> list =
            switch (word.meaning().who()) {
              case KILLED -> dead;
              case INJURED -> hurt;
              case ABDUCTED -> taken;
              case OTHER -> new ArrayList<>(1);
            };
        said(passage, words, i).map(s -> withCompanion(passage, s, noteWords)).ifPresent(list::add);
      }
    }
    Optional<Figure> killed = sum(passage, dead, noteWords);
    if (killed.isEmpty() && none) {
      killed = Optional.of(Figure.exactly(0, passage.first()));
    }
    return new Casualties(
        of(killed.map(Figure::best)),
        of(killed.map(Figure::low)),
        of(killed.map(Figure::high)),
        of(sum(passage, hurt, noteWords).map(Figure::best)),
        of(sum(passage, taken, noteWords).map(Figure::best)));
  }

  private static OptionalInt of(Optional<Integer> value) {
    return value.filter(v -> v >= 0).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static int sentence(Passage passage, Stretch stretch) {
    return passage.document().sentenceOf(stretch.first());
  }

  private Optional<Said> said(
      Passage passage, List<WordList.Found<CasualtyWord>> words, int index) {
    WordList.Found<CasualtyWord> word = words.get(index);
    int sentence = sentence(passage, word);
    int from = Math.max(passage.first(), passage.document().sentences().get(sentence).firstToken());
    int to = passage.document().sentences().get(sentence).endToken();
    boolean follows = false;
    if (index > 0) {
      from = Math.max(from, words.get(index - 1).end());
    }
    if (index + 1 < words.size()) {
      WordList.Found<CasualtyWord> next = words.get(index + 1);
      follows = next.first() < to && figures.isBehindNumber(passage, next);
      to = Math.min(to, next.first());
    }
    Optional<Figure> figure =
        word.meaning().how() == How.LOSS
            ? figures.loss(passage, word, to)
            : figures.figure(passage, word, from, to, follows);
    if (figure.isEmpty() && word.meaning().who() == Who.KILLED) {
      figure = unusual(passage, word, from, sentence);
    }
    return figure.map(f -> new Said(f, word, sentence));
  }

  /** Figures that stand farther from their word. */
  private Optional<Figure> unusual(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int sentence) {
    Optional<Figure> figure =
        word.meaning().how() == How.COUNT
            ? figures.near(passage, word, Math.max(from, word.first() - reach.near))
            : Optional.empty();
    return figure.isPresent()
        ? figure
        : figures.ofVictim(passage, word, sentenceStart(passage, sentence));
  }

  private static int sentenceStart(Passage passage, int sentence) {
    return Math.max(passage.first(), passage.document().sentences().get(sentence).firstToken());
  }

  /** "No casualties", "nobody was hurt", "none died". */
  private boolean isNone(Passage passage, WordList.Found<CasualtyWord> word) {
    if (word.meaning().how() == How.NONE) {
      return true;
    }
    if (word.meaning().who() != Who.KILLED && word.meaning().who() != Who.INJURED) {
      return false;
    }
    int no = passage.find(Grammar.NO, word.first() - reach.no, word.first());
    boolean both = passage.is(no - 1, Grammar.AND); // "20 rebels and no soldiers were killed"
    return no >= 0
        && !both
        && passage.document().sentenceOf(no) == passage.document().sentenceOf(word.first())
        && passage.find(Grammar.CLAUSE, no + 1, word.first()) < 0;
  }

  /** "Released unharmed", "no report speaks of victims". */
  private boolean isUnhurt(Passage passage, List<WordList.Found<NoteWord>> noteWords) {
    for (WordList.Found<NoteWord> word : noteWords) {
      boolean harm =
          word.meaning().classes().contains("harm")
              && passage.find(Grammar.NO, word.first() - reach.no, word.first()) >= 0;
      if (harm || word.meaning().classes().contains("unhurt")) {
        return true;
      }
    }
    return false;
  }

  /** "Killed along with her", "together with his brother": one more. */
  private Said withCompanion(Passage passage, Said said, List<WordList.Found<NoteWord>> noteWords) {
    for (WordList.Found<NoteWord> word : noteWords) {
      int behind = word.first() - Math.max(said.word().end(), said.figure().end());
      boolean near = behind >= -1 && behind <= reach.companion;
      boolean between = word.end() <= said.word().first() && isBetween(said, word);
      if (word.meaning().classes().contains("companion")
          && sentence(passage, word) == said.sentence()
          && (between || (near && word.first() >= said.word().end()))) {
        Figure one = Figure.one(word.end());
        return new Said(said.figure().plus(one), said.word(), said.sentence());
      }
    }
    return said;
  }

  /** "25 worshippers and the bomber dead". */
  private boolean isBetween(Said said, Stretch companion) {
    int behind = companion.first() - said.figure().end();
    return behind >= 0 && behind < reach.companion;
  }

  private Optional<Figure> sum(
      Passage passage, List<Said> all, List<WordList.Found<NoteWord>> noteWords) {
    Figure toll = null;
    Figure sum = null;
    Said last = null;
    for (Said said : all) {
      if (figures.isCoded(passage, said.word())) {
        return Optional.of(said.figure());
      }
      if (said.word().meaning().how() == How.TOLL) {
        toll = toll == null || toll.best() < said.figure().best() ? said.figure() : toll;
      } else if (sum == null) {
        sum = said.figure();
      } else if (isOther(passage, last, said, noteWords)) {
        sum = sum.plus(said.figure());
      } else if (said.figure().best() > sum.best()) {
        sum = said.figure();
      }
      last = said;
    }
    return Optional.ofNullable(toll == null ? sum : toll.share(numbers.events(passage)));
  }

  /** Whether a figure is for others than the one before: of another kind, or "also", "another". */
  private boolean isOther(
      Passage passage, Said before, Said said, List<WordList.Found<NoteWord>> noteWords) {
    for (WordList.Found<NoteWord> word : noteWords) {
      boolean between =
          word.first() >= before.word().end() && word.end() <= said.word().end() + reach.also;
      if (between && word.meaning().classes().contains("also")) {
        return true;
      }
    }
    Optional<Party.Kind> one = victims(passage, before);
    Optional<Party.Kind> other = victims(passage, said);
    boolean known = one.isPresent() && other.isPresent();
    return known && !one.equals(other) && before.figure().end() != said.figure().end();
  }

  private static Optional<Party.Kind> victims(Passage passage, Said said) {
    int end = said.figure().end();
    return passage.partyAfter(end - 1, end + 4, Party::acts).map(Party::kind);
  }
}
