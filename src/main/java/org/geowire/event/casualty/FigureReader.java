package org.geowire.event.casualty;

import java.util.List;
import java.util.Optional;
import org.geowire.event.lexicon.Lexicon;
import org.geowire.event.lexicon.Lexicon.CasualtyWord;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.How;
import org.geowire.event.lexicon.Lexicon.CasualtyWord.Who;
import org.geowire.event.lexicon.Lexicon.Grammar;
import org.geowire.event.lexicon.WordList;
import org.geowire.event.passage.Passage;

/** Reads what one word of casualties counts: its numbers, its list of persons or its one victim. */
public final class FigureReader {

  private final PersonCounts numbers;
  private final VictimSide side;
  private final Bounds bounds;
  private final CountsBefore before;
  private final CountsAhead ahead;
  private final Shares shares;
  private final TollReader tolls;
  private final Losses losses;
  private final Uncounted uncounted;
  private final VictimList lists;
  private final OneVictim ones;
  private final Afterthought afterthoughts;
  private final GappedDeaths gaps;
  private final Companions companions;
  private final NamedVictims names;

  public FigureReader(Lexicon lexicon, PersonCounts numbers, CountReach reach) {
    this.numbers = numbers;
    side = new VictimSide(numbers, reach);
    bounds = new Bounds(numbers);
    shares = new Shares(numbers, bounds, side, reach);
    companions = new Companions(numbers, reach);
    before = new CountsBefore(numbers, bounds, shares, companions, reach);
    ahead = new CountsAhead(numbers, bounds, side, companions, reach);
    tolls = new TollReader(numbers, bounds, ahead, reach);
    losses = new Losses(numbers, bounds, reach);
    uncounted = new Uncounted(numbers, reach);
    lists = new VictimList(numbers, reach);
    afterthoughts = new Afterthought(numbers, bounds, reach);
    gaps = new GappedDeaths(lexicon, numbers);
    names = new NamedVictims(numbers);
    ones = new OneVictim(lexicon, numbers, side, companions, reach);
  }

  /** What one word counts, with its numbers, lists of persons or one victim between two tokens. */
  public Optional<Figure> figure(
      Passage passage, WordList.Found<CasualtyWord> word, int start, int to, boolean otherFollows) {
    Optional<Figure> own = own(passage, word, start, to, otherFollows);
    boolean killed =
        word.meaning().who() == Who.KILLED && own.filter(f -> f.best() > 0).isPresent();
    if (!killed) {
      return own;
    }
    int end = Math.max(word.end(), own.get().end());
    Optional<Figure> beside = companions.beside(passage, end, passage.end());
    return Figure.sum(Figure.sum(own, beside), gaps.behind(passage, word, to));
  }

  private Optional<Figure> own(
      Passage passage, WordList.Found<CasualtyWord> word, int start, int to, boolean otherFollows) {
    int from = antecedent(passage, word, start);
    Optional<Figure> figure =
        numbered(passage, word, from, to, otherFollows)
            .map(f -> withAfterthought(passage, word, f, to));
    if (word.meaning().who() == Who.OTHER || uncounted.isNegated(passage, word)) {
      return figure;
    }
    VictimList.Persons list = list(passage, word, from, to);
    boolean more = list.isParted() || list.count() > figure.map(Figure::best).orElse(0);
    if (list.isList() && more) {
      int n = list.count();
      boolean open = figure.isPresent() && figure.get().high() < 0;
      return Optional.of(new Figure(n, n, open ? -1 : n, list.end()));
    }
    if (figure.isPresent() || word.meaning().who() != Who.KILLED) {
      return figure;
    }
    boolean alone =
        list.items() == 1
            && list.count() == 1
            && (side.isBefore(passage, word) || list.end() >= word.first() - 1);
    return alone
        ? Optional.of(Figure.one(list.end()))
        : told(passage, word, from)
            .or(() -> names.behind(passage, word))
            .or(() -> ones.find(passage, word, from));
  }

  /** "Injured three guards and a seller, who died of it": where the last named begin. */
  private static int antecedent(Passage passage, WordList.Found<CasualtyWord> word, int start) {
    int who = word.first() - 1;
    boolean relative = passage.is(who, Grammar.CLAUSE) && passage.tokens().gapHas(who - 1, ',');
    if (!relative || word.meaning().how() != How.STATE) {
      return start;
    }
    int last = -1;
    for (int token = Math.max(start, passage.first()); token < who; token++) {
      last = passage.is(token, Grammar.AND) ? token : last;
    }
    return last < 0 || VictimSide.endsClause(passage, last - 1) ? start : last + 1;
  }

  /** "Caught two thieves and killed them", "shot four people. All died". */
  private Optional<Figure> told(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    boolean them = numbers.is(passage, word.end(), "those") && word.meaning().how() != How.STATE;
    boolean all = numbers.is(passage, word.first() - 1, "all");
    if (!them && !all) {
      return Optional.empty();
    }
    int end = all ? word.first() - 1 : word.first();
    return before.sum(passage, all ? passage.first() : from, end, false);
  }

  private VictimList.Persons list(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int to) {
    return switch (word.meaning().how()) {
      case ING -> listBehind(passage, word.end(), to);
      case STATE -> lists.before(passage, from, side.verb(passage, word));
      case VERB -> {
        if (side.isActive(passage, word)) {
          yield listBehind(passage, word.end(), to);
        }
        yield lists.before(passage, from, side.verb(passage, word));
      }
      case COUNT, TOLL, LOSS, FALL, NONE, HARM -> VictimList.Persons.NONE;
    };
  }

