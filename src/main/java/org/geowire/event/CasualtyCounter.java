package org.geowire.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.geowire.event.Casualties.Sort;
import org.geowire.event.Lexicon.CasualtyWord;
import org.geowire.event.Lexicon.CasualtyWord.How;
import org.geowire.event.Lexicon.CasualtyWord.Who;
import org.geowire.event.Lexicon.Grammar;
import org.geowire.text.Tokens;

/**
 * Counts the killed, injured and abducted of a passage.
 *
 * <p>"30 soldiers and two guards were killed" adds, ".. including three officers" does not. Units,
 * calibres, ages and dates are no counts. A number that is not said ("dozens") leaves the count
 * empty; "a farmer was killed" is one.
 */
final class CasualtyCounter {

  private static final int BACK = 14;
  private static final int AHEAD = 6;
  private static final int NEXT = 4;
  private static final int WHO_REACH = 8;

  /** "16 of the wounded later died". */
  private static final int WHOLE_REACH = 7;

  /** "The death toll from Wednesday's attack on the two villages has risen to". */
  private static final int TOLL_REACH = 14;

  private final Lexicon lexicon;
  private final PersonCounts numbers;
  private final VictimList lists;
  private final OneVictim ones;

  CasualtyCounter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new PersonCounts(lexicon);
    this.lists = new VictimList(numbers);
    this.ones = new OneVictim(lexicon, numbers);
  }

  /** Running figures of one group of victims. */
  private static final class Tally {
    private int best = -1;
    private int low = -1;
    private int high = -1;
    private String victims = "";
    private boolean more;

    /** Figures for others than those counted before are added. */
    void take(Figure figure, String kind, boolean others) {
      boolean counted = best > 0;
      boolean differ = !kind.isEmpty() && !victims.isEmpty() && !kind.equals(victims);
      if (counted && figure.best() > 0 && (others || differ)) {
        join(figure);
        return;
      }
      more |= !counted && others;
      victims = figure.best() > best ? kind : victims;
      add(figure);
    }

    /** Of figures for the same victims the highest holds. */
    void add(Figure figure) {
      if (figure.best() > best) {
        best = figure.best();
        low = figure.low();
        high = figure.high();
      }
    }

    /** Of figures of two sources the first is best. */
    void rival(Figure figure) {
      if (best < 0) {
        add(figure);
      } else if (high >= 0) {
        high = Math.max(high, figure.best());
      }
    }

    /** Figures for others are added. */
    void join(Figure other) {
      Figure sum = best < 0 ? other : new Figure(best, low, high, 0).plus(other);
      best = sum.best();
      low = sum.low();
      high = sum.high();
    }

    static OptionalInt of(int value) {
      return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
  }

  /** A count with its bounds, -1 where open; {@code end} is the token behind it. */
  record Figure(int best, int low, int high, int end) {
    Figure plus(Figure other) {
      boolean open = high < 0 || other.high < 0;
      boolean noFloor = low < 0 || other.low < 0;
      return new Figure(
          best + other.best,
          noFloor ? -1 : low + other.low,
          open ? -1 : high + other.high,
          other.end);
    }
  }

  Casualties count(Passage passage) {
    List<WordList.Found<CasualtyWord>> words =
        lexicon.casualties.in(passage.matches(), passage.first(), passage.end());
    if (words.isEmpty()) {
      return Casualties.notReported();
    }
    Map<Who, Tally> tallies = new EnumMap<>(Who.class);
    Optional<Figure> lost = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).meaning().how() == How.LOSS) {
        lost = loss(passage, words.get(i), limit(passage, words, i));
      } else {
        add(passage, words, i, tallies);
      }
    }
    Tally killed = tallies.computeIfAbsent(Who.KILLED, who -> new Tally());
    lost.ifPresent(killed::join);
    return new Casualties(
        Tally.of(killed.best),
        Tally.of(killed.low),
        Tally.of(killed.high),
        Tally.of(tallies.getOrDefault(Who.INJURED, new Tally()).best),
        Tally.of(tallies.getOrDefault(Who.ABDUCTED, new Tally()).best),
        isUpdate(passage, words) ? Sort.UPDATE : killed.more ? Sort.MORE : Sort.PLAIN,
        killed.victims);
  }

  /** The token behind all that a word of casualties may speak of. */
  private static int limit(Passage passage, List<WordList.Found<CasualtyWord>> words, int index) {
    return index + 1 < words.size() ? words.get(index + 1).first() : passage.end();
  }

  /** Adds what one word of casualties counts. */
  private void add(
      Passage passage,
      List<WordList.Found<CasualtyWord>> words,
      int index,
      Map<Who, Tally> tallies) {
    WordList.Found<CasualtyWord> word = words.get(index);
    Tally tally = tallies.computeIfAbsent(word.meaning().who(), who -> new Tally());
    int from = index == 0 ? passage.first() : words.get(index - 1).end();
    int rank = numbers.ordinal(passage, from, word.first());
    if (rank > 1 && rank == tally.best + 1 && word.meaning().who() == Who.KILLED) {
      tally.take(one(word.end()), "", true); // "a second succumbed"
      return;
    }
    boolean otherFollows =
        index + 1 < words.size() && isBehindNumber(passage, words.get(index + 1));
    Optional<Figure> figure =
        figure(passage, word, from, limit(passage, words, index), otherFollows);
    if (figure.isEmpty()) {
      return;
    }
    if (index > 0 && isRival(passage, from, word.first())) {
      tally.rival(figure.get());
    } else {
      boolean more = isMore(passage, from, word) || isOtherSide(passage, from, index, words);
      tally.take(figure.get(), victims(passage, figure.get(), from, word), more);
    }
    ownSide(passage, word).ifPresent(tally::join);
  }

  /** "Eight soldiers dead and two of its own", "losses at 27 dead and its own at five". */
  private Optional<Figure> ownSide(Passage passage, WordList.Found<CasualtyWord> word) {
    int and = passage.find(Grammar.AND, word.end() - 1, word.end() + 2);
    if (and < 0 || word.meaning().who() != Who.KILLED) {
      return Optional.empty();
    }
    boolean possessed = passage.is(and + 1, Grammar.POSSESSIVE);
    int at = possessed && numbers.is(passage, and + 2, "own") ? and + 4 : and + 1;
    Optional<NumberReader.Count> count = numbers.count(passage, at, passage.end());
    boolean own =
        at > and + 1
            || count
                .filter(c -> passage.is(c.end(), Grammar.OF))
                .filter(c -> passage.is(c.end() + 1, Grammar.POSSESSIVE))
                .filter(c -> numbers.is(passage, c.end() + 2, "own"))
                .isPresent();
    return count
        .filter(c -> own && !c.article() && !c.isVague())
        .map(c -> bounded(passage, c, passage.end()));
  }

  /** "Two more died", "another was shot dead", "three were killed too": none of those before. */
  private boolean isMore(Passage passage, int from, WordList.Found<CasualtyWord> word) {
    if (word.meaning().how() == How.TOLL) {
      return false;
    }
    int start = Math.max(from, word.first() - WHO_REACH);
    for (int token = start; token < Math.min(passage.end(), word.end() + 2); token++) {
      boolean counted =
          token > passage.first() && numbers.at(passage, token - 1, token).isPresent();
      if (numbers.is(passage, token, "more")
          || isOneOfRank(passage, token)
          || (counted && numbers.is(passage, token, "extra"))
          || (numbers.is(passage, token, "whole") && passage.is(token - 2, Grammar.OF))) {
        return true;
      }
    }
    return false;
  }

  /** "A seventh, a girl, died", "a third policeman was killed", but not "a second attack". */
  private boolean isOneOfRank(Passage passage, int token) {
    boolean rank =
        passage.is(token - 1, Grammar.INDEFINITE) && numbers.ordinal(passage, token, token + 1) > 1;
    return rank
        && (passage.tokens().gapHas(token, ',')
            || passage.partyAfter(token + 1, token + 2, Party::acts).isPresent());
  }

  /** The kind of those whom a figure counts; empty where its noun says no more than "people". */
  private String victims(
      Passage passage, Figure figure, int from, WordList.Found<CasualtyWord> word) {
    boolean behind = figure.end() <= word.first();
    int start = behind ? from : word.end();
    int end = behind ? word.first() : figure.end() + NEXT;
    String kind = "";
    for (Party party : passage.parties()) {
      boolean within = party.first() >= start && party.first() < end && party.acts();
      if (!within || numbers.is(passage, party.end() - 1, "generic")) {
        continue;
      }
      if (!kind.isEmpty() && !kind.equals(party.kind().label())) {
        return "";
      }
      kind = party.kind().label();
    }
    return kind;
  }

  /** "On their side four dead; on the enemy's side, 23 were killed". */
  private boolean isOtherSide(
      Passage passage, int from, int index, List<WordList.Found<CasualtyWord>> words) {
    return index > 0 && saysSide(passage, from, words.get(index).first());
  }

  private boolean saysSide(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (numbers.is(passage, token, "side")) {
        return true;
      }
    }
    return false;
  }

  /** Behind a semicolon another source counts, unless it counts the other side. */
  private boolean isRival(Passage passage, int from, int to) {
    return isApart(passage, from, to) && !saysSide(passage, from, to);
  }

  /** Whether a semicolon parts two tokens. */
  private static boolean isApart(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (passage.tokens().gapHas(token - 1, ';')) {
        return true;
      }
    }
    return false;
  }

  static boolean isBehindNumber(Passage passage, WordList.Found<CasualtyWord> word) {
    return word.meaning().how() == How.STATE || isPassive(passage, word);
  }

  private static boolean isPassive(Passage passage, WordList.Found<CasualtyWord> word) {
    return word.meaning().how() == How.VERB
        && (hasBe(passage, word.first())
            || passage.is(word.end(), Grammar.BY)
            || isCoordinated(passage, word));
  }

  /** "Were caught in the crossfire and killed". */
  private static boolean isCoordinated(Passage passage, WordList.Found<CasualtyWord> word) {
    boolean ends =
        word.end() >= passage.end()
            || endsClause(passage, word.end() - 1)
            || passage.is(word.end(), Grammar.IN)
            || passage.is(word.end(), Grammar.ON);
    return ends
        && passage.is(word.first() - 1, Grammar.AND)
        && passage.find(Grammar.BE, word.first() - BACK, word.first()) >= 0;
  }

  /** Whether a form of "be" stands right before a word, in the same clause. */
  private static boolean hasBe(Passage passage, int word) {
    for (int token = word - 1; token >= Math.max(passage.first(), word - NEXT); token--) {
      if (passage.tokens().gapHas(token, ',')) {
        return false;
      }
      if (passage.is(token, Grammar.BE)) {
        return true;
      }
    }
    return false;
  }

  /** What one word counts, with its numbers, lists of persons or one victim between two tokens. */
  Optional<Figure> figure(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int to, boolean otherFollows) {
    Optional<Figure> figure = numbered(passage, word, from, to, otherFollows);
    if (word.meaning().who() == Who.OTHER || isNegated(passage, word)) {
      return figure;
    }
    VictimList.Persons list = list(passage, word, from, to);
    if (list.isList() && list.count() > figure.map(Figure::best).orElse(0)) {
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
            && (isBefore(passage, word) || list.end() >= word.first() - 1);
    return alone
        ? Optional.of(new Figure(1, 1, 1, list.end()))
        : told(passage, word, from).or(() -> ones.find(passage, word, from));
  }

  /** "5 fatalities coded": what a coder decided. */
  boolean isCoded(Passage passage, WordList.Found<CasualtyWord> word) {
    for (int token = word.first(); token < word.end(); token++) {
      if (numbers.is(passage, token, "coded")) {
        return true;
      }
    }
    return false;
  }

  /** "Caught two thieves and killed them", "shot four people. All died". */
  private Optional<Figure> told(Passage passage, WordList.Found<CasualtyWord> word, int from) {
    boolean them = numbers.is(passage, word.end(), "those") && word.meaning().how() != How.STATE;
    boolean all = numbers.is(passage, word.first() - 1, "all");
    if (!them && !all) {
      return Optional.empty();
    }
    int end = all ? word.first() - 1 : word.first();
    return behind(passage, all ? passage.first() : from, end, false);
  }

  /** Whether the victims stand behind a word. */
  private boolean isBefore(Passage passage, WordList.Found<CasualtyWord> word) {
    How how = word.meaning().how();
    return how == How.ING || (how == How.VERB && isActive(passage, word));
  }

  private VictimList.Persons list(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int to) {
    return switch (word.meaning().how()) {
      case ING -> lists.from(passage, word.end(), to);
      case STATE -> lists.before(passage, from, verb(passage, word));
      case VERB -> {
        if (isActive(passage, word)) {
          yield lists.from(passage, word.end(), to);
        }
        yield lists.before(passage, from, verb(passage, word));
      }
      case COUNT, TOLL, LOSS, NONE -> VictimList.Persons.NONE;
    };
  }

  /** Where "were killed", "were left dead" begins. */
  private static int verb(Passage passage, WordList.Found<CasualtyWord> word) {
    int be = passage.find(Grammar.BE, word.first() - NEXT, word.first());
    return be < 0 ? word.first() : be;
  }

  private static boolean isNegated(Passage passage, WordList.Found<CasualtyWord> word) {
    int no = passage.find(Grammar.NO, word.first() - NEXT, word.first());
    boolean both = passage.is(no - 1, Grammar.AND); // "20 rebels and no soldiers were killed"
    return (no >= 0 && !both) || isOfDead(passage, word) || isCause(passage, word);
  }

  /** "Agreed to swap 6,000 bodies". */
  private boolean isSwapped(Passage passage, WordList.Found<CasualtyWord> word) {
    for (int token = word.first() - WHOLE_REACH; token < word.first(); token++) {
      if (numbers.is(passage, token, "swap")) {
        return word.meaning().how() == How.COUNT || word.meaning().how() == How.ING;
      }
    }
    return false;
  }

  /** "After the killing of a student": what another event follows from. */
  private static boolean isCause(Passage passage, WordList.Found<CasualtyWord> word) {
    if (word.meaning().how() != How.ING || !passage.is(word.end() - 1, Grammar.OF)) {
      return false;
    }
    int before = word.first() - 1;
    while (passage.is(before, Grammar.DEFINITE) || passage.is(before, Grammar.INDEFINITE)) {
      before--;
    }
    return passage.is(before, Grammar.CLAUSE)
        || passage.is(before, Grammar.AT_LEAST)
        || passage.is(before, Grammar.ON);
  }

  private Optional<Figure> numbered(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int to, boolean otherFollows) {
    if (word.meaning().how() == How.NONE) {
      return Optional.of(new Figure(0, 0, 0, word.end()));
    }
    if (isNegated(passage, word) || isSwapped(passage, word)) {
      return Optional.empty();
    }
    return switch (word.meaning().how()) {
      case ING -> {
        Optional<Figure> bodies =
            passage.is(word.end() - 1, Grammar.OF)
                ? direct(passage, from, word.first())
                : Optional.empty();
        yield bodies.or(() -> ahead(passage, word.end(), to, otherFollows));
      }
      case TOLL -> {
        Optional<Figure> said =
            risen(passage, word.end(), to).or(() -> tolled(passage, from, word.first()));
        yield said.or(() -> tollAhead(passage, word.end(), to))
            .or(() -> behind(passage, from, word.first(), false));
      }
      case COUNT -> direct(passage, from, word.first());
      case STATE -> behind(passage, from, word.first(), isSingular(passage, word));
      case VERB -> ofVerb(passage, word, from, to, otherFollows);
      case LOSS, NONE -> Optional.empty();
    };
  }

  /** "Killed nine", "nine were killed". */
  private Optional<Figure> ofVerb(
      Passage passage, WordList.Found<CasualtyWord> word, int from, int to, boolean otherFollows) {
    if (isPassive(passage, word)) {
      return behind(passage, from, word.first(), isSingular(passage, word));
    }
    Optional<Figure> direct = direct(passage, from, word.first());
    if (direct.isPresent()) {
      return direct;
    }
    return isActive(passage, word)
        ? ahead(passage, word.end(), to, otherFollows)
        : wholeOfPart(passage, from, word)
            .or(() -> behind(passage, from, word.first(), isSingular(passage, word)))
            .or(() -> farAhead(passage, word, to));
  }

  /** "12 fatalities", but not "gave a toll". */
  private Optional<Figure> tolled(Passage passage, int from, int word) {
    return passage.is(word - 1, Grammar.INDEFINITE)
        ? Optional.empty()
        : direct(passage, from, word);
  }

  /** "The toll is three dead", but not "coded as a separate event" nor "the toll from seven". */
  private Optional<Figure> tollAhead(Passage passage, int from, int to) {
    for (int token = from; token < Math.min(to, from + AHEAD); token++) {
      Optional<NumberReader.Count> count = numbers.count(passage, token, passage.end());
      if (count.isPresent()) {
        boolean old = passage.find(Grammar.FROM, from - 1, token) >= 0;
        return old || count.get().article() ? Optional.empty() : ahead(passage, token, to, false);
      }
    }
    return Optional.empty();
  }

  /** "The toll of the raid has risen to 52"; a sum of months is no toll of one event. */
  private Optional<Figure> risen(Passage passage, int from, int to) {
    for (SaidDate date : passage.dates()) {
      if (date.is(SaidDate.Use.SINCE)) {
        return Optional.empty();
      }
    }
    for (int token = from; token < Math.min(to, from + TOLL_REACH); token++) {
      Optional<NumberReader.Count> count =
          passage.is(token, Grammar.TO)
              ? numbers.at(passage, skipQualifier(passage, token + 1), to)
              : Optional.empty();
      if (count.isPresent() && !count.get().isVague() && numbers.isCount(passage, count.get())) {
        return Optional.of(bounded(passage, count.get(), passage.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether a passage corrects or brings up to date what was counted before. */
  private boolean isUpdate(Passage passage, List<WordList.Found<CasualtyWord>> words) {
    for (WordList.Found<CasualtyWord> word : words) {
      if (word.meaning().how() == How.TOLL
          && (risen(passage, word.end(), passage.end()).isPresent() || isNow(passage, word))) {
        return true;
      }
    }
    return false;
  }

  /** "The toll now stands at 21", "the toll has reached 21". */
  private boolean isNow(Passage passage, WordList.Found<CasualtyWord> word) {
    boolean now = false;
    for (int token = word.first(); token < word.end() + 2; token++) {
      now |= numbers.is(passage, token, "now");
    }
    return now && tollAhead(passage, word.end(), passage.end()).isPresent();
  }

  /** "Five of the dead", "burying their dead": counted elsewhere. */
  private static boolean isOfDead(Passage passage, WordList.Found<CasualtyWord> word) {
    int before = word.first() - 1;
    return word.meaning().how() == How.STATE
        && (passage.is(before, Grammar.DEFINITE) || passage.is(before, Grammar.POSSESSIVE));
  }

  /** "Lost two men", not "lost two villages". */
  Optional<Figure> loss(Passage passage, WordList.Found<CasualtyWord> word, int limit) {
    int at = skipQualifier(passage, word.end());
    return numbers
        .at(passage, at, limit)
        .filter(count -> !count.isVague() && numbers.isCount(passage, count))
        .filter(count -> isOwn(passage, count))
        .map(count -> bounded(passage, count, limit));
  }

  /** "Three men", "two of its own". */
  private static boolean isOwn(Passage passage, NumberReader.Count count) {
    int token = count.end();
    boolean own =
        (passage.is(token, Grammar.OF) && passage.is(token + 1, Grammar.POSSESSIVE))
            || passage.is(token, Grammar.INCLUDING);
    return own
        || passage
            .partyAfter(token, token + 2, Party::acts)
            .filter(p -> !count.article() || p.kind().isArmed()) // "who lost a brother" adds none
            .isPresent();
  }

  /**
   * Whether a verb's object follows. "Two foresters shot dead near Nioro", "five suspects killed
   * and two held" are passives without their verb.
   */
  private boolean isActive(Passage passage, WordList.Found<CasualtyWord> word) {
    int next = word.end();
    if (isPassive(passage, word) || next >= passage.end()) {
      return false;
    }
    boolean ends =
        endsClause(passage, next - 1)
            || passage.is(next, Grammar.AND)
            || passage.is(next, Grammar.IN)
            || passage.is(next, Grammar.ON)
            || passage.is(next, Grammar.CLAUSE);
    return !ends && (startsPersons(passage, next) || !isCounted(passage, word.first()));
  }

  /** Whether persons may begin at a token. */
  private boolean startsPersons(Passage passage, int token) {
    return numbers.at(passage, token, passage.end()).isPresent()
        || passage.is(token, Grammar.AT_LEAST)
        || passage.is(token, Grammar.UP_TO)
        || passage.is(token, Grammar.ABOUT)
        || passage.is(token, Grammar.BETWEEN)
        || passage.is(token, Grammar.DEFINITE)
        || passage.is(token, Grammar.POSSESSIVE)
        || passage.is(token, Grammar.SELF)
        || passage.partyAfter(token, token + 2, p -> true).isPresent();
  }

  /** "14 soldiers and two guards killed, according to ..": whether a number stands near before. */
  private boolean isCounted(Passage passage, int word) {
    for (int token = word - NEXT; token < word; token++) {
      if (token >= passage.first()
          && numbers.count(passage, token, word).filter(count -> !count.article()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "One of the two men killed in the strike": two were killed. */
  private Optional<Figure> wholeOfPart(
      Passage passage, int from, WordList.Found<CasualtyWord> word) {
    if (isPassive(passage, word)) {
      return Optional.empty();
    }
    for (int token = Math.max(from, word.first() - NEXT); token < word.first(); token++) {
      boolean of = passage.is(token - 1, Grammar.DEFINITE) && passage.is(token - 2, Grammar.OF);
      Optional<NumberReader.Count> count =
          of ? numbers.count(passage, token, word.first()) : Optional.empty();
      if (count.isPresent() && !count.get().isVague()) {
        return Optional.of(bounded(passage, count.get(), word.first()));
      }
    }
    return Optional.empty();
  }

  /** "Troops killed on Friday 15 militants". */
  private Optional<Figure> farAhead(Passage passage, WordList.Found<CasualtyWord> word, int to) {
    boolean active = passage.is(word.end(), Grammar.ON) || passage.is(word.end(), Grammar.IN);
    return active && passage.isDated(word.end() + 1) && !isPassive(passage, word)
        ? ahead(passage, word.end() + 1, to, false)
        : Optional.empty();
  }

  /** "Two traders were taken away and shot dead": told of those before an earlier verb. */
  Optional<Figure> ofVictim(Passage passage, WordList.Found<CasualtyWord> word, int start) {
    boolean verb = word.meaning().how() == How.VERB || word.meaning().how() == How.STATE;
    int be = -1;
    for (int token = word.first() - 1; token >= start && be < 0; token--) {
      be = passage.is(token, Grammar.BE) ? token : -1;
    }
    boolean near = be >= word.first() - 2 || passage.is(word.first() - 1, Grammar.AND);
    if (!verb || be < 0 || !near || isNegated(passage, word)) {
      return Optional.empty();
    }
    return behind(passage, start, be, false).or(() -> ones.find(passage, word, start));
  }

  private static boolean endsClause(Passage passage, int token) {
    Tokens tokens = passage.tokens();
    return tokens.gapHas(token, ',') || tokens.gapHas(token, '.') || tokens.gapHas(token, ';');
  }

  /** "A guard who tried to stop them was shot": the head of the relative clause. */
  private static boolean isOneWho(Passage passage, WordList.Found<CasualtyWord> word) {
    return passage
        .partyBefore(
            word.first(),
            p ->
                p.kind().acts()
                    && passage.is(p.end(), Grammar.CLAUSE)
                    && p.end() >= word.first() - WHO_REACH)
        .filter(p -> p.word().single())
        .isPresent();
  }

  private static boolean isSingular(Passage passage, WordList.Found<CasualtyWord> word) {
    int from = Math.max(passage.first(), word.first() - NEXT);
    return isOneWho(passage, word)
        || passage
            .partyBefore(word.first(), p -> p.kind().acts() && p.end() >= from - 1)
            .filter(p -> p.word().single())
            .isPresent();
  }

  /** "With 3 killed and 5 wounded": the number stands right before its word. */
  private Optional<Figure> direct(Passage passage, int from, int word) {
    int start = Math.max(from, word - 2);
    for (int token = start; token < word; token++) {
      Optional<NumberReader.Count> count = numbers.at(passage, token, word);
      if (count.isPresent() && count.get().end() == word && numbers.isCount(passage, count.get())) {
        return Optional.of(bounded(passage, count.get(), word));
      }
    }
    return Optional.empty();
  }

  /** The numbers before "were killed", back to the clause's begin. */
  Optional<Figure> behind(Passage passage, int from, int word, boolean singular) {
    Optional<Figure> some = ofWhole(passage, from, word);
    if (some.isPresent()) {
      return some;
    }
    Figure sum = null;
    int token = Math.max(from, word - BACK);
    boolean vague = false;
    while (token < word) {
      if (passage.is(token, Grammar.INCLUDING) && sum != null) {
        break;
      }
      Optional<NumberReader.Count> count = numbers.at(passage, token, word);
      if (count.isEmpty()) {
        token++;
        continue;
      }
      if (numbers.isCount(passage, count.get()) && isOfPersons(passage, count.get(), word, sum)) {
        Figure figure = bounded(passage, count.get(), word);
        boolean joined = sum != null && isJoined(passage, sum.end(), count.get().first());
        vague = count.get().isVague() || (vague && joined);
        sum = joined ? sum.plus(figure) : figure;
      }
      token = sum == null ? count.get().end() : Math.max(sum.end(), count.get().end());
    }
    if (sum == null && singular) {
      return Optional.of(isPair(passage, word) ? one(word).plus(one(word)) : one(word));
    }
    if (vague || sum == null) {
      return Optional.empty();
    }
    return Optional.of(endsWithOne(passage, sum.end(), word) ? sum.plus(one(word)) : sum);
  }

  /** "Nine were shot, four of whom died", "16 of the wounded died". */
  private Optional<Figure> ofWhole(Passage passage, int from, int word) {
    for (int token = Math.max(from, word - WHOLE_REACH); token < word; token++) {
      Optional<NumberReader.Count> count = numbers.count(passage, token, word);
      if (count.isEmpty() || count.get().isVague()) {
        continue;
      }
      int of = count.get().end();
      boolean them =
          passage.is(of, Grammar.INCLUDING) && of + 1 < word && !isNoun(passage, of + 2, word);
      boolean whole = passage.is(of, Grammar.OF) && isWholeNoun(passage, of + 1, word);
      if (them || whole) {
        return Optional.of(bounded(passage, count.get(), word));
      }
    }
    return Optional.empty();
  }

  private static boolean isNoun(Passage passage, int from, int word) {
    return passage.partyAfter(from - 1, word, p -> true).isPresent();
  }

  /** "The wounded", "those wounded". */
  private boolean isWholeNoun(Passage passage, int from, int word) {
    return from + 1 < word
        && (passage.is(from, Grammar.DEFINITE) || passage.is(from, Grammar.POSSESSIVE))
        && numbers.is(passage, from + 1, "whole");
  }

  /** "Two guards and five soldiers", not "two drones hit a post, and five soldiers". */
  private static boolean isJoined(Passage passage, int from, int to) {
    for (Trigger trigger : passage.triggers()) {
      if (trigger.first() >= from && trigger.end() <= to && !trigger.isNoun()) {
        return false;
      }
    }
    return passage.find(Grammar.AND, from, to) >= 0;
  }

  private static Figure one(int end) {
    return new Figure(1, 1, 1, end);
  }

  /** "A girl and her grandmother died": two of whom each is one. */
  private static boolean isPair(Passage passage, int word) {
    Optional<Party> last = passage.partyBefore(word, Party::acts);
    int and = last.map(p -> p.first() - 2).orElse(-1);
    return passage.is(and, Grammar.AND)
        && isOneMore(passage, and, word)
        && passage
            .partyBefore(and, p -> p.acts() && p.end() >= and - NEXT)
            .filter(p -> p.word().single())
            .isPresent();
  }

  /** "Four worshippers and the attacker were killed". */
  private static boolean endsWithOne(Passage passage, int from, int word) {
    int and = passage.find(Grammar.AND, from, word);
    return and >= 0
        && isOneMore(passage, and, word)
        && passage.find(Grammar.INCLUDING, from, and) < 0
        && passage.find(Grammar.AND, and + 1, word) < 0;
  }

  /** "And the attacker", "and his wife": a single person who is introduced. */
  static boolean isOneMore(Passage passage, int and, int limit) {
    boolean introduced =
        passage.is(and + 1, Grammar.DEFINITE) || passage.is(and + 1, Grammar.POSSESSIVE);
    boolean clause = passage.tokens().gapHas(and - 1, ','); // "killing five, and the group said"
    return introduced
        && !clause
        && passage
            .partyAfter(and + 2, Math.min(limit, and + NEXT), Party::acts)
            .filter(p -> p.word().single() && !p.word().named())
            .isPresent();
  }

  /**
   * "Six of them" is a part of those counted; "a guardsman and two attackers" are three, while "a
   * girl" beside no other number is left to the reading of single persons.
   */
  private boolean isOfPersons(Passage passage, NumberReader.Count count, int word, Figure sum) {
    if (sum != null && (isPart(passage, count) || isWhole(passage, count))) {
      return false;
    }
    if (count.isVague() && numbers.at(passage, count.end(), word).isPresent()) {
      return false;
    }
    if (!count.article()) {
      return true;
    }
    Optional<Party> one =
        passage.partyAfter(count.end(), Math.min(word, count.end() + 3), Party::acts);
    if (one.isEmpty() || !one.get().word().single()) {
      return false;
    }
    boolean before = sum != null && passage.is(count.first() - 1, Grammar.AND);
    int and = one.get().end();
    return before
        || (passage.is(and, Grammar.AND)
            && numbers.at(passage, skipDefinite(passage, and + 1), word).isPresent());
  }

  /** "Six of them". */
  private static boolean isPart(Passage passage, NumberReader.Count count) {
    return passage.is(count.end(), Grammar.INCLUDING);
  }

  /** "Two of the five", "two brothers ... both". */
  private static boolean isWhole(Passage passage, NumberReader.Count count) {
    int before = count.first() - 1;
    boolean of =
        passage.is(before, Grammar.OF)
            || (passage.is(before, Grammar.DEFINITE) && passage.is(before - 1, Grammar.OF));
    boolean both =
        count.value() == 2
            && count.end() - count.first() == 1
            && passage.find(Grammar.AND, before, count.first()) >= 0
            && count.end() < passage.end()
            && passage.partyAfter(count.end(), count.end() + 3, p -> true).isEmpty();
    return of || both;
  }

  private static int skipDefinite(Passage passage, int token) {
    boolean introduced =
        passage.is(token, Grammar.DEFINITE) || passage.is(token, Grammar.POSSESSIVE);
    return introduced ? token + 1 : token;
  }

  /** The numbers behind "killing"; a second one only where no other word claims it. */
  private Optional<Figure> ahead(Passage passage, int from, int to, boolean otherFollows) {
    Optional<Figure> first = firstAhead(passage, from, Math.min(to, from + AHEAD));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int and = passage.find(Grammar.AND, first.get().end(), Math.min(to, first.get().end() + NEXT));
    if (and < 0 || passage.find(Grammar.INCLUDING, first.get().end(), and) >= 0) {
      return first;
    }
    boolean claimed = otherFollows && to - and <= NEXT + 2;
    Optional<NumberReader.Count> second =
        numbers.at(
            passage,
            skipDefinite(passage, skipQualifier(passage, and + 1)),
            Math.min(to, passage.end()));
    if (second.isEmpty() && !otherFollows && isOneMore(passage, and, to)) {
      return first.map(figure -> figure.plus(one(and + 1)));
    }
    return second
        .filter(count -> !claimed && !count.isVague() && numbers.isCount(passage, count))
        .map(count -> first.get().plus(bounded(passage, count, passage.end())))
        .or(() -> first);
  }

  private static int skipQualifier(Passage passage, int token) {
    int at = token;
    while (passage.is(at, Grammar.AT_LEAST) || passage.is(at, Grammar.ABOUT)) {
      at++;
    }
    return at;
  }

  private Optional<Figure> firstAhead(Passage passage, int from, int to) {
    for (int token = from; token < to; token++) {
      if (passage.is(token, Grammar.CLAUSE) || passage.is(token, Grammar.IN)) {
        break;
      }
      Optional<NumberReader.Count> count = numbers.at(passage, token, passage.end());
      boolean person =
          count.isPresent()
              && (!count.get().article() || isOne(passage, count.get().end(), to + NEXT));
      if (person && numbers.isCount(passage, count.get())) {
        return count.get().isVague()
            ? Optional.empty()
            : Optional.of(bounded(passage, count.get(), passage.end()));
      }
    }
    return onePerson(passage, from, to);
  }

  /** Whether a single person follows an article; an unknown noun may be one. */
  private static boolean isOne(Passage passage, int from, int limit) {
    Optional<Party> next = passage.partyAfter(from, Math.min(limit, from + 3), p -> true);
    return next.isEmpty()
        || (next.get().acts() && (next.get().word().single() || next.get().word().named()));
  }

  /** "Killed the mayor", "killing him": one. */
  private static Optional<Figure> onePerson(Passage passage, int from, int to) {
    return passage
        .partyAfter(from, to, p -> p.kind().acts())
        .filter(p -> p.word().single())
        .map(p -> new Figure(1, 1, 1, p.end()));
  }

  private Figure bounded(Passage passage, NumberReader.Count count, int limit) {
    int n = count.value();
    int before = count.first() - 1;
    boolean between = passage.is(before, Grammar.BETWEEN) && passage.is(count.end(), Grammar.AND);
    if (between || passage.is(count.end(), Grammar.TO)) {
      Optional<NumberReader.Count> most = numbers.at(passage, count.end() + 1, limit);
      if (most.filter(m -> m.value() > n).isPresent()) {
        return new Figure(n, n, most.get().value(), most.get().end());
      }
    }
    if (passage.is(before, Grammar.AT_LEAST)) {
      return new Figure(n, n, -1, count.end());
    }
    if (passage.is(before, Grammar.UP_TO)) {
      return new Figure(n, -1, n, count.end());
    }
    return new Figure(n, n, n, count.end());
  }
}