  /** "Killed a man and his son", "killed everyone in two houses: a man, his wives and a baby". */
  private VictimList.Persons listBehind(Passage passage, int first, int to) {
    VictimList.Persons list = lists.from(passage, first, to);
    for (int token = first; token < to - 1 && !list.isList(); token++) {
      if (passage.tokens().gapHas(token, ':') && numbers.is(passage, first, "everyone")) {
        return lists.from(passage, token + 1, to);
      }
    }
    return list;
  }

  private Optional<Figure> numbered(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int to, boolean otherFollows) {
    if (word.meaning().how() == How.NONE) {
      return Optional.of(Figure.exactly(0, word.end()));
    }
    if (uncounted.isNegated(passage, word)
        || uncounted.isSwapped(passage, word)
        || numbers.is(passage, word.end(), "everyone")) {
      return Optional.empty();
    }
    if (tolls.isSum(passage, word)) {
      return tolls.risen(passage, word.end(), passage.end());
    }
    return switch (word.meaning().how()) {
      case ING -> {
        Optional<Figure> bodies =
            passage.is(word.end() - 1, Grammar.OF)
                ? bounds.direct(passage, from, word.first())
                : Optional.empty();
        yield bodies.or(() -> ahead.sum(passage, word.end(), to, otherFollows));
      }
      case TOLL -> {
        Optional<Figure> said = tolls.said(passage, word, from, to);
        yield said.or(() -> before.sum(passage, from, word.first(), false));
      }
      case COUNT ->
          bounds.direct(passage, from, word.first()).or(() -> theirs(passage, word.first()));
      case STATE, FALL -> before.sum(passage, from, word.first(), before.isSingular(passage, word));
      case VERB -> ofVerb(passage, word, from, to, otherFollows);
      case LOSS, NONE, HARM -> Optional.empty();
    };
  }

  /** "Soldiers fell back", "shells fell": not "three guards and a raider fell". */
  public boolean isNoFall(Passage passage, WordList.Found<CasualtyWord> word) {
    return word.meaning().how() == How.FALL && !side.isFall(passage, word);
  }

  /** "Abducted five villagers, and their bodies were found". */
  private Optional<Figure> theirs(Passage passage, int word) {
    return passage.is(word - 1, Grammar.POSSESSIVE)
        ? before.sum(passage, passage.first(), word - 1, false)
        : Optional.empty();
  }

  /** "Killed nine", "nine were killed". */
  private Optional<Figure> ofVerb(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int to, boolean otherFollows) {
    if (side.isPassive(passage, word)) {
      return before.sum(passage, from, word.first(), before.isSingular(passage, word));
    }
    Optional<Figure> direct = bounds.direct(passage, from, word.first());
    if (direct.isPresent()) {
      return direct;
    }
    return side.isActive(passage, word)
        ? ahead.sum(passage, word.end(), to, otherFollows)
        : shares
            .wholeOfPart(passage, from, word)
            .or(() -> before.sum(passage, from, word.first(), before.isSingular(passage, word)))
            .or(() -> ahead.farAhead(passage, word, to));
  }

  /** "Lost two men", not "lost two villages". */
  public Optional<Figure> loss(Passage passage, WordList.Found<CasualtyWord> word, int limit) {
    Optional<Figure> own = losses.loss(passage, word, limit);
    return own.isEmpty() ? own : Figure.sum(own, gaps.behind(passage, word, limit));
  }

  /** "Eight soldiers dead and two of its own". */
  Optional<Figure> ownSide(Passage passage, WordList.Found<CasualtyWord> word) {
    return losses.ownSide(passage, word);
  }

  /** What stands up to some tokens before a word that counts the dead ("20 of the bodies"). */
  public Optional<Figure> near(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    return before.sum(passage, from, word.first(), false);
  }

  /** Whether a passage corrects or brings up to date what was counted before. */
  boolean isUpdate(Passage passage, List<WordList.Found<CasualtyWord>> words) {
    return tolls.isUpdate(passage, words);
  }

  /** Whether the victims' number stands before a word. */
  public boolean isBehindNumber(Passage passage, WordList.Found<CasualtyWord> word) {
    return side.isBehindNumber(passage, word);
  }

  /** "Two traders were taken away and shot dead": told of those before an earlier verb. */
  public Optional<Figure> ofVictim(Passage passage, WordList.Found<CasualtyWord> word, int start) {
    boolean verb = word.meaning().how() == How.VERB || word.meaning().how() == How.STATE;
    int be = -1;
    for (int token = word.first() - 1; token >= start && be < 0; token--) {
      be = passage.is(token, Grammar.BE) ? token : -1;
    }
    boolean near =
        be >= word.first() - 2 || passage.find(Grammar.AND, word.first() - 2, word.first()) >= 0;
    if (!verb || be < 0 || !near || uncounted.isNegated(passage, word)) {
      return Optional.empty();
    }
    return before.sum(passage, start, be, false).or(() -> ones.find(passage, word, start));
  }

  private Figure withAfterthought(
      Passage passage, WordList.Found<CasualtyWord> word, Figure figure, int to) {
    return afterthoughts.find(passage, word, figure, to).map(figure::plus).orElse(figure);
  }

  /** "5 fatalities coded": what a coder decided. */
  public boolean isCoded(Passage passage, WordList.Found<CasualtyWord> word) {
    for (int token = word.first(); token < word.end(); token++) {
      if (numbers.is(passage, token, "coded")) {
        return true;
      }
    }
    return false;
  }
}
